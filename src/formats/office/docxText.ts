import type { Attributes } from '../archive/xmlNames';
import type { XmlPlace, XmlReader } from '../archive/xml';
import type { PlacedBlock } from '../extract';
import type { FormatPlace } from '../blockList';
import { createFlow, type Flow } from '../flow';
import { aside, placeOf, raised } from '../words';
import { createDocxFields, type DocxFields } from './docxFields';
import { emptyParagraph, shapeOf, setParagraph, type DocxParagraph } from './docxParagraph';
import { isOn, type DocxStyles } from './docxStyles';
import { pictureFontCharacter, symbolFontCharacter } from './symbolFont';

/** What text needs to know of its document. */
export interface DocxContext {
  readonly styles: DocxStyles;
  /** The mark of a note in the text, and the note's pieces. `custom` notes bring their own mark. */
  note(kind: 'footnote' | 'endnote', id: string, mark: 'numbered' | 'custom'): DocxNote;
  /** The pieces of a document that stands inside this one, by the id of its relationship. */
  chunk(id: string): readonly PlacedBlock[];
  /** Whether it is wanted where the words stand. */
  readonly isTraced?: true;
}

export interface DocxNote {
  readonly mark: string;
  readonly pieces: readonly PlacedBlock[];
}

/** A reader of the text of one part: of the document itself, or of its notes. */
export interface DocxText extends XmlReader {
  take(): readonly PlacedBlock[];
}

/** Everything that the elements of a text change. */
interface State {
  readonly context: DocxContext;
  readonly flow: Flow;
  readonly fields: DocxFields;
  /** Open paragraphs and runs: those of a text box stand inside those around it. */
  readonly paragraphs: DocxParagraph[];
  readonly runs: Run[];
  readonly rows: Row[];
  /** How many letters had been read where each open choice between markups began. */
  readonly alternatives: number[];
  /** Whose properties are being read; they hold elements of the same names as the text. */
  properties: 'none' | 'paragraph' | 'row';
  letters: number;
  page: number;
  isText: boolean;
  /** The check box of the form field that is being read. */
  box: '' | '☐' | '☑';
}

interface Run {
  isHidden: boolean;
  /** Struck through, but not deleted: it holds no more. */
  isStruck: boolean;
  isRaised: boolean;
  /** A note's own mark follows it in the same run. */
  isCustomMark: boolean;
}

interface Row {
  isDeleted: boolean;
}

/** Reads WordprocessingML (ECMA-376 part 1, 17) as its reader sees it: with insertions, without deletions and comments. */
export function createDocxText(context: DocxContext): DocxText {
  const state: State = {
    context,
    flow: createFlow(),
    fields: createDocxFields(),
    paragraphs: [],
    runs: [],
    rows: [],
    alternatives: [],
    properties: 'none',
    letters: 0,
    page: 1,
    isText: false,
    box: '',
  };
  return {
    open(name, attributes, at) {
      if (state.properties !== 'none') return openProperty(state, name, attributes);
      if (LEFT_OUT.has(name)) return 'skip';
      if (name === 'mc:Choice' || name === 'mc:Fallback') return alternative(state);
      OPEN[name]?.(state, attributes, at);
      return 'enter';
    },
    close(name) {
      CLOSE[name]?.(state);
    },
    text(words, at) {
      if (!state.isText) return;
      if (!/[\t\r\n]/.test(words) || at.end - at.start !== words.length) add(state, spaced(words), at);
      else
        for (const { 0: part, index } of words.matchAll(STRETCHES))
          add(state, spaced(part), placeOf(part, at.start + index));
    },
    take: () => paged(state.flow.take(), state.page),
  };
}

/** Where no page was ever broken, there is nothing to say of pages. */
const paged = (pieces: readonly PlacedBlock[], pages: number): readonly PlacedBlock[] =>
  pages === 1 ? pieces : pieces.map((piece) => ({ ...piece, place: { ...pageOf(1), ...piece.place } }));

const pageOf = (index: number): FormatPlace => ({ page: { index }, approximate: true });

/** Old properties, what was deleted or moved away, code of fields, furniture of pages, pronunciation. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'w:del w:moveFrom w:delText w:instrText w:delInstrText w:rPrChange w:pPrChange w:sectPr w:tblPr w:tblPrEx w:tblGrid w:tcPr w:rt w:sdtPr'.split(
    ' ',
  ),
);

const STRETCHES = /[\t\r\n]+|[^\t\r\n]+/g;

const spaced = (words: string): string => words.replace(/[\t\r\n]+/g, ' ');

type Opened = (state: State, attributes: Attributes, at: XmlPlace) => void;

const OPEN: Readonly<Record<string, Opened | undefined>> = {
  'w:p': openParagraph,
  'w:pPr': (state) => (state.properties = 'paragraph'),
  'w:r': ({ runs }) => runs.push({ isHidden: false, isStruck: false, isRaised: false, isCustomMark: false }),
  'w:t': openText,
  'm:t': openText,
  'w:tab': (state, _, at) => add(state, '\t', at),
  'w:ptab': (state, _, at) => add(state, '\t', at),
  'w:br': (state, _, at) => add(state, '\n', at),
  'w:cr': (state, _, at) => add(state, '\n', at),
  'w:noBreakHyphen': (state, _, at) => add(state, '\u2011', at),
  'w:sym': addSymbol,
  'w:lastRenderedPageBreak': turnPage,
  'w:fldChar': ({ fields }, { 'w:fldCharType': type }) => fields.mark(type),
  'w:ffData': (state) => (state.box = ''),
  'w:checkBox': (state) => (state.box = '☐'),
  'w:default': (state, { 'w:val': value }) => checkBox(state, isOn(value)),
  'w:checked': (state, { 'w:val': value }) => checkBox(state, isOn(value)),
  'w:altChunk': (state, { 'r:id': id = '' }) => state.flow.addPieces(state.context.chunk(id)),
  'w:strike': (state, { 'w:val': value }) => setRun(state, { isStruck: isOn(value) }),
  'w:dstrike': (state, { 'w:val': value }) => setRun(state, { isStruck: isOn(value) }),
  'w:vanish': (state, { 'w:val': value }) => setRun(state, { isHidden: isOn(value) }),
  'w:vertAlign': (state, { 'w:val': value }) => setRun(state, { isRaised: value === 'superscript' }),
  'w:rStyle': (state, { 'w:val': id }) => {
    if (state.context.styles.of(id).isHidden === true) setRun(state, { isHidden: true });
  },
  'w:footnoteReference': (state, attributes, at) => addNote(state, 'footnote', attributes, at),
  'w:endnoteReference': (state, attributes, at) => addNote(state, 'endnote', attributes, at),
  'w:txbxContent': ({ flow }) => flow.openBox(),
  'w:tbl': ({ flow }) => flow.openTable(),
  'w:tr': openRow,
  'w:trPr': (state) => (state.properties = 'row'),
  'w:tc': ({ flow }) => flow.openCell(),
  'mc:AlternateContent': ({ alternatives, letters }) => alternatives.push(letters),
};

const CLOSE: Readonly<Record<string, ((state: State) => void) | undefined>> = {
  'w:p': closeParagraph,
  'w:pPr': endProperties,
  'w:r': ({ runs }) => runs.pop(),
  'w:t': closeText,
  'm:t': closeText,
  'w:ffData': addBox,
  'w:txbxContent': ({ flow }) => flow.closeBox(),
  'w:tbl': ({ flow }) => flow.closeTable(),
  'w:tr': ({ flow, rows }) => flow.closeRow(rows.pop()?.isDeleted === true ? 'deleted' : 'kept'),
  'w:trPr': endProperties,
  'w:tc': ({ flow }) => flow.closeCell(),
  'mc:AlternateContent': ({ alternatives }) => alternatives.pop(),
};

function openProperty(state: State, name: string, attributes: Attributes): 'enter' | 'skip' {
  const paragraph = state.paragraphs.at(-1);
  const row = state.rows.at(-1);
  if (state.properties === 'row') {
    if (row !== undefined && name === 'w:del') row.isDeleted = true;
    return 'skip';
  }
  return paragraph === undefined ? 'skip' : setParagraph(paragraph, name, attributes);
}

function endProperties(state: State): void {
  state.properties = 'none';
}

function openParagraph({ flow, paragraphs }: State): void {
  flow.openParagraph();
  paragraphs.push(emptyParagraph());
}

function closeParagraph({ flow, paragraphs, fields, context }: State): void {
  fields.endParagraph();
  const paragraph = paragraphs.pop();
  if (paragraph !== undefined) flow.closeParagraph(shapeOf(paragraph, context.styles));
}

function openText(state: State): void {
  state.isText = true;
}

function closeText(state: State): void {
  state.isText = false;
}

function add(state: State, words: string, at: XmlPlace): void {
  const run = state.runs.at(-1);
  const paragraph = state.paragraphs.at(-1);
  const isHidden = run?.isHidden === true || run?.isStruck === true || run?.isCustomMark === true;
  if (isHidden || state.fields.isInCode() || state.context.styles.of(paragraph?.style).isHidden) return;
  state.letters += words.trim().length;
  const place = state.context.isTraced === true ? at : undefined;
  state.flow.words()?.add(run?.isRaised === true ? raised(words) : words, place);
}

function setRun({ runs }: State, changes: Partial<Run>): void {
  const run = runs.at(-1);
  if (run !== undefined) Object.assign(run, changes);
}

function checkBox(state: State, isChecked: boolean): void {
  if (state.box !== '') state.box = isChecked ? '☑' : '☐';
}

/** A form field of old Word has no text: its box stands in its properties. */
function addBox(state: State): void {
  if (state.box !== '') state.flow.words()?.add(state.box);
  state.box = '';
}

/** Codes of picture fonts lie in the private area; those of other fonts are plain characters. */
function addSymbol(state: State, { 'w:char': hex = '', 'w:font': font = '' }: Attributes, at: XmlPlace): void {
  const code = parseInt(hex, 16);
  if (!(code >= 0x20 && code <= 0xffff)) return;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (font === 'Symbol') add(state, symbolFontCharacter(code) ?? '', at);
  else add(state, isPrivate ? (pictureFontCharacter(font, code) ?? BULLET) : String.fromCharCode(code), at);
}

/** Stands for the pictures of fonts such as Wingdings. */
const BULLET = '•';

/** Where Word broke pages when it last saved the file: near enough to find a place, and not exact. */
function turnPage(state: State): void {
  state.page += 1;
  state.flow.setPlace(pageOf(state.page));
}

function addNote(state: State, kind: 'footnote' | 'endnote', attributes: Attributes, at: XmlPlace): void {
  const run = state.runs.at(-1);
  if (run?.isHidden === true || state.fields.isInCode()) return;
  const custom = attributes['w:customMarkFollows'];
  const isCustom = custom !== undefined && isOn(custom);
  const { mark, pieces } = state.context.note(kind, attributes['w:id'] ?? '', isCustom ? 'custom' : 'numbered');
  const place = state.page === 1 ? {} : pageOf(state.page);
  const from = state.context.isTraced === true ? at : undefined;
  state.flow.words()?.addMark(mark, from);
  state.flow.addPieces(pieces.map((piece) => ({ ...piece, place, ...(from && aside(piece, from)) })));
  if (run !== undefined) run.isCustomMark = isCustom;
}

function openRow({ flow, rows }: State): void {
  rows.push({ isDeleted: false });
  flow.openRow();
}

/** The same text box stands in new and in old markup; the first that has words is read. */
function alternative({ alternatives, letters }: State): 'enter' | 'skip' {
  return (alternatives.at(-1) ?? letters) < letters ? 'skip' : 'enter';
}
