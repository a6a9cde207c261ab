import { l10n, window, type TextDocument } from 'vscode';
import type { SourceSummary } from '../../engine/model/library';
import type { Services } from '../feature';
import { extractedId } from './sources';

/** The source that a document shows, in the file itself or as an extract. */
export function sourceOf(document: TextDocument, { sources }: Pick<Services, 'sources'>): SourceSummary | undefined {
  const id = extractedId(document.uri);
  if (id !== undefined) return sources.summary(id);
  if (document.uri.scheme !== 'file') return undefined;
  return sources.state?.sources.find(({ path }) => path === document.uri.fsPath);
}

/** The source that a command is about: a row of a view, the active editor, or the one that is picked. */
export async function sourceHere(what: unknown, services: Services): Promise<SourceSummary | undefined> {
  if (isSourceRow(what)) return services.sources.summary(what.source.id);
  if (typeof what === 'string') return services.sources.summary(what);
  const editor = window.activeTextEditor;
  return (editor && sourceOf(editor.document, services)) ?? pickSource(services);
}

/** Whether a command was given a row of the Sources view. */
export const isSourceRow = (what: unknown): what is { readonly source: { readonly id: string } } =>
  typeof what === 'object' &&
  what !== null &&
  'source' in what &&
  typeof what.source === 'object' &&
  what.source !== null &&
  'id' in what.source &&
  typeof what.source.id === 'string';

async function pickSource({ sources }: Services): Promise<SourceSummary | undefined> {
  const rows = (sources.state?.sources ?? [])
    .filter(({ state }) => state === 'read')
    .map((source) => ({ label: source.metadata.title, description: source.id, source }));
  const picked = await window.showQuickPick(rows, {
    title: l10n.t('Where Is This Source Used?'),
    placeHolder: l10n.t('Choose a source'),
    matchOnDescription: true,
  });
  return picked?.source;
}
