import { window, type TextDocument, type TextEditor } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import type { FollowedDraft } from './findings';

/** What stands at the start of a line before its first word: a list marker, its number, a sign of a heading or quotation. */
const lineLead = /^\s*(?:\d+[.)]\s+)?[^\p{L}\p{N}]*/u;

/** The editor that shows a draft, whether or not it has the focus. */
export const editorOf = (document: TextDocument): TextEditor | undefined =>
  window.visibleTextEditors.find((visible) => visible.document === document);

/** The claim that the cursor stands in, or stands before at the start of a line; nothing when the draft is not shown. */
export function claimAtCaret({ document, found }: FollowedDraft): StandingFinding | undefined {
  const caret = editorOf(document)?.selection.active;
  if (caret === undefined) return undefined;
  const within = found.at(document.offsetAt(caret));
  if (within !== undefined) return within;
  const lead = lineLead.exec(document.lineAt(caret.line).text)?.[0].length ?? 0;
  return caret.character < lead ? found.at(document.offsetAt(caret.with({ character: lead }))) : undefined;
}
