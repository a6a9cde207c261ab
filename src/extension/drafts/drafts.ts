import { RelativePattern, languages, workspace, type DocumentSelector, type TextDocument } from 'vscode';
import { languageOfFile, type DraftLanguage } from '../../engine/model/draftLanguage';
import type { FileStanding } from '../../presentation/whyNothing';
import type { SettingsStore } from '../settings';
import { DOCUMENT_SCHEME, draftFile, isDocumentDraft, NOTEBOOK_CELL } from '../sources/documentUris';
import type { Sources } from '../sources/sources';
import type { DocumentDrafts } from './documentDrafts';

/** Tells drafts from other documents. */
export interface Drafts {
  standing(document: TextDocument): FileStanding;
  isDraft(document: TextDocument): boolean;
  /** The markup of a document, when it is one that drafts are written in. */
  languageOf(document: TextDocument): DraftLanguage | undefined;
}

/** Where drafts can be: which languages they may be written in is a setting. */
export const draftSelector: DocumentSelector = [{ scheme: 'file' }, { scheme: NOTEBOOK_CELL }];

/** Where drafts can be read, too: those that are documents. */
export const readDraftSelector: DocumentSelector = [
  { scheme: 'file' },
  { scheme: NOTEBOOK_CELL },
  { scheme: DOCUMENT_SCHEME },
];

/** Drafts are texts (Markdown, plain, or what the settings take for it) of a marked folder, named by the globs in force, and not sources themselves. */
export function createDrafts(sources: Sources, settings: SettingsStore, documents: DocumentDrafts): Drafts {
  const languageOf: Drafts['languageOf'] = ({ languageId, uri }) => {
    if (isDocumentDraft(uri)) return 'plaintext';
    const language = settings.current.languages[languageId];
    // Without an extension for its language the editor takes a file for plain text: then its ending says what it is.
    const isUnknown = languageId === 'plaintext' && language === 'plaintext';
    return isUnknown ? (languageOfFile(uri.path) ?? language) : language;
  };
  const standing = (document: TextDocument): FileStanding => {
    const file = draftFile(document.uri);
    if (file.scheme !== 'file') return { kind: 'notAFile' };
    const folder = workspace.getWorkspaceFolder(file);
    if (folder === undefined) return { kind: 'outside' };
    if (!sources.folders.some((marked) => marked.folder.uri.toString() === folder.uri.toString())) {
      const isAsked = sources.unanswered.some(({ uri }) => uri.toString() === folder.uri.toString());
      return { kind: isAsked ? 'notAnswered' : 'noMarker', folder: folder.name };
    }
    const path = file.fsPath;
    if (sources.state?.sources.some((source) => source.path === path)) return { kind: 'source' };
    // Somebody asked for it: no glob has to name it.
    if (isDocumentDraft(document.uri))
      return documents.proseOf(document) === undefined ? { kind: 'notKnownYet' } : { kind: 'draft' };
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
