import type { Column } from './columns';
import { byRow, type RowSegment } from './rowSegments';

/** A line of a column. */
export interface ColumnLine extends RowSegment {
  /** How many cells stand side by side in it, as in a table; 1 for prose. */
  readonly cells: number;
}

/** A gap that parts cells. Unit: sizes. Default: 1.8. Source: stretched spaces reach 1.4, tables leave 2 and more. */
const CELL_GAP = 1.8;

/** The lines of a column: segments of one row are one line, with tabs between cells. */
export const linesOf = (column: Column): readonly ColumnLine[] => byRow(column).map(lineOf);

function lineOf(segments: readonly RowSegment[]): ColumnLine {
  const [first, ...others] = segments as [RowSegment, ...RowSegment[]];
  if (/[\u0590-\u08ff]/.test(first.text) && others.length > 0) return lineOf([rightToLeft(segments)]);
  return others.reduce<ColumnLine>(
    (line, segment) => {
      const isCell = segment.left - line.right > line.size * CELL_GAP && !isListMark(line.text);
      return {
        ...line,
        text: `${line.text}${isCell ? '\t' : ' '}${segment.text}`,
        size: segment.text.length > line.text.length ? segment.size : line.size,
        right: Math.max(line.right, segment.right),
        font: line.font === segment.font ? line.font : undefined,
        cells: line.cells + (isCell ? 1 : 0),
      };
    },
    { ...first, cells: 1 },
  );
}

/** What stands before an item or a heading, set apart by more than a space. */
const isListMark = (text: string): boolean =>
  /^(?:[•‣▪–—*-]|[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]+)[.)\]]?)$/u.test(text);

function rightToLeft(segments: readonly RowSegment[]): RowSegment {
  const [first] = segments as [RowSegment, ...RowSegment[]];
  const text = segments
    .toReversed()
    .map((segment) => segment.text)
    .join(' ');
  return { ...first, text, right: Math.max(...segments.map(({ right }) => right)) };
}
