import { MarkdownString, OverviewRulerLane, Range, ThemeColor, Uri, window, type TextDocument } from 'vscode';
import type { VerdictKind } from '../../engine/model/verdict';
import type { StandingFinding } from '../../host/draftFindings';
import { lineStates } from '../../presentation/lineStates';
import { groupOrder } from '../../presentation/verdictOrder';
import { verdictName } from '../../presentation/wording';
import type { Settings } from '../settings';
import { createLineEnds } from './lineEnds';
import { ShownDecorations } from './shownDecorations';

/** What the margin, the overview ruler and the ends of lines tell of the states of claims, as far as it is set. */
export interface StateMarks {
  set(document: TextDocument, claims: readonly StandingFinding[], settings: Settings): void;
  dispose(): void;
}

export function createStateMarks(): StateMarks {
  const margins = groupOrder.filter((kind) => kind !== 'notChecked').map((kind) => ({ kind, shown: marginOf(kind) }));
  const ends = createLineEnds();
  return {
    set(document, claims, { margin, isLineEndText }) {
      const placed = claims.map(({ finding, start }) => ({ finding, line: document.positionAt(start).line }));
      const states = [...lineStates(placed, margin)];
      for (const { kind, shown } of margins) {
        const hoverMessage = new MarkdownString(verdictName[kind]);
        shown.set(
          document,
          states
            .filter(([, state]) => state === kind)
            .map(([line]) => ({ range: new Range(line, 0, line, 0), hoverMessage })),
        );
      }
      ends.set(document, isLineEndText ? claims : []);
    },
    dispose() {
      for (const { shown } of margins) shown.dispose();
      ends.dispose();
    },
  };
}

type Told = Exclude<VerdictKind, 'notChecked'>;

/** Each state has a shape of its own, so that colour is never the only sign; the colours are seen on light and on dark. */
const signs: Readonly<Record<Told, { readonly drawn: string; readonly color: string }>> = {
  contradicted: {
    drawn: '<path d="M8 3 14 13H2Z" fill="none" stroke="#BF8803" stroke-width="1.6"/>',
    color: 'editorWarning.foreground',
  },
  notEnoughEvidence: {
    drawn: '<circle cx="8" cy="8" r="4.2" fill="none" stroke="#3794FF" stroke-width="1.6"/>',
    color: 'editorInfo.foreground',
  },
  partlySupported: {
    drawn: '<path d="M8 4a4 4 0 0 0 0 8Z" fill="#8A8A8A"/><circle cx="8" cy="8" r="4" fill="none" stroke="#8A8A8A"/>',
    color: 'editorCodeLens.foreground',
  },
  supported: {
    drawn: '<path d="m3.5 8.5 3 3 6-7" fill="none" stroke="#388A34" stroke-width="1.6"/>',
    color: 'testing.iconPassed',
  },
  notCheckedClosely: {
    drawn: '<path d="M4 8h8" stroke="#8A8A8A" stroke-width="1.6" stroke-dasharray="2 1"/>',
    color: 'disabledForeground',
  },
  marked: {
    drawn: '<path d="M5 3h6v10L8 10.5 5 13Z" fill="none" stroke="#8A8A8A" stroke-width="1.4"/>',
    color: 'disabledForeground',
  },
};

function marginOf(kind: Told): ShownDecorations {
  const { drawn, color } = signs[kind];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${drawn}</svg>`;
  return new ShownDecorations(
    window.createTextEditorDecorationType({
      gutterIconPath: Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`),
      gutterIconSize: 'contain',
      overviewRulerColor: new ThemeColor(color),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
  );
}
