import { workspace, type TextDocument } from 'vscode';
import type { DraftVersion } from '../../engine/model/draftVersion';
import { Stale } from '../../host/engineClient';
import type { Services } from '../feature';

/**
 * How much of the last versions of a draft is backed, as git has them. Only of a text file, and only where the writer trusts the
 * workspace: git is started, in a repository that a stranger may have made.
 */
export async function draftVersions(
  document: TextDocument,
  { drafts, settings, sources, log }: Pick<Services, 'drafts' | 'settings' | 'sources' | 'log'>,
): Promise<readonly DraftVersion[]> {
  const { uri } = document;
  const limit = settings.current.reportVersions;
  const language = drafts.languageOf(document);
  if (!workspace.isTrusted || uri.scheme !== 'file' || limit === 0 || language === undefined) return [];
  const draft = { draft: uri.toString(), text: document.getText(), language, path: uri.fsPath };
  try {
    return (await sources.client?.call('versions', { ...draft, limit })) ?? [];
  } catch (fault) {
    if (!(fault instanceof Stale)) log.error(fault instanceof Error ? fault : String(fault));
    return [];
  }
}
