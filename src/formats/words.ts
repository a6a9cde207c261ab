import type { Line } from './stretches';

/** Words taken out of a file, and the places among them that are ours or markup: they are shown, but not compared. */
export interface Words {
  readonly words: string;
  readonly marks: readonly Line[];
}

/** Collects the words of one paragraph. */
export interface WordList {
  /** Words as they are, but for control characters. */
  add(words: string): void;
  /** Words whose white space means no more than a space, as in XML. */
  addCollapsed(words: string): void;
  /** The mark of a note or the like. */
  addMark(mark: string): void;
  isEmpty(): boolean;
  /** All of it, without white space around it. */
  take(): Words;
}

/** An empty list of words. */
export function createWordList(): WordList {
  const pieces: string[] = [];
  const marks: Line[] = [];
  let length = 0;
  let isAfterSpace = true;
  const push = (piece: string): void => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
    isAfterSpace = /\s$/.test(piece);
  };
  return {
    add: (words) => {
      push(words.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(CONTROLS, ' '));
    },
    addCollapsed: (words) => {
      const collapsed = words.replace(XML_SPACE, ' ').replace(CONTROLS, ' ');
      push(isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
    },
    addMark: (mark) => {
      marks.push({ start: length, end: length + mark.length });
      push(mark);
    },
    isEmpty: () => length === 0,
    take: () => trimmed({ words: pieces.join(''), marks }),
  };
}

/** No-break spaces and their like are characters that somebody typed; these only lay out the file. */
const XML_SPACE = /[ \t\r\n]+/g;

const CONTROLS = /[\x00-\x08\x0e-\x1f\x7f]/g;

/** A mark at the very end may follow a space that goes, too; it moves with the words. */
function trimmed({ words, marks }: Words): Words {
  const lead = words.length - words.trimStart().length;
  const kept = words.trim();
  if (lead === 0 || marks.length === 0) return { words: kept, marks };
  return { words: kept, marks: marks.map(({ start, end }) => ({ start: start - lead, end: end - lead })) };
}

/** Words one after the other with a mark between them. */
export function joined(all: readonly Words[], between: string, isMark: 'mark' | 'words'): Words {
  const marks: Line[] = [];
  let words = '';
  for (const [at, next] of all.entries()) {
    if (at > 0) {
      if (isMark === 'mark') marks.push({ start: words.length, end: words.length + between.length });
      words += between;
    }
    for (const { start, end } of next.marks) marks.push({ start: words.length + start, end: words.length + end });
    words += next.words;
  }
  return { words, marks };
}

/** Raised figures as Unicode has them, so that ten to the third does not become 103; other raised letters stay. */
export const raised = (words: string): string =>
  /^[\d+\-−]+$/.test(words) ? words.replace(/./g, (figure) => RAISED[figure] ?? figure) : words;

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (figure, at) => [String(at), figure])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};
