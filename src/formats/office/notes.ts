import type { PlacedBlock } from '../extract';
import { joined, type Words } from '../words';

/** The pieces of a note: each a note of its own, the first with the mark that its reference has in the text. */
export const notePieces = (mark: string, pieces: readonly PlacedBlock[]): readonly PlacedBlock[] =>
  pieces
    .filter(({ words }) => words !== '')
    .map((piece, at) => ({
      ...(at === 0 ? marked(mark, piece) : piece),
      shape: { role: 'note' },
      place: piece.place,
    }));

const marked = (mark: string, words: Words): Words =>
  joined([{ words: mark, marks: [{ start: 0, end: mark.length }] }, words], ' ', 'words');

/** How a note is marked in the text: in brackets, so that it does not grow together with a word or number. */
export const noteMark = (label: string | number): string => `[${String(label).trim()}]`;

/** Small Roman numerals, which endnotes have unless their document says otherwise. */
export function roman(number: number): string {
  let left = Math.min(number, ROMAN_MOST);
  let numeral = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      numeral += letters;
      left -= value;
    }
  }
  return numeral;
}

const ROMAN_MOST = 3999;

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
