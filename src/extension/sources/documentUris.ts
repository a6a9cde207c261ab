import { Uri } from 'vscode';

/** The read-only documents that stand for files which are no text are of this scheme. */
export const DOCUMENT_SCHEME = 'groundwork';

/** Tells the tab of such a document from that of the file, and that it is plain text. */
export const DOCUMENT_ENDING = '.txt';

/** The read-only documents that show what was read of a source are of this scheme: they are no sources. */
export const READING_SCHEME = 'groundwork-reading';

/** The document that shows what was read of a source, by its id. */
export const readingUri = (id: string): Uri => Uri.from({ scheme: READING_SCHEME, path: `/${id}${DOCUMENT_ENDING}` });

/** The source of which such a document shows what was read. */
export const readId = ({ path }: Uri): string => path.slice(1, -DOCUMENT_ENDING.length);

/** Whether a document stands for a draft; those of sources have no authority. */
const DRAFT = 'draft';

/** The document that stands for a draft which is no text file. */
export const documentDraftUri = ({ path }: Uri): Uri =>
  Uri.from({ scheme: DOCUMENT_SCHEME, authority: DRAFT, path: path + DOCUMENT_ENDING });

/** The scheme of the cells of a notebook, each of which is a document of its own with the path of the notebook. */
export const NOTEBOOK_CELL = 'vscode-notebook-cell';

/** The file of a draft: of a document that stands for one, of a cell, or its own. */
export function draftFile(uri: Uri): Uri {
  if (isDocumentDraft(uri)) return Uri.file(uri.path.slice(0, -DOCUMENT_ENDING.length));
  return uri.scheme === NOTEBOOK_CELL ? Uri.file(uri.fsPath) : uri;
}

/** Whether a document stands for a draft that cannot be written to. */
export const isDocumentDraft = ({ scheme, authority }: Uri): boolean =>
  scheme === DOCUMENT_SCHEME && authority === DRAFT;
