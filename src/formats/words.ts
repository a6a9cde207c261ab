import { shifted, within, type Origin, type PartPlace } from './origins';
import type { TextLine } from './lineGroups';

/** Words taken out of a file, and the places among them that are ours or markup: they are shown, but not compared. */
export interface Words {
  readonly words: string;
  readonly marks: readonly TextLine[];
  /** Where the words stand in the file, in order; only where that was asked for. */
  readonly origins?: readonly Origin[];
}

/** Collects the words of one paragraph. */
export interface WordList {
  /** Words as they are, but for control characters. `at` is where they stand in the file, where that is wanted. */
  add(words: string, at?: PartPlace): void;
  /** Words whose white space means no more than a space, as in XML. */
  addCollapsed(words: string, at?: PartPlace): void;
  /** The mark of a note or the like. */
  addMark(mark: string, at?: PartPlace): void;
  isEmpty(): boolean;
  /** All of it, without white space around it. */
  take(): Words;
}

/** An empty list of words. */
export function createWordList(): WordList {
  const pieces: string[] = [];
  const marks: TextLine[] = [];
  const origins: Origin[] = [];
  let length = 0;
  let isAfterSpace = true;
  const push = (piece: string, at: PartPlace | undefined): void => {
    if (piece === '') return;
    if (at !== undefined) origins.push({ start: length, end: length + piece.length, from: at.start, to: at.end });
    pieces.push(piece);
    length += piece.length;
    isAfterSpace = /\s$/.test(piece);
  };
  const collapse = (words: string, at: PartPlace | undefined): void => {
    const collapsed = words.replace(XML_SPACE, ' ').replace(CONTROLS, ' ');
    if (!(isAfterSpace && collapsed.startsWith(' '))) push(collapsed, at);
    else push(collapsed.slice(1), at && { start: Math.min(at.start + 1, at.end), end: at.end });
  };
  return {
    add: (words, at) => {
      push(words.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(CONTROLS, ' '), at);
    },
    addCollapsed: (words, at) => {
      if (at?.end !== (at?.start ?? 0) + words.length) collapse(words, at);
      // Stretch by stretch, so that letters keep their places whatever white space goes between them.
      else for (const { 0: part, index } of words.matchAll(STRETCHES)) collapse(part, placeOf(part, at.start + index));
    },
    addMark: (mark, at) => {
      marks.push({ start: length, end: length + mark.length });
      push(mark, at);
    },
    isEmpty: () => length === 0,
    take: () => trimmed({ words: pieces.join(''), marks, ...(origins.length > 0 && { origins }) }),
  };
}

const STRETCHES = /[ \t\r\n]+|[^ \t\r\n]+/g;

/** Where a part of words stands that are in the file as they are. */
export const placeOf = (part: string, start: number): PartPlace => ({ start, end: start + part.length });

/** No-break spaces and their like are characters that somebody typed; these only lay out the file. */
const XML_SPACE = /[ \t\r\n]+/g;

const CONTROLS = /[\x00-\x08\x0e-\x1f\x7f]/g;

/** A mark at the very end may follow a space that goes, too; it moves with the words. */
function trimmed({ words, marks, origins }: Words): Words {
  const lead = words.length - words.trimStart().length;
  const kept = words.trim();
  const its = origins && { origins: within(shifted(origins, -lead), kept.length) };
  if (lead === 0 || marks.length === 0) return { words: kept, marks, ...its };
  return { words: kept, marks: marks.map(({ start, end }) => ({ start: start - lead, end: end - lead })), ...its };
}

/** Words one after the other with a mark between them. */
export function joined(all: readonly Words[], between: string, isMark: 'mark' | 'words'): Words {
  const marks: TextLine[] = [];
  const origins: Origin[] = [];
  let words = '';
  for (const [at, next] of all.entries()) {
    if (at > 0) {
      if (isMark === 'mark') marks.push({ start: words.length, end: words.length + between.length });
      words += between;
    }
    for (const { start, end } of next.marks) marks.push({ start: words.length + start, end: words.length + end });
    origins.push(...shifted(next.origins ?? [], words.length));
    words += next.words;
  }
  return { words, marks, ...(origins.length > 0 && { origins }) };
}

/** The origin of words that stand elsewhere and are referred to here. */
export const aside = ({ words }: Words, at: PartPlace): Pick<Words, 'origins'> => ({
  origins: [{ start: 0, end: words.length, from: at.start, to: at.end, isAside: true }],
});

/** Raised figures as Unicode has them, so that ten to the third does not become 103; other raised letters stay. */
export const raised = (words: string): string =>
  /^[\d+\-−]+$/.test(words) ? words.replace(/./g, (figure) => RAISED[figure] ?? figure) : words;

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (figure, at) => [String(at), figure])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};
