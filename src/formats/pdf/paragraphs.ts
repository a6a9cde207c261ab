import { hasListMark } from '../plainTextBlocks';
import type { ColumnLine } from './lines';

/** Lines that belong together, in one column of one page. */
export interface Paragraph {
  readonly lines: readonly [ColumnLine, ...ColumnLine[]];
  /** The file's page, from 1. */
  readonly page: number;
  /** Whether its last line is as wide as its column, so that the paragraph may go on elsewhere. */
  readonly endsFull: boolean;
  /** Whether its first line stands in, as those of new paragraphs do. */
  readonly beginsIndented: boolean;
}

/** Parts the lines of a column into paragraphs, by gaps, indents, short last lines, sizes and list marks. */
export function paragraphsOf(lines: readonly ColumnLine[], page: number): readonly Paragraph[] {
  const shape = shapeOf(lines);
  const paragraphs: [ColumnLine, ...ColumnLine[]][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || beginsAnew(line, open, shape)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs.map((own) => ({
    ...{ lines: own, page, beginsIndented: isIndented(own[0], shape) },
    endsFull: isFull(own.at(-1) ?? own[0], shape),
  }));
}

/** How a column is set. */
interface Shape {
  readonly left: number;
  readonly right: number;
  /** The size of most lines. Unit: points. */
  readonly size: number;
  /** Usual distance of baselines, in sizes of the line below. */
  readonly leading: number;
  /** First lines stand out instead of in, as in lists of references. */
  readonly isHanging: boolean;
}

function shapeOf(lines: readonly ColumnLine[]): Shape {
  const left = edgeOf(lines.map((line) => line.left)) ?? 0;
  const rights = lines.map((line) => line.right).toSorted((one, other) => one - other);
  const indented = lines.map((line) => line.left).filter((one) => one > left + (lines[0]?.size ?? 0) * INDENT_LEAST);
  const usual = indented.toSorted((one, other) => one - other)[Math.floor(indented.length / 2)] ?? 0;
  const even = indented.filter((one) => Math.abs(one - usual) < 2).length;
  return {
    left,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    size: lines.map((line) => line.size).toSorted((one, other) => one - other)[lines.length >> 1] ?? 0,
    leading: leadingOf(lines),
    isHanging: lines.length >= 4 && even >= lines.length * 0.45,
  };
}

/** The leftmost edge that a tenth of the lines share: a single line may stick out. */
function edgeOf(lefts: readonly number[]): number | undefined {
  const sorted = lefts.toSorted((one, other) => one - other);
  return sorted.find((left, at) => (sorted[at + Math.floor(sorted.length / 10)] ?? Infinity) <= left + 2) ?? sorted[0];
}

/** Unit: sizes. Default: 1.2. Source: what typesetters and browsers use unless told otherwise. */
const LEADING_USUAL = 1.2;

/** Of few lines the distance is as often that between paragraphs; the usual one then bounds it. */
function leadingOf(lines: readonly ColumnLine[]): number {
  const steps = lines
    .map((line, at) => (line.baseline - (lines[at - 1]?.baseline ?? Infinity)) / line.size)
    .filter((step) => step > 0.5 && step < 4)
    .toSorted((one, other) => one - other);
  const usual = steps[Math.floor(steps.length * 0.4)] ?? LEADING_USUAL;
  return steps.length < 5 ? Math.min(usual, LEADING_USUAL * 1.25) : usual;
}

/** Least indent. Unit: sizes. Default: 0.8. Source: typesetters indent by one em; scans waver by half of it. */
const INDENT_LEAST = 0.8;
/** Most indent. Unit: sizes. Default: 6. Source: half an inch at ten points is 3.6; more is a centred line. */
const INDENT_MOST = 6;
/** Gap between paragraphs. Unit: usual distances of baselines. Default: 1.25. Source: Word adds 0.5, TeX 0.3 and more. */
const GAP_LEAST = 1.25;

/** Gap between headings. Unit: sizes. Default: 1.65. Source: TeX sets lines of titles 1.2 apart, some templates 1.5. */
const LARGE_GAP_LEAST = 1.65;

const isIndented = (line: ColumnLine, { left }: Shape): boolean =>
  line.left > left + line.size * INDENT_LEAST && line.left < left + line.size * INDENT_MOST;

/** Unit: sizes. Default: 5. Source: the longest word that did not fit is rarely longer, hyphenated or not. */
const RAGGED_MOST = 5;

const isFull = (line: ColumnLine, { right }: Shape): boolean => line.right >= right - line.size * RAGGED_MOST;

const ENDS_SENTENCE = /[.!?:;…]["”’»)\]]*(?:\[\d+\])?$/u;

/** Where a line's dots and page are looked for. Unit: code units. Default: 300. Source: two lines of print. */
const LINE_END = 300;

/** A contents line: words, dots or a wide gap, and a page. */
export const isContentsLine = ({ text }: ColumnLine): boolean =>
  /(?:\.\s?){4,}\s*[\divxlc]*$/i.test(text.slice(-LINE_END));

function beginsAnew(line: ColumnLine, open: readonly [ColumnLine, ...ColumnLine[]], shape: Shape): boolean {
  const [first] = open;
  const last = open.at(-1) ?? first;
  const distance = (line.baseline - last.baseline) / line.size;
  const isLarge = line.size > shape.size * 1.15 && line.font === last.font;
  if (distance < 0 || distance > (isLarge ? LARGE_GAP_LEAST : shape.leading * GAP_LEAST)) return true;
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.08) return true;
  if (line.cells > 1 || last.cells > 1 || isContentsLine(last)) return true;
  if (line.beginsRaised || isAnotherHeading(line, last, shape)) return true;
  if (isLarge) return false;
  const isShort = !isFull(last, shape);
  if (/^\p{Ll}{2}/u.test(line.text) && !ENDS_SENTENCE.test(last.text)) return false;
  if (isListLine(line) && (isShort || ENDS_SENTENCE.test(last.text) || isListLine(first))) return true;
  if (shape.isHanging) return line.left < last.left - line.size * INDENT_LEAST && last !== first;
  const ends = ENDS_SENTENCE.test(last.text);
  if (isIndented(line, shape) && last.left < line.left - line.size * INDENT_LEAST && !isListLine(first))
    return isShort || ends;
  return isShort && ends && last.right < shape.right - line.size * RAGGED_MOST * 2;
}

/** Lines of different fonts are of one paragraph only if the first is as wide as the column. */
const isAnotherHeading = (line: ColumnLine, last: ColumnLine, shape: Shape): boolean =>
  line.font !== undefined &&
  last.font !== undefined &&
  line.font !== last.font &&
  !isFull(last, shape) &&
  /^[\p{Lu}\d•]/u.test(line.text) &&
  !/[,-]$/.test(last.text);

const isListLine = ({ text }: ColumnLine): boolean => hasListMark(text, { start: 0, end: text.length });

/** Whether a paragraph is an item of a list. */
export const isListItem = ({ lines: [first] }: Paragraph): boolean => isListLine(first);

/** Whether the words end a sentence, or introduce what follows. */
export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text);
