import { l10n, Uri, window, WorkspaceEdit, workspace, type Position, type TextDocument, type TextEditor } from 'vscode';
import { isNonEmpty } from '../engine/model/brand';
import type { DocumentId, Locator } from '../engine/model/document';
import { citation, joinedCiting, quotation, type CitingText } from '../presentation/citations/citationWords';
import { relativePath } from '../presentation/relativePath';
import type { Services } from './feature';
import { draftFile, isDocumentDraft } from './sources/documentUris';
import type { SourcePlace } from './sources/openSource';

/** Whether the source's words are quoted, or only where they stand is named. */
export type CitingManner = 'quotation' | 'citation';

/** How words of a source are cited in a draft; nothing when the source has gone. */
export async function citingText(
  services: Services,
  document: TextDocument,
  place: SourcePlace,
  how: CitingManner,
  text = document.getText(),
): Promise<CitingText | undefined> {
  // An id is a string that the worker looks up; an unknown one answers null.
  const params = { document: place.document as DocumentId, start: place.start, end: place.end };
  const words = await services.sources.client?.call('words', params);
  if (words === undefined || words === null) return undefined;
  return citingTextOf(services, document, { ...words, document: place.document }, how, text);
}

/** The same for words that are known already. */
export function citingTextOf(
  { sources, settings, drafts }: Services,
  document: TextDocument,
  words: { readonly document: string; readonly text: string; readonly locator: Locator },
  how: CitingManner,
  text = document.getText(),
): CitingText | undefined {
  const summary = sources.summary(words.document);
  if (summary === undefined) return undefined;
  const source = {
    words: words.text,
    metadata: summary.metadata,
    locator: words.locator,
    link: relativePath(document.uri.path, Uri.file(summary.path).path),
  };
  const draft = {
    text,
    language: drafts.languageOf(document) ?? 'plaintext',
    style: settings.current.citationStyle,
  };
  return how === 'quotation' ? quotation(source, draft) : citation(source, draft);
}

/** The same for several places, one after the other; each takes the note or number after those before it. */
export async function citingTexts(
  services: Services,
  document: TextDocument,
  places: readonly SourcePlace[],
  how: CitingManner,
): Promise<CitingText | undefined> {
  const written: CitingText[] = [];
  let text = document.getText();
  for (const place of places) {
    const next = await citingText(services, document, place, how, text);
    if (next === undefined) continue;
    written.push(next);
    text = `${text}\n${next.inline}\n${next.atEnd ?? ''}`;
  }
  return isNonEmpty(written) ? joinedCiting(written) : undefined;
}

/** With a space before it where words stand there. */
function spaced(document: TextDocument, at: Position, text: CitingText, how: CitingManner): CitingText {
  const before = document.getText().charAt(document.offsetAt(at) - 1);
  const isClose = (text.isAfterStop && how === 'citation') || /^[\s(“"]?$/.test(before);
  return isClose ? text : { ...text, inline: ` ${text.inline}` };
}

/** Writes a citation at a place of a draft and, if it has one, its note or entry at the end: one edit, to be undone at once. */
export function citingEdit(document: TextDocument, at: Position, { inline, atEnd }: CitingText): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, at, inline);
  if (atEnd !== undefined) writeEnding(edit, document, atEnd);
  return edit;
}

/** Writes a note or an entry of the list at the end of a draft. */
export function writeEnding(edit: WorkspaceEdit, document: TextDocument, atEnd: string): void {
  const { place, text } = endingOf(document, atEnd);
  edit.insert(document.uri, place, text);
}

/** Where and how a note or an entry of the list is written at the end of a draft. */
export function endingOf(document: TextDocument, atEnd: string): { readonly place: Position; readonly text: string } {
  const last = document.lineAt(document.lineCount - 1);
  return {
    place: last.range.end,
    text: `${last.isEmptyOrWhitespace ? '' : '\n'}${listGap(document, atEnd)}${atEnd}\n`,
  };
}

/** An empty line before the first entry of a list, none between two entries. */
const listGap = (document: TextDocument, entry: string): string => {
  const last = document.getText().trimEnd().split('\n').at(-1) ?? '';
  const isList = /^\[\^?\d+\]/.test(last) && last.startsWith('[^') === entry.startsWith('[^');
  return isList ? '' : '\n';
};

/** Quotes or cites words of a source at the cursor of the draft that is worked on. */
export const citeAtCursor = (services: Services, place: SourcePlace, how: CitingManner): Promise<void> =>
  citeAllAtCursor(services, [place], how);

/** The same for several places, in one edit. */
export async function citeAllAtCursor(
  services: Services,
  places: readonly SourcePlace[],
  how: CitingManner,
): Promise<void> {
  const editor = draftEditor(services);
  if (editor === undefined) {
    void window.showWarningMessage(l10n.t('Open a draft and put the cursor where the words are to stand.'));
    return;
  }
  const { document, selection } = editor;
  if (isDocumentDraft(document.uri)) {
    void window.showInformationMessage(
      l10n.t(
        '{0} is written in another program. Copy the words, and put them into the draft there.',
        draftFile(document.uri).fsPath,
      ),
    );
    return;
  }
  const text = await citingTexts(services, document, places, how);
  if (text === undefined) {
    void window.showWarningMessage(
      l10n.t('{0} is no longer among the sources. Check the draft again.', places[0]?.document ?? ''),
    );
    return;
  }
  await workspace.applyEdit(citingEdit(document, selection.active, spaced(document, selection.active, text, how)));
  const shown = await window.showTextDocument(document, editor.viewColumn);
  shown.revealRange(shown.selection);
}

/** The editor of the draft that the views speak of, also while a source is looked at. */
const draftEditor = ({ activeDraft }: Services): TextEditor | undefined =>
  window.visibleTextEditors.find(({ document }) => document === activeDraft.current?.document);
