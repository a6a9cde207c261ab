import { l10n, Uri, window, WorkspaceEdit, workspace, type Position, type TextDocument, type TextEditor } from 'vscode';
import type { DocumentId, Locator } from '../engine/model/document';
import { citation, quotation, type CitingText } from '../presentation/citing';
import { relativePath } from '../presentation/relativePath';
import type { Services } from './feature';
import type { SourcePlace } from './openSource';

/** Whether the source's words are quoted, or only where they stand is named. */
export type Citing = 'quotation' | 'citation';

/** How words of a source are cited in a draft; nothing when the source has gone. */
export async function citingText(
  services: Services,
  document: TextDocument,
  place: SourcePlace,
  how: Citing,
): Promise<CitingText | undefined> {
  // An id is a string that the worker looks up; an unknown one answers null.
  const params = { document: place.document as DocumentId, start: place.start, end: place.end };
  const words = await services.sources.client?.call('words', params);
  if (words === undefined || words === null) return undefined;
  return citingTextOf(services, document, { ...words, document: place.document }, how);
}

/** The same for words that are known already. */
export function citingTextOf(
  { sources, settings, drafts }: Services,
  document: TextDocument,
  words: { readonly document: string; readonly text: string; readonly locator: Locator },
  how: Citing,
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
    text: document.getText(),
    language: drafts.languageOf(document) ?? 'plaintext',
    style: settings.current.citationStyle,
  };
  return how === 'quotation' ? quotation(source, draft) : citation(source, draft);
}

/** Writes a citation at a place of a draft and, if it has one, its note or entry at the end: one edit, to be undone at once. */
export function citingEdit(document: TextDocument, at: Position, { inline, atEnd }: CitingText): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, at, inline);
  if (atEnd !== undefined) {
    const { place, text } = endingOf(document, atEnd);
    edit.insert(document.uri, place, text);
  }
  return edit;
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
export async function citeAtCursor(services: Services, place: SourcePlace, how: Citing): Promise<void> {
  const editor = draftEditor(services);
  if (editor === undefined) {
    void window.showWarningMessage(l10n.t('Open a draft and put the cursor where the words are to stand.'));
    return;
  }
  const { document, selection } = editor;
  const text = await citingText(services, document, place, how);
  if (text === undefined) {
    void window.showWarningMessage(
      l10n.t('{0} is no longer among the sources. Check the draft again.', place.document),
    );
    return;
  }
  const before = document.getText().charAt(document.offsetAt(selection.active) - 1);
  const gap = text.isAfterStop && how === 'citation' ? '' : /^[\s(“"]?$/.test(before) ? '' : ' ';
  await workspace.applyEdit(citingEdit(document, selection.active, { ...text, inline: gap + text.inline }));
  await window.showTextDocument(document, editor.viewColumn);
}

/** The editor of the draft that the views speak of, also while a source is looked at. */
const draftEditor = ({ activeDraft }: Services): TextEditor | undefined =>
  window.visibleTextEditors.find(({ document }) => document === activeDraft.current?.document);
