import type { Piece } from './piece';

/** Pieces at one height of a page, across all its columns, from left to right. */
export interface PageRow {
  readonly baseline: number;
  readonly pieces: readonly Piece[];
}

/**
 * How far baselines of one row may differ. Unit: share of the larger size. Default: 0.3.
 * Source: scans with a text layer differ by 0.2; lines without any leading are 1.0 apart.
 */
const BASELINE_MOST = 0.3;

/** How much smaller raised or lowered pieces are. Unit: share. Default: 0.86. Source: TeX sets scripts at 0.7, Word at 0.65. */
const SCRIPT_MOST = 0.86;

/** How far the baseline of a raised or lowered piece is off. Unit: share of the row's size. Source: TeX 0.4 up, 0.25 down. */
const RAISED_MOST = 0.65;
const LOWERED_MOST = 0.35;

/**
 * Groups pieces into rows, the largest first, so that raised and lowered ones join the row they touch instead of making
 * one of their own. Rows come from top to bottom. Linear but for the sorting: rows are found by their height.
 */
export function rowsOf(pieces: readonly Piece[]): readonly PageRow[] {
  const grid = new Map<number, OpenRow[]>();
  const blank = pieces.filter(({ text }) => text === '');
  for (const piece of pieces.filter(({ text }) => text !== '').toSorted((one, other) => other.size - one.size)) {
    const row = rowFor(piece, grid) ?? newRow(piece, grid);
    add(piece, row);
  }
  for (const piece of blank) {
    const row = rowFor(piece, grid);
    if (row !== undefined) add(piece, row);
  }
  return [...grid.values()]
    .flat()
    .map(({ baseline, pieces: all }) => ({ baseline, pieces: all.toSorted((one, other) => one.left - other.left) }))
    .toSorted((one, other) => one.baseline - other.baseline);
}

interface OpenRow {
  readonly baseline: number;
  readonly size: number;
  readonly pieces: Piece[];
  /** Where pieces begin or end, in steps of `CELL`: what touches them is found without a search. */
  readonly edges: Set<number>;
}

/** Unit: points. Default: 4. Source: a third of the usual size, which is more than the gap before a raised mark. */
const CELL = 4;

/** Unit: points. Default: 8. Source: rows of usual text are 12 apart, so that few share a cell. */
const BAND = 8;

const cellOf = (x: number): number => Math.round(x / CELL);
const bandOf = (baseline: number): number => Math.floor(baseline / BAND);

function add(piece: Piece, row: OpenRow): void {
  row.pieces.push(piece);
  row.edges.add(cellOf(piece.left)).add(cellOf(piece.right));
}

function newRow(piece: Piece, grid: Map<number, OpenRow[]>): OpenRow {
  const row: OpenRow = { baseline: piece.baseline, size: piece.size, pieces: [], edges: new Set() };
  const band = bandOf(piece.baseline);
  const rows = grid.get(band);
  if (rows === undefined) grid.set(band, [row]);
  else rows.push(row);
  return row;
}

/** Bands looked at above and below, at most. Source: four sizes of 72 points; larger letters are not in one line. */
const BANDS_MOST = 9;

function rowFor(piece: Piece, grid: ReadonlyMap<number, readonly OpenRow[]>): OpenRow | undefined {
  const reach = Math.min(BANDS_MOST, Math.ceil((piece.size * 1.2) / BAND) + 1);
  const band = bandOf(piece.baseline);
  let best: OpenRow | undefined;
  let nearest = Infinity;
  for (let at = band - reach; at <= band + reach; at += 1) {
    for (const row of grid.get(at) ?? []) {
      const distance = distanceTo(piece, row);
      if (distance >= nearest) continue;
      best = row;
      nearest = distance;
    }
  }
  return best;
}

/** How far a piece is from the row's baseline, in sizes; `Infinity` if it is not of that row. */
function distanceTo(piece: Piece, row: OpenRow): number {
  const below = (piece.baseline - row.baseline) / row.size;
  const isScript = piece.size < row.size * SCRIPT_MOST;
  if (!isScript) return Math.abs(below) <= BASELINE_MOST ? Math.abs(below) : Infinity;
  if (Math.abs(below) <= 0.05) return Math.abs(below);
  const isNear = below >= -RAISED_MOST && below <= LOWERED_MOST;
  return isNear && touches(piece, row) ? 0.1 + Math.abs(below) : Infinity;
}

const touches = ({ left, right }: Piece, { edges }: OpenRow): boolean =>
  [cellOf(left) - 1, cellOf(left), cellOf(left) + 1, cellOf(right), cellOf(right) + 1].some((cell) => edges.has(cell));
