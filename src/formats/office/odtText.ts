import type { XmlPlace, XmlReader } from '../archive/xml';
import type { Attributes } from '../archive/xmlNames';
import type { FormatPlace } from '../blockList';
import type { PlacedBlock, Shape } from '../extract';
import { createFlow, type Flow } from '../flow';
import { aside, raised } from '../words';
import { noteMark, notePieces } from './notes';
import type { OdtStyles } from './odtStyles';

/** A reader of the text of an OpenDocument file. */
export interface OdtText extends XmlReader {
  take(): readonly PlacedBlock[];
}

/** Everything that the elements of a text change. */
interface State {
  readonly styles: OdtStyles;
  /** Whether it is wanted where the words stand. */
  readonly isTraced: boolean;
  /** The document, and the note that is being read. */
  readonly flows: Flow[];
  readonly paragraphs: (Shape & { isHidden: boolean })[];
  readonly spans: { readonly isHidden: boolean; readonly isRaised: boolean }[];
  /** Open notes; `start` is where each begins. */
  readonly notes: { mark: string; readonly start: number }[];
  lists: number;
  contents: number;
  isCitation: boolean;
  page: number;
  /** Sheets have names that stand above them. */
  isSheet: boolean;
  /** Slides so far; they are pages, and exact. */
  slides: number;
  /** What the frame that is open is for: "title", "notes". */
  frame: string;
}

/** Reads OpenDocument text (version 1.3) as its reader sees it: without what was deleted, remarked on or hidden. */
export function createOdtText(styles: OdtStyles, origins: 'traced' | 'untraced'): OdtText {
  const document = createFlow();
  const state: State = {
    styles,
    isTraced: origins === 'traced',
    flows: [document],
    paragraphs: [],
    spans: [],
    notes: [],
    lists: 0,
    contents: 0,
    isCitation: false,
    page: 1,
    isSheet: false,
    slides: 0,
    frame: '',
  };
  return {
    open(name, attributes, at) {
      if (LEFT_OUT.has(name) || isHiddenSection(name, attributes)) return 'skip';
      styles.open(name, attributes);
      OPEN[name]?.(state, attributes, at);
      return 'enter';
    },
    close(name, at) {
      CLOSE[name]?.(state, at);
    },
    text(words, at) {
      if (state.isCitation) setMark(state, words);
      else add(state, words, { at, spaces: 'collapsed' });
    },
    take() {
      const pieces = document.take();
      return state.page === 1 || state.slides > 0
        ? pieces
        : pieces.map((piece) => ({ ...piece, place: { ...pageOf(1), ...piece.place } }));
    },
  };
}

/** Pages are broken where the last program broke them: near enough to find a place, and not exact. */
const pageOf = (index: number): FormatPlace => ({ page: { index }, approximate: true });

const LEFT_OUT: ReadonlySet<string> = new Set(
  'text:tracked-changes draw:page-thumbnail presentation:footer presentation:date-time presentation:header office:meta office:settings office:master-styles office:annotation office:annotation-end office:forms office:scripts text:ruby-text text:hidden-text svg:title svg:desc text:sequence-decls text:index-title-template table:covered-table-cell'.split(
    ' ',
  ),
);

/** Sections that are hidden always, or by a condition that a program has found to be true. */
const isHiddenSection = (name: string, attributes: Attributes): boolean =>
  name === 'text:section' &&
  (attributes['text:display'] === 'none' || (attributes['text:display'] === 'condition' && isFoundTrue(attributes)));

/** What a program found is written beside the condition; else only what needs no finding out is known. */
const isFoundTrue = ({ 'text:is-hidden': found, 'text:condition': condition = '' }: Attributes): boolean =>
  found === undefined ? /^ooow:(?:1|true)$/i.test(condition) : found === 'true';

type Opened = (state: State, attributes: Attributes, at: XmlPlace) => void;

const OPEN: Readonly<Record<string, Opened | undefined>> = {
  'text:p': (state, attributes) => {
    openParagraph(state, attributes);
  },
  'text:h': (state, attributes) => {
    const level = Number(attributes['text:outline-level'] ?? 1);
    openParagraph(state, attributes, { role: 'heading', level: level >= 1 ? level : 1 });
  },
  'text:span': ({ styles, spans }, { 'text:style-name': style }) =>
    spans.push({ isHidden: styles.isHidden(style), isRaised: styles.isRaised(style) }),
  'text:s': (state, { 'text:c': count = '1' }, at) => {
    add(state, ' '.repeat(Math.min(Math.max(1, Number(count) || 1), SPACES_MOST)), { at, spaces: 'asIs' });
  },
  'text:tab': (state, _, at) => {
    add(state, '\t', { at, spaces: 'asIs' });
  },
  'text:line-break': (state, _, at) => {
    add(state, '\n', { at, spaces: 'asIs' });
  },
  'text:soft-page-break': (state) => {
    state.page += 1;
    flowOf(state)?.setPlace(pageOf(state.page));
  },
  'text:hidden-paragraph': ({ paragraphs }, { 'text:is-hidden': isHidden }) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && isHidden === 'true') paragraph.isHidden = true;
  },
  'text:list': (state) => (state.lists += 1),
  'text:numbered-paragraph': (state) => (state.lists += 1),
  ...Object.fromEntries(indexes().map((name) => [name, (state: State) => (state.contents += 1)])),
  'text:note': ({ notes }, _, { start }) => notes.push({ mark: '', start }),
  'text:note-citation': (state, { 'text:label': label }) => {
    if (label === undefined) state.isCitation = true;
    else setMark(state, label);
  },
  'text:note-body': ({ flows }) => flows.push(createFlow()),
  ...Object.fromEntries(boxes().map((name) => [name, (state: State) => flowOf(state)?.openBox()])),
  'office:spreadsheet': (state) => (state.isSheet = true),
  'draw:page': (state) => {
    state.slides += 1;
    flowOf(state)?.setPlace({ page: { index: state.slides } });
  },
  'draw:frame': (state, { 'presentation:class': use = '' }) => (state.frame = use),
  'table:table': openTable,
  'table:table-row': (state, { 'table:number-rows-repeated': times = '1' }) =>
    flowOf(state)?.openRow(Number(times) || 1),
  'table:table-cell': (state) => flowOf(state)?.openCell(),
};

const CLOSE: Readonly<Record<string, ((state: State, at: XmlPlace) => void) | undefined>> = {
  'text:p': closeParagraph,
  'text:h': closeParagraph,
  'text:span': ({ spans }) => spans.pop(),
  'text:list': (state) => (state.lists -= 1),
  'text:numbered-paragraph': (state) => (state.lists -= 1),
  ...Object.fromEntries(indexes().map((name) => [name, (state: State) => (state.contents -= 1)])),
  'text:note-citation': (state) => {
    state.isCitation = false;
  },
  'text:note': closeNote,
  ...Object.fromEntries(boxes().map((name) => [name, (state: State) => flowOf(state)?.closeBox()])),
  'table:table': (state) => flowOf(state)?.closeTable(),
  'table:table-row': (state) => flowOf(state)?.closeRow('kept'),
  'table:table-cell': (state) => flowOf(state)?.closeCell(),
};

/** Lists of headings, tables and figures: they repeat what stands in the text. */
function indexes(): readonly string[] {
  return ['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index'];
}

/** Text boxes, and drawings that may have words on them. */
function boxes(): readonly string[] {
  return 'text-box custom-shape rect ellipse circle line polyline polygon path connector caption'
    .split(' ')
    .map((name) => `draw:${name}`);
}

/** Spaces in a row. Unit: characters. Default: 100. Source: a line of print has 80. */
const SPACES_MOST = 100;

const flowOf = ({ flows }: State): Flow | undefined => flows.at(-1);

function openParagraph(state: State, { 'text:style-name': style }: Attributes, heading?: Shape): void {
  const plain: Shape = { role: state.lists > 0 && state.flows.length === 1 ? 'listItem' : 'paragraph' };
  const isTitle = state.slides > 0 && state.frame === 'title';
  if (isTitle) heading = { role: 'heading', level: 1 };
  const shape = state.contents > 0 ? ({ role: 'metadata' } as const) : (heading ?? state.styles.shape(style) ?? plain);
  state.paragraphs.push({ ...shape, isHidden: state.styles.isHidden(style) });
  flowOf(state)?.openParagraph();
}

/** A sheet's name stands above it as a heading. */
function openTable(state: State, { 'table:name': name = '' }: Attributes): void {
  const flow = flowOf(state);
  if (state.isSheet && name !== '') {
    flow?.openParagraph();
    flow?.words()?.add(name);
    flow?.closeParagraph({ role: 'heading', level: 1 });
  }
  flow?.openTable();
}

function closeParagraph(state: State): void {
  flowOf(state)?.closeParagraph(state.paragraphs.pop() ?? { role: 'paragraph' });
}

interface Added {
  readonly at: XmlPlace;
  readonly spaces: 'collapsed' | 'asIs';
}

function add(state: State, words: string, { at, spaces }: Added): void {
  const span = state.spans.at(-1);
  if (state.paragraphs.at(-1)?.isHidden === true || state.spans.some(({ isHidden }) => isHidden)) return;
  const list = state.paragraphs.length === 0 ? undefined : flowOf(state)?.words();
  const place = state.isTraced && state.flows.length === 1 ? at : undefined;
  if (spaces === 'asIs') list?.add(words, place);
  else list?.addCollapsed(span?.isRaised === true ? raised(words) : words, place);
}

function setMark({ notes }: State, words: string): void {
  const note = notes.at(-1);
  if (note !== undefined) note.mark = words;
}

/** A note is read where it is referred to; its mark stays there, and its text comes after the paragraph. */
function closeNote(state: State, { end }: XmlPlace): void {
  const { mark: label = '', start = end } = state.notes.pop() ?? {};
  const mark = noteMark(label);
  const from = state.isTraced && state.flows.length <= 2 ? { start, end } : undefined;
  const note = state.flows.length > 1 ? state.flows.pop() : undefined;
  const place = state.page === 1 ? {} : pageOf(state.page);
  const pieces = (note?.take() ?? []).map((piece) => ({ ...piece, place }));
  flowOf(state)?.words()?.addMark(mark, from);
  const said = notePieces(mark, pieces);
  flowOf(state)?.addPieces(from === undefined ? said : said.map((piece) => ({ ...piece, ...aside(piece, from) })));
}
