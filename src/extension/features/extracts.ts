import { commands, Disposable, env, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { problemText } from '../../presentation/sources/problemText';
import { draftProblemText } from '../../presentation/sources/reportProblems';
import { followDocuments } from '../drafts/followDocuments';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { DOCUMENT_SCHEME, draftFile, isDocumentDraft } from '../sources/documentUris';
import { isSourceRow } from '../sources/sourceHere';
import { extractedId } from '../sources/sources';

/** Shows the text of sources and drafts that are no text files as read-only documents, and opens the files themselves. */
export const extracts: Feature = (services) => {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(DOCUMENT_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => (isDocumentDraft(uri) ? draftOf(uri, services) : extractOf(uri, services)),
    }),
    followDocuments((uri) => {
      changed.fire(uri);
    }),
    services.sources.onDidSettle(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === DOCUMENT_SCHEME) changed.fire(uri);
    }),
    workspace.onDidCloseTextDocument(services.documents.forget),
    commands.registerCommand(commandIds.openOriginal, (what: unknown) => openOriginal(what, services)),
  );
};

async function draftOf(uri: Uri, { documents, log }: Services): Promise<string> {
  try {
    const answer = await documents.read(uri);
    if (answer?.kind === 'read') return answer.text;
    if (answer !== undefined) return draftProblemText(workspace.asRelativePath(draftFile(uri), false), answer.problem);
  } catch (fault) {
    log.warn(`${uri.path} could not be read: ${String(fault)}`);
  }
  return l10n.t('Groundwork knows no sources here yet. Put them into a folder “sources” beside the draft.');
}

async function extractOf(uri: Uri, { sources }: Services): Promise<string> {
  const id = extractedId(uri) ?? '';
  // An id is a string that the worker looks up; an unknown one answers null.
  const text = await sources.client?.call('sourceText', { document: id as DocumentId });
  if (text !== null && text !== undefined) return text;
  const problems = sources.summary(id)?.problems.map((problem) => problemText(id, problem)) ?? [];
  return problems.length > 0 ? problems.join('\n') : l10n.t('This document is not among the sources.');
}

/** From the title of an extract's editor, a row of the Sources view, or the palette. */
async function openOriginal(what: unknown, { sources }: Services): Promise<void> {
  const uri = what instanceof Uri ? what : window.activeTextEditor?.document.uri;
  const id = isSourceRow(what) ? what.source.id : uri && extractedId(uri);
  if (uri !== undefined && isDocumentDraft(uri)) await env.openExternal(draftFile(uri));
  const summary = id === undefined ? undefined : sources.summary(id);
  if (summary !== undefined) await env.openExternal(Uri.file(summary.path));
}
