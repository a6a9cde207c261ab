import { window, type TextDocument } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import { diagnosticViews } from '../../presentation/diagnosticView';
import { rangeAt } from '../convert';

/**
 * Shows a claim of a draft with its words selected, in the editor that shows the draft already. The focus goes there too,
 * unless the writer goes on from one claim to the next in a view.
 */
export async function goToClaim(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
  focus: 'draft' | 'view' = 'draft',
): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  await window.showTextDocument(document, {
    selection: rangeAt(document, start, end),
    preserveFocus: focus === 'view',
    ...(shown?.viewColumn && { viewColumn: shown.viewColumn }),
  });
}

/** The words of an open claim that want attention: the first flagged ones, or the whole sentence. */
export function flaggedWords({ finding, start, end }: StandingFinding): {
  readonly start: number;
  readonly end: number;
} {
  const first = diagnosticViews(finding, String)[0]?.span;
  return first === undefined ? { start, end } : { start: start + first.start, end: start + first.end };
}
