import type { XmlReader } from '../archive/xml';
import type { Attributes } from '../archive/xmlNames';
import type { FormatPlace } from '../blockList';
import type { PlacedBlock } from '../extract';
import { createFlow, type Flow } from '../flow';
import { raised, type WordList } from '../words';
import { folderOf, resolvedName } from '../archive/partNames';
import { BLOCKS, FIRST_FRAME, frameOf, kindsOf, type ReadingFrame } from './frame';
import { createNoteMarks, type NoteMarks } from './noteMarks';

/** What goes on from chapter to chapter: printed pages, and the notes that were referred to. */
export interface Book {
  readonly marks: NoteMarks;
  page: number;
  label: string | undefined;
}

/** A book that is about to be read. */
export const openBook = (): Book => ({ marks: createNoteMarks(), page: 0, label: undefined });

/** A reader of a chapter. */
export interface Chapter extends XmlReader {
  take(): readonly PlacedBlock[];
}

interface State {
  readonly book: Book;
  /** The chapter's file. */
  readonly name: string;
  readonly flow: Flow;
  readonly open: ReadingFrame[];
  isParagraph: boolean;
}

/** Reads a chapter as it is shown, without navigation, scripts and pictures. `name` is its file in the book. */
export function createChapter(book: Book, name: string): Chapter {
  const state: State = { book, name, flow: createFlow(), open: [], isParagraph: false };
  state.flow.setPlace(placeIn(book));
  return {
    open(element, attributes) {
      if (isPageBreak(attributes)) {
        turnPage(state, attributes);
        return 'skip';
      }
      if (LEFT_OUT.has(element) || isLeftOut(attributes)) return 'skip';
      openElement(state, element, attributes);
      return 'enter';
    },
    close(element) {
      closeElement(state, element);
    },
    text(words) {
      addText(state, words);
    },
    take() {
      closeParagraph(state);
      return state.flow.take();
    },
  };
}

const LEFT_OUT: ReadonlySet<string> = new Set(
  'head script style nav svg template audio video object iframe rt rp noscript select textarea title annotation annotation-xml'.split(
    ' ',
  ),
);

const isPageBreak = (attributes: Attributes): boolean =>
  kindsOf(attributes).some((kind) => kind === 'pagebreak' || kind === 'doc-pagebreak');

/** Links from a note back to the text, and what is not shown. */
const isLeftOut = (attributes: Attributes): boolean =>
  attributes['hidden'] !== undefined ||
  kindsOf(attributes).some((kind) => kind === 'backlink' || kind === 'doc-backlink' || kind === 'doc-toc');

const placeIn = ({ page, label }: Book): FormatPlace =>
  page === 0 ? {} : { page: { index: page, ...(label !== undefined && { label }) } };

/** The number on the page may be given in a phrase: "Page 12". */
function turnPage({ book, flow }: State, attributes: Attributes): void {
  const named = attributes['title'] ?? attributes['aria-label'] ?? /(?<!\d)\d+$/.exec(attributes['id'] ?? '')?.[0];
  book.page += 1;
  book.label =
    named === undefined ? undefined : (/(?:(?<!\d)\d+|\b[ivxlcdm]+)(?=\W*$)/i.exec(named)?.[0] ?? named.trim());
  flow.setPlace(placeIn(book));
}

function openElement(state: State, element: string, attributes: Attributes): void {
  const isBlock = BLOCKS.has(element);
  if (isBlock) closeParagraph(state);
  const above = state.open.at(-1) ?? FIRST_FRAME;
  const id = `${state.name}#${attributes['id'] ?? ''}`;
  const frame = frameOf(above, element, attributes, state.book.marks.has(id));
  state.open.push({ ...frame, isBlock });
  if (frame.shape.role === 'note' && above.shape.role !== 'note') state.book.marks.openNote(id);
  if (element === 'table') state.flow.openTable();
  else if (element === 'tr') state.flow.openRow();
  else if (element === 'td' || element === 'th') state.flow.openCell();
  else if (element === 'br' && state.isParagraph) state.flow.words()?.add('\n');
}

function closeElement(state: State, element: string): void {
  if (state.open.at(-1)?.isBlock === true) closeParagraph(state);
  const frame = state.open.pop();
  if (frame?.isMark === true && state.open.at(-1)?.isMark !== true) endMark(state, frame);
  if (element === 'table') state.flow.closeTable();
  else if (element === 'tr') state.flow.closeRow('kept');
  else if (element === 'td' || element === 'th') state.flow.closeCell();
}

function closeParagraph(state: State): void {
  if (state.isParagraph) state.flow.closeParagraph((state.open.at(-1) ?? FIRST_FRAME).shape);
  state.isParagraph = false;
}

/** The words of a paragraph, which begins with its first word. A note that has no mark of its own gets that of its reference. */
function wordsFor(state: State, words: string): WordList | undefined {
  if (state.isParagraph) return state.flow.words();
  state.flow.openParagraph();
  state.isParagraph = true;
  const list = state.flow.words();
  const isNote = state.open.at(-1)?.shape.role === 'note';
  const mark = isNote ? state.book.marks.markBefore(words) : undefined;
  if (mark !== undefined) {
    list?.addMark(mark);
    list?.add(' ');
  }
  return list;
}

function addText(state: State, words: string): void {
  const frame = state.open.at(-1) ?? FIRST_FRAME;
  if (frame.isMark) state.book.marks.add(words);
  else if (/[^ \t\r\n]/.test(words) || state.isParagraph) {
    const list = wordsFor(state, words);
    if (frame.isPreformatted) list?.add(words);
    else list?.addCollapsed(frame.isRaised ? raised(words) : words);
  }
}

/** What looks like a reference to a note and is too long for a mark is text. */
function endMark(state: State, { target }: ReadingFrame): void {
  const folder = folderOf(state.name);
  const [, fragment] = target?.split('#') ?? [];
  const file = target?.startsWith('#') === true ? state.name : resolvedName(folder, target);
  const { mark, words } = state.book.marks.endMark(`${file ?? ''}#${fragment ?? ''}`);
  const list = wordsFor(state, words);
  if (mark === undefined) list?.addCollapsed(words);
  else list?.addMark(mark);
}
