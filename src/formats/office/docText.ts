import type { PlacedBlock, Shape } from '../extract';
import { createWordList, joined, type WordList, type Words } from '../words';
import type { DocPiece } from './docPieces';
import type { DocProperties } from './docProperties';

/** Which part of the characters is read. */
export interface DocRange {
  readonly start: number;
  readonly end: number;
  readonly role: 'text' | 'note';
  /** The number of its first note. */
  readonly firstNote: number;
}

/** The paragraphs and rows of a part of the text, as its reader sees them: without codes of fields and what was deleted. */
export function docText(
  pieces: readonly DocPiece[],
  properties: DocProperties,
  range: DocRange,
): readonly PlacedBlock[] {
  const reader = createReader(properties, range);
  let count = 0;
  for (const { words, start, width } of pieces) {
    const from = Math.max(0, range.start - count);
    const end = Math.min(words.length, range.end - count);
    for (let at = from; at < end; at += 1) reader.add(words.charAt(at), start + at * width);
    count += words.length;
  }
  return reader.take();
}

/** Signs that stand for something else (MS-DOC, 2.4.3). */
const NOTE = '\x02';
const CELL = '\x07';
const FIELD = { begin: '\x13', middle: '\x14', end: '\x15' };
const STANDS_FOR: Readonly<Record<string, string>> = { '\t': '\t', '\x0b': '\n', '\x1e': '\u2011', '\xa0': '\u00a0' };

function createReader(
  properties: DocProperties,
  { role, firstNote }: DocRange,
): { add(sign: string, place: number): void; take(): readonly PlacedBlock[] } {
  const pieces: PlacedBlock[] = [];
  /** Of each open field, whether its result is being read. */
  const fields: boolean[] = [];
  let cells: Words[] = [];
  let words: WordList = createWordList();
  let note = firstNote;
  const taken = (): Words => {
    const all = words.take();
    words = createWordList();
    return all;
  };
  const push = (all: Words, shape: Shape): void => {
    if (all.words !== '') pieces.push({ ...all, shape, place: {} });
  };
  const endCell = (place: number): void => {
    const { isRowEnd } = properties.paragraphAt(place);
    if (!isRowEnd) cells.push(taken());
    else {
      push(
        joined(
          cells.filter((cell) => cell.words !== ''),
          ' | ',
          'mark',
        ),
        { role: 'tableRow' },
      );
      cells = [];
    }
  };
  const endParagraph = (place: number): void => {
    const { style, isInTable } = properties.paragraphAt(place);
    if (isInTable) words.add('\n');
    else push(taken(), role === 'note' ? { role } : shapeOf(style));
  };
  const isCode = (): boolean => fields.includes(false);
  return {
    add(sign, place) {
      if (sign === FIELD.begin) fields.push(false);
      else if (sign === FIELD.middle && fields.length > 0) fields[fields.length - 1] = true;
      else if (sign === FIELD.end) fields.pop();
      else if (sign === CELL) endCell(place);
      else if (sign === '\r' || sign === '\f') endParagraph(place);
      else if (isCode() || properties.isGone(place)) return;
      else if (sign === NOTE) words.addMark(`[${String(note++)}]`);
      else if (sign >= ' ' && sign !== '\x7f') words.add(sign);
      else words.add(STANDS_FOR[sign] ?? '');
    },
    take() {
      for (const cell of cells.splice(0)) push(cell, { role: 'paragraph' });
      push(taken(), role === 'note' ? { role } : { role: 'paragraph' });
      return pieces;
    },
  };
}

const shapeOf = (style: number): Shape =>
  style >= 1 && style <= 9 ? { role: 'heading', level: style } : { role: 'paragraph' };
