import { OverviewRulerLane, ThemeColor, window } from 'vscode';
import { ShownDecorations } from './shownDecorations';

/** The dotted lines under words that are shown in the text only, without a place in the Problems panel. */
export const underlines = (): ShownDecorations =>
  new ShownDecorations(
    window.createTextEditorDecorationType({
      borderColor: new ThemeColor('editorHint.foreground'),
      borderStyle: 'none none dotted none',
      borderWidth: '1px',
      overviewRulerColor: new ThemeColor('editorHint.foreground'),
      overviewRulerLane: OverviewRulerLane.Right,
    }),
  );
