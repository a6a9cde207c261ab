import type { Metadata } from '../../engine/model/document';
import { metadataOf } from '../archive/fields';
import type { PlacedBlock, Shape } from '../extract';
import { createFlow, type Flow } from '../flow';
import { raised } from '../words';
import { noteMark, notePieces, roman } from './notes';
import { createRtfBody, type RtfBody } from './rtfBody';
import { decoded, fontOf, type RtfFont } from './rtfFonts';
import { firstGroup, setProperty, shapeOf, shapeOfStyle, type Destination, type RtfGroup } from './rtfGroup';
import type { RtfReader } from './rtfTokens';
import { symbolFontCharacter } from './symbolFont';

/** A reader of the text and properties of an RTF file. */
export interface RtfText extends RtfReader {
  take(): readonly PlacedBlock[];
  metadata(): Partial<Metadata>;
}

/** A text that words go to: the document, a note or a box. */
interface Target {
  readonly body: RtfBody;
  readonly flow: Flow;
  isEndnote: boolean;
}

interface State {
  readonly groups: RtfGroup[];
  readonly targets: Target[];
  readonly fonts: Map<number, RtfFont>;
  readonly styles: Map<number, Shape>;
  readonly fields: Record<'title' | 'author', string>;
  readonly created: { yr: number; mo: number; dy: number };
  readonly notes: { footnotes: number; endnotes: number };
  /** Bytes that have not been decoded yet: a letter may have two, written in different ways. */
  pending: number[];
  /** What is being defined in the table of fonts or styles. */
  entry: {
    number: number;
    name: string;
    charset: number | undefined;
    codePage: number | undefined;
    level: number | undefined;
  };
  codePage: number;
  language: number | undefined;
  /** Whether a row was described that has not ended. */
  isRowDefined: boolean;
}

/** Reads text in RTF as its reader sees it: without what was deleted, hidden or remarked on. */
export function createRtfText(): RtfText {
  const flow = createFlow();
  const state = firstState({ body: createRtfBody(flow), flow, isEndnote: false });
  return {
    openGroup() {
      flush(state);
      state.groups.push({ ...(state.groups.at(-1) ?? firstGroup()), ends: 'nothing' });
    },
    closeGroup() {
      flush(state);
      const group = state.groups.pop();
      if (group?.ends === 'note') endNote(state);
      if (group?.ends === 'box') state.targets.pop()?.body.finish();
    },
    control(word, parameter, isStarred) {
      const group = state.groups.at(-1);
      if (group === undefined || group.destination === 'nothing') return;
      flush(state);
      const destination = DESTINATIONS.get(word) ?? (isStarred && word !== 'footnote' ? 'nothing' : undefined);
      if (destination !== undefined) group.destination = destination;
      else control(state, group, word, parameter);
    },
    unicode(unit) {
      flush(state);
      write(state, lettersOf(fontIn(state), unit));
    },
    bytes(bytes) {
      if (state.groups.at(-1)?.destination === 'nothing') return;
      for (const byte of bytes) state.pending.push(byte);
    },
    take() {
      while (state.targets.length > 1) state.targets.pop()?.body.finish();
      state.targets[0]?.body.finish();
      return flow.take().map(withItem);
    },
    metadata: () => metadataIn(state),
  };
}

/** Old and simple writers put the bullets of lists into the text. */
const withItem = (piece: PlacedBlock): PlacedBlock =>
  piece.shape.role === 'paragraph' && /^[•◦▪‣·]\s/.test(piece.words)
    ? { ...piece, shape: { role: 'listItem' } }
    : piece;

const firstState = (target: Target): State => ({
  groups: [],
  targets: [target],
  fonts: new Map(),
  styles: new Map(),
  fields: { title: '', author: '' },
  created: { yr: 0, mo: 0, dy: 0 },
  notes: { footnotes: 0, endnotes: 0 },
  pending: [],
  entry: emptyEntry(),
  codePage: 1252,
  language: undefined,
  isRowDefined: false,
});

const emptyEntry = (): State['entry'] => ({
  number: -1,
  name: '',
  charset: undefined,
  codePage: undefined,
  level: undefined,
});

/** Words that say what a group is for. What is not text and not known here is text: so are groups without a name. */
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ...'pict object nonshppict header headerl headerr headerf footer footerl footerr footerf fldinst shprslt sp colortbl listtable listoverridetable revtbl pntext listtext xe tc rxe bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template nonesttables background private filetbl datafield atnid atnauthor annotation themedata upr'
    .split(' ')
    .map((word) => [word, 'nothing'] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'properties'],
  ['title', 'title'],
  ['author', 'author'],
  ['creatim', 'created'],
  // Starred, and yet it holds the words of a text box.
  ['shpinst', 'text'],
]);

/** In the description of a document these words have no text that belongs to it. */
function control(state: State, group: RtfGroup, word: string, parameter: number | undefined): void {
  if (group.destination === 'fonts' || group.destination === 'styles') setEntry(state, word, parameter);
  else if (group.destination === 'created') {
    if (word === 'yr' || word === 'mo' || word === 'dy') state.created[word] = parameter ?? 0;
  } else if (group.destination === 'text') {
    const letters = LETTERS.get(word);
    if (letters !== undefined) write(state, letters);
    else if (TEXT[word] !== undefined) TEXT[word](state, group, parameter);
    else setProperty(group, word, parameter);
  } else if (group.destination === 'properties' && parameter === undefined) group.destination = 'nothing';
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['lbr', '\n'],
  ['tab', '\t'],
  ['\t', '\t'],
  ['nestcell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
]);

type Act = (state: State, group: RtfGroup, parameter: number | undefined) => void;

const TEXT: Readonly<Record<string, Act | undefined>> = {
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  column: endParagraph,
  '\n': endParagraph,
  '\r': endParagraph,
  cell(state, group) {
    bodyOf(state)?.endCell(shapeOf(group, state.styles));
  },
  row(state) {
    bodyOf(state)?.endRow();
    state.isRowDefined = false;
  },
  trowd(state) {
    state.isRowDefined = true;
  },
  footnote(state, group) {
    const flow = createFlow();
    group.ends = 'note';
    Object.assign(group, { isInTable: false, isRaised: false });
    state.targets.push({ flow, body: createRtfBody(flow), isEndnote: false });
  },
  ftnalt(state) {
    const target = state.targets.at(-1);
    if (target !== undefined) target.isEndnote = true;
  },
  shptxt(state, group) {
    const outer = state.targets.at(-1);
    if (outer === undefined) return;
    group.ends = 'box';
    group.isInTable = false;
    state.targets.push({ flow: outer.flow, body: outer.body.openBox(), isEndnote: false });
  },
  ansicpg: (state, _, page) => (state.codePage = page ?? state.codePage),
  mac: (state) => (state.codePage = 10000),
  deflang: (state, _, language) => (state.language = language),
};

const bodyOf = ({ targets }: State): RtfBody | undefined => targets.at(-1)?.body;

const isInTable = (state: State, group: RtfGroup): boolean =>
  group.isInTable || (state.isRowDefined && state.targets.length === 1);

function endParagraph(state: State, group: RtfGroup): void {
  if (group.isDeleted) return;
  bodyOf(state)?.endParagraph(shapeOf(group, state.styles), isInTable(state, group));
}

/** The mark stands where the note's group stands, right behind the raised number that is not written out. */
function endNote(state: State): void {
  const target = state.targets.pop();
  const group = state.groups.at(-1);
  if (target === undefined || group === undefined || group.isHidden || group.isStruck || group.isDeleted) return;
  target.body.finish();
  const kind = target.isEndnote ? 'endnotes' : 'footnotes';
  state.notes[kind] += 1;
  const mark = noteMark(target.isEndnote ? roman(state.notes.endnotes) : state.notes.footnotes);
  bodyOf(state)?.addMark(mark, isInTable(state, group));
  bodyOf(state)?.addPieces(notePieces(mark, target.flow.take()));
}

function setEntry({ entry }: State, word: string, parameter: number | undefined): void {
  if (word === 'f' || word === 's') entry.number = parameter ?? -1;
  else if (word === 'fcharset') entry.charset = parameter;
  else if (word === 'cpg') entry.codePage = parameter;
  else if (word === 'outlinelevel') entry.level = parameter;
}

/** Definitions end with a semicolon. */
function endEntry(state: State, destination: 'fonts' | 'styles'): void {
  const { number, name, charset, codePage, level } = state.entry;
  const shape = destination === 'styles' ? shapeOfStyle(name.trim(), level) : undefined;
  if (destination === 'fonts') state.fonts.set(number, fontOf(name, charset, codePage));
  else if (shape !== undefined) state.styles.set(number, shape);
  state.entry = emptyEntry();
}

const fontIn = ({ fonts, groups }: State): RtfFont | undefined => fonts.get(groups.at(-1)?.font ?? -1);

function flush(state: State): void {
  if (state.pending.length === 0) return;
  const bytes = Uint8Array.from(state.pending);
  state.pending = [];
  const font = fontIn(state);
  if (font === undefined || font.kind === 'letters') write(state, decoded(bytes, font?.codePage ?? state.codePage));
  else write(state, Array.from(bytes, (byte) => lettersOf(font, byte)).join(''));
}

/** Word writes codes of picture fonts in the private area. */
function lettersOf(font: RtfFont | undefined, code: number): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (font?.kind === 'greek' && (isPrivate || code < 0x100)) return symbolFontCharacter(code) ?? '';
  const isPicture = font?.kind === 'pictures' && code > 0x20 && code < 0x100;
  return isPicture || isPrivate ? '•' : String.fromCharCode(code);
}

function write(state: State, words: string): void {
  const group = state.groups.at(-1);
  switch (group?.destination) {
    case 'text':
      if (group.isHidden || group.isStruck || group.isDeleted) return;
      bodyOf(state)?.add(group.isRaised ? raised(words) : words, isInTable(state, group));
      break;
    case 'title':
    case 'author':
      state.fields[group.destination] += words;
      break;
    case 'fonts':
    case 'styles':
      for (const piece of words.split(/(;)/)) {
        if (piece === ';') endEntry(state, group.destination);
        else state.entry.name += piece;
      }
      break;
    default:
  }
}

function metadataIn({ fields, created: { yr, mo, dy }, language }: State): Partial<Metadata> {
  const two = (number: number): string => String(number).padStart(2, '0');
  const isDate = yr >= 1900 && yr <= 9999 && mo >= 1 && mo <= 12 && dy >= 1 && dy <= 31;
  return metadataOf({
    title: fields.title.replace(/\s+/g, ' ').trim(),
    author: fields.author.replace(/\s+/g, ' ').trim(),
    date: isDate ? `${String(yr)}-${two(mo)}-${two(dy)}` : undefined,
    language: LANGUAGES.get(language ?? 0),
  });
}

/** Windows' numbers of the languages that are read most. */
const LANGUAGES: ReadonlyMap<number, string> = new Map([
  [1031, 'de-DE'],
  [1033, 'en-US'],
  [1034, 'es-ES'],
  [1036, 'fr-FR'],
  [1040, 'it-IT'],
  [1046, 'pt-BR'],
  [1049, 'ru-RU'],
  [2052, 'zh-CN'],
  [2057, 'en-GB'],
  [3082, 'es-ES'],
]);
