import { window, type Position, type TextDocument, type TextEditor } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import type { Services } from '../feature';
import type { ClaimTarget } from './claimAddress';
import type { FollowedDraft } from './findings';

/** The editor that shows a draft, whether or not it has the focus. */
export const editorOf = (document: TextDocument): TextEditor | undefined =>
  window.visibleTextEditors.find((visible) => visible.document === document);

/** The claim that the cursor stands in, before which it stands in a line, or that was just written; nothing when the draft is not shown. */
export function claimAtCaret({ document, found }: FollowedDraft): StandingFinding | undefined {
  const caret = editorOf(document)?.selection.active;
  if (caret === undefined) return undefined;
  return (
    found.at(document.offsetAt(caret)) ??
    claimAhead(found.all(), document, caret) ??
    justWritten(found, document, caret)
  );
}

/** The claim behind which only spaces stand, up to a cursor at the end of its line: who stops there has just written it. */
function justWritten(
  { at }: FollowedDraft['found'],
  document: TextDocument,
  caret: Position,
): StandingFinding | undefined {
  const { text } = document.lineAt(caret);
  const written = text.trimEnd().length;
  return caret.character < text.length || written === 0
    ? undefined
    : at(document.offsetAt(caret.with({ character: written })));
}

/** The first claim of a line, before which only signs stand: a list marker, a heading's, `**`, `\emph{`. */
export function claimAhead(
  standing: readonly StandingFinding[],
  document: TextDocument,
  caret: Position,
): StandingFinding | undefined {
  const { range } = document.lineAt(caret.line);
  const [lineStart, lineEnd] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const first = standing.find(({ start }) => lineStart <= start && start < lineEnd);
  return first !== undefined && document.offsetAt(caret) < first.start ? first : undefined;
}

/** The claim at the cursor of the draft that is worked on, with that draft. */
export function targetAtCaret({ activeDraft }: Pick<Services, 'activeDraft'>): ClaimTarget | undefined {
  const draft = activeDraft.current;
  const standing = draft && claimAtCaret(draft);
  return draft === undefined || standing === undefined ? undefined : { draft, standing };
}
