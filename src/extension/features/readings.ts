import { commands, Disposable, EventEmitter, l10n, window, workspace } from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { refusedReading, sourceReading, sourceReadingText } from '../../presentation/sources/sourceReading';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { READING_SCHEME, readId, readingUri } from '../sources/documentUris';
import { isSourceRow } from '../sources/sourceHere';

/** Shows what was read of a source, block by block: what statements are held against, where each stands, and what is missing. */
export const readings: Feature = (services) => {
  const changed = new EventEmitter<ReturnType<typeof readingUri>>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(READING_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => textOf(readId(uri), services),
    }),
    services.sources.onDidSettle(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === READING_SCHEME) changed.fire(uri);
    }),
    commands.registerCommand(commandIds.showReading, showReading),
  );
};

/** From a row of the Sources view. */
async function showReading(row: unknown): Promise<void> {
  if (isSourceRow(row)) await window.showTextDocument(readingUri(row.source.id), { preview: true });
}

async function textOf(id: string, { sources }: Services): Promise<string> {
  // An id is a string that the worker looks up; an unknown one answers null.
  const outcome = await sources.client?.call('sourceReading', { document: id as DocumentId });
  if (outcome === undefined || outcome === null) return l10n.t('This document is not among the sources.');
  const reading = outcome.ok ? sourceReading(id, outcome.value) : refusedReading(id, outcome.problem);
  return sourceReadingText(reading, (_, words) => words);
}
