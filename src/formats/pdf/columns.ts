import type { RowSegment } from './rowSegments';

/** Segments that are read one below the other. */
export type Column = readonly RowSegment[];

/** How deep columns stand inside columns. Source: a newspaper's page has up to eight, halved three times. */
const DEPTH_MOST = 5;

/**
 * The columns of a page in reading order. Where a gutter parts the segments, the page is cut into bands: stretches
 * that something spans (a title, a wide figure's caption) and stretches of columns, read left before right.
 */
export function columnsOf(segments: readonly RowSegment[], depth = 0): readonly Column[] {
  if (segments.length === 0) return [];
  const gutter = depth < DEPTH_MOST ? gutterOf(segments) : undefined;
  if (gutter === undefined) return [segments];
  const columns: Column[] = [];
  for (const band of bandsOf(segments, gutter)) {
    if (band.isSpanning) columns.push(band.segments);
    else {
      const isLeft = ({ left, right }: RowSegment): boolean => (left + right) / 2 < gutter;
      columns.push(...columnsOf(band.segments.filter(isLeft), depth + 1));
      columns.push(
        ...columnsOf(
          band.segments.filter((segment) => !isLeft(segment)),
          depth + 1,
        ),
      );
    }
  }
  return columns;
}

interface Band {
  readonly isSpanning: boolean;
  readonly segments: RowSegment[];
}

function bandsOf(segments: readonly RowSegment[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  for (const segment of segments) {
    const isSpanning = spans(segment, gutter);
    const band = bands.at(-1);
    if (band?.isSpanning === isSpanning) band.segments.push(segment);
    else bands.push({ isSpanning, segments: [segment] });
  }
  return bands;
}

/** Unit: sizes. Default: 1.5. Source: a formula or a long word sticks out of its column by a letter or two. */
const STICKING_OUT_MOST = 1.5;

const spans = ({ left, right, size }: RowSegment, gutter: number): boolean =>
  left < gutter - size * STICKING_OUT_MOST && right > gutter + size * STICKING_OUT_MOST;

/** Least lines of a column. Unit: lines. Default: 3. Source: two lines side by side are as often a heading and a date. */
const LINES_LEAST = 3;

/** Most places tried for a gutter. Unit: places. Default: 12. Source: eight columns, and their indents. */
const PLACES_MOST = 12;

/**
 * Where a right column's left edge is, if there are columns: an edge that many segments begin at, which few others
 * cross, with columns of prose on both sides. Cells of a table are uneven and short, and so are read row by row.
 */
function gutterOf(segments: readonly RowSegment[]): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  for (const edge of commonEdges(segments)) {
    const score = scoreOf(segments, edge);
    if (score > bestScore) [best, bestScore] = [edge, score];
  }
  return best;
}

function commonEdges(segments: readonly RowSegment[]): readonly number[] {
  const edges = new Map<number, { count: number; least: number }>();
  for (const { left } of segments) {
    const cell = Math.round(left / 3);
    const edge = edges.get(cell) ?? { count: 0, least: left };
    edges.set(cell, { count: edge.count + 1, least: Math.min(edge.least, left) });
  }
  return [...edges.values()]
    .filter(({ count }) => count >= LINES_LEAST)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, PLACES_MOST)
    .map(({ least }) => least - 2);
}

function scoreOf(segments: readonly RowSegment[], gutter: number): number {
  const left = segments.filter((segment) => segment.right <= gutter + segment.size * 0.5);
  const right = segments.filter((segment) => segment.left >= gutter - segment.size * 0.5);
  if (!isProse(left) || !isProse(right)) return 0;
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  const isBeside = ({ baseline }: RowSegment): boolean => baseline >= top && baseline <= bottom;
  const beside = Math.min(left.filter(isBeside).length, right.filter(isBeside).length);
  const crossing = segments.filter((segment) => isBeside(segment) && spans(segment, gutter)).length;
  return beside < LINES_LEAST || crossing > beside * 0.6 ? 0 : beside - crossing;
}

const topOf = (segments: readonly RowSegment[]): number => segments[0]?.baseline ?? 0;
const bottomOf = (segments: readonly RowSegment[]): number => segments.at(-1)?.baseline ?? 0;

/** Unit: sizes. Default: 7. Source: the narrowest columns of newspapers hold 14 letters, each half a size wide. */
const WIDTH_LEAST = 7;

/** Even lines. Unit: share of lines. Default: 0.5. Source: ragged prose has three of four, tables one of four. */
const EVEN_LEAST = 0.5;

/** Whether most lines are about as wide as the widest, as lines of prose are. */
function isProse(side: readonly RowSegment[]): boolean {
  if (side.length < LINES_LEAST) return false;
  const widths = side.map(({ left, right }) => right - left).toSorted((one, other) => one - other);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const even = widths.filter((width) => width >= wide * 0.7).length;
  return wide >= (side[0]?.size ?? 0) * WIDTH_LEAST && even >= side.length * EVEN_LEAST;
}
