import type { Piece } from './piece';
import type { PageRow } from './rows';

/** Fewest numbered lines of a page. Default: 4. Source: shorter ones are lists and tables. */
const NUMBERED_LEAST = 4;

/** Steps in which lines are numbered. */
const STEPS = [1, 5, 10, 2];

/** Least share of neighbouring numbers that differ by the step. Default: 0.8. Source: some lines are headings and not counted. */
const EVEN_LEAST = 0.8;

/** Least gap between numbers and lines. Unit: sizes. Default: 0.5. Source: programs leave one to three. */
const GAP_LEAST = 0.5;

/**
 * The rows of a page without the numbers in its margin that count its lines, as courts, parliaments and journals print them: at one edge, in even steps, with running
 * prose beside them and nothing beyond them.
 */
export function withoutLineNumbers(rows: readonly PageRow[]): readonly PageRow[] {
  for (const side of ['left', 'right'] as const) {
    const numbers = aligned(rows.map((row) => numberAt(row, side)));
    if (!areLineNumbers(rows, numbers, side)) continue;
    return rows
      .map((row, at) => ({ ...row, pieces: row.pieces.filter((piece) => piece !== numbers[at]) }))
      .filter(({ pieces }) => pieces.some(({ text }) => text !== ''));
  }
  return rows;
}

/** The number at an edge of a row, if it stands apart there. */
function numberAt({ pieces }: PageRow, side: 'left' | 'right'): Piece | undefined {
  const words = pieces.filter(({ text }) => text !== '');
  const ordered = side === 'left' ? words : words.toReversed();
  const [piece, next] = ordered;
  if (piece === undefined || !/^\d{1,4}$/.test(piece.text)) return undefined;
  if (next === undefined) return piece;
  const gap = side === 'left' ? next.left - piece.right : piece.left - next.right;
  return gap >= piece.size * GAP_LEAST ? piece : undefined;
}

function areLineNumbers(
  rows: readonly PageRow[],
  numbers: readonly (Piece | undefined)[],
  side: 'left' | 'right',
): boolean {
  const found = numbers.filter((piece) => piece !== undefined);
  if (found.length < NUMBERED_LEAST) return false;
  const steps = found.slice(1).map((piece, at) => Number(piece.text) - Number(found[at]?.text));
  const step = STEPS.find((one) => steps.filter((other) => other === one).length >= steps.length * EVEN_LEAST);
  if (step === undefined) return false;
  if (step === 1 && found.length < rows.length * 0.6) return false;
  return standsOutside(rows, numbers, side) && isProse(rows, numbers);
}

/** Unit: points. Default: 3. Source: figures of one width, with their right or left edges in one line. */
const ALIGNED_MOST = 3;

/** The numbers that share an edge; a page's own number stands elsewhere. */
function aligned(numbers: readonly (Piece | undefined)[]): readonly (Piece | undefined)[] {
  const found = numbers.filter((piece) => piece !== undefined);
  const edges = (['left', 'right'] as const).map((edge) => {
    const sorted = found.map((piece) => piece[edge]).toSorted((one, other) => one - other);
    const middle = sorted[sorted.length >> 1] ?? 0;
    return numbers.map((piece) =>
      piece !== undefined && Math.abs(piece[edge] - middle) <= ALIGNED_MOST ? piece : undefined,
    );
  });
  const count = (pieces: readonly (Piece | undefined)[]): number =>
    pieces.filter((piece) => piece !== undefined).length;
  const [left = [], right = []] = edges;
  return count(left) > count(right) ? left : right;
}

/** Nearly all other words stand on the inner side of the numbers. */
function standsOutside(
  rows: readonly PageRow[],
  numbers: readonly (Piece | undefined)[],
  side: 'left' | 'right',
): boolean {
  const found = numbers.filter((piece) => piece !== undefined);
  const edge =
    side === 'left' ? Math.max(...found.map(({ right }) => right)) : Math.min(...found.map(({ left }) => left));
  const others = rows.flatMap(({ pieces }, at) => pieces.filter((piece) => piece !== numbers[at] && piece.text !== ''));
  const inside = others.filter(({ left, right }) => (side === 'left' ? left >= edge : right <= edge));
  return others.length > 0 && inside.length >= others.length * 0.95;
}

/** Sentences run on from line to line; items of a list and rows of a table begin anew. */
function isProse(rows: readonly PageRow[], numbers: readonly (Piece | undefined)[]): boolean {
  const lines = rows
    .map(({ pieces }, at) => pieces.filter((piece) => piece !== numbers[at] && piece.text !== ''))
    .filter((pieces) => pieces.length > 0);
  const runsOn = lines.filter(([first]) => /^\p{Ll}/u.test(first?.text ?? '')).length;
  const wide = lines.filter((pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0) > 25).length;
  return runsOn >= lines.length * 0.2 && wide >= lines.length * 0.4;
}
