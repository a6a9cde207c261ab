import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, window } from 'vscode';
import { ShownDecorations } from './shownDecorations';

/**
 * The dotted lines under words that are shown in the text only, without a place in the Problems panel. Themes of high
 * contrast have no colour for hints.
 */
export const underlines = (): ShownDecorations =>
  new ShownDecorations(
    window.createTextEditorDecorationType({
      borderColor: new ThemeColor('editorCodeLens.foreground'),
      borderStyle: 'none none dotted none',
      borderWidth: '1px',
      // What is typed beside such a word is none of it.
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      overviewRulerColor: new ThemeColor('editorCodeLens.foreground'),
      overviewRulerLane: OverviewRulerLane.Right,
    }),
  );
