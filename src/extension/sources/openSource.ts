import type { Range, Uri } from 'vscode';
import { commands, ViewColumn, window, type TextDocumentShowOptions, l10n } from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { rangeOf } from '../convert';
import type { Services } from '../feature';
import { sourceUri } from './sources';

/** Words of a source, as links and rows name them. */
export interface SourcePlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Whether what came with a command is a place; links and web pages are not trusted. */
export const isSourcePlace = (value: unknown): value is SourcePlace =>
  typeof value === 'object' &&
  value !== null &&
  'document' in value &&
  typeof value.document === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';

/** Opens a source with the words selected, and answers where. Sources are found by id, so a link can open nothing else. */
export async function openSource(
  services: Services,
  place: SourcePlace,
  options: TextDocumentShowOptions = {},
  signal?: AbortSignal,
): Promise<Uri | undefined> {
  const { sources, log } = services;
  const summary = sources.summary(place.document);
  if (summary === undefined) {
    void window.showWarningMessage(
      l10n.t('{0} is no longer among the sources. Check the draft again.', place.document),
    );
    return undefined;
  }
  const uri = sourceUri(summary);
  const selection = await selectionOf(services, place);
  // A row that was left meanwhile is not to be shown any more.
  if (signal?.aborted === true) return undefined;
  const shown: TextDocumentShowOptions = {
    viewColumn: columnFor(services),
    preview: true,
    ...options,
    ...(selection && { selection }),
  };
  try {
    await window.showTextDocument(uri, shown);
  } catch (fault) {
    // The editor gives extensions no text of very large files, but opens them itself.
    log.warn(`${summary.id} could not be opened as text: ${String(fault)}`);
    await commands.executeCommand('vscode.open', uri, shown);
  }
  return uri;
}

async function selectionOf(
  { sources, log }: Services,
  { document, start, end }: SourcePlace,
): Promise<Range | undefined> {
  try {
    // An id is a string that the worker looks up; an unknown one answers null.
    const place = await sources.client?.call('place', { document: document as DocumentId, start, end });
    return place ? rangeOf(place) : undefined;
  } catch (fault) {
    log.debug(`No place in ${document}: ${String(fault)}`);
    return undefined;
  }
}

/** Sources stand beside the draft, so that one reads both; from a source, one goes on in the same column. */
function columnFor({ settings, findings }: Services): ViewColumn {
  const editor = window.activeTextEditor;
  const isBeside =
    settings.current.openSources === 'beside' && editor !== undefined && findings.of(editor.document) !== undefined;
  return isBeside ? ViewColumn.Beside : ViewColumn.Active;
}
