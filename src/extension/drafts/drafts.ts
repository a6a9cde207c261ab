import { RelativePattern, languages, Uri, workspace, type DocumentSelector, type TextDocument } from 'vscode';
import type { DraftLanguage } from '../../engine/model/draftLanguage';
import type { FileStanding } from '../../presentation/whyNothing';
import type { SettingsStore } from '../settings';
import type { Sources } from '../sources/sources';

/** Tells drafts from other documents. */
export interface Drafts {
  standing(document: TextDocument): FileStanding;
  isDraft(document: TextDocument): boolean;
  /** The markup of a document, when it is one that drafts are written in. */
  languageOf(document: TextDocument): DraftLanguage | undefined;
}

/** The scheme of the cells of a notebook, each of which is a document of its own with the path of the notebook. */
const NOTEBOOK_CELL = 'vscode-notebook-cell';

/** Where drafts can be: which languages they may be written in is a setting. */
export const draftSelector: DocumentSelector = [{ scheme: 'file' }, { scheme: NOTEBOOK_CELL }];

/** Drafts are texts (Markdown, plain, or what the settings take for it) of a marked folder, named by the globs in force, and not sources themselves. */
export function createDrafts(sources: Sources, settings: SettingsStore): Drafts {
  const languageOf: Drafts['languageOf'] = ({ languageId }) => settings.current.languages[languageId];
  const standing = (document: TextDocument): FileStanding => {
    if (document.uri.scheme !== 'file' && document.uri.scheme !== NOTEBOOK_CELL) return { kind: 'notAFile' };
    const file = Uri.file(document.uri.fsPath);
    const folder = workspace.getWorkspaceFolder(file);
    if (folder === undefined) return { kind: 'outside' };
    if (!sources.folders.some((marked) => marked.folder.uri.toString() === folder.uri.toString())) {
      return { kind: 'noMarker', folder: folder.name };
    }
    const path = document.uri.fsPath;
    if (sources.state?.sources.some((source) => source.path === path)) return { kind: 'source' };
    if (languageOf(document) === undefined) return { kind: 'language', language: document.languageId };
    const globs = sources.state?.drafts.find((entry) => entry.folder === folder.uri.fsPath);
    const isNamed = (glob: string): boolean =>
      languages.match({ pattern: new RelativePattern(folder, glob) }, document) > 0;
    if (globs === undefined) return { kind: 'notKnownYet' };
    if (!globs.include.some(isNamed)) return { kind: 'notIncluded', include: globs.include };
    return globs.exclude.some(isNamed) ? { kind: 'notIncluded', include: globs.include } : { kind: 'draft' };
  };
  return { standing, isDraft: (document) => standing(document).kind === 'draft', languageOf };
}
