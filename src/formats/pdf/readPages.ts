import type { Problem } from '../../engine/model/problem';
import type { ReadOptions } from '../format';
import { pageList, pageRange } from '../pages';
import { filledIn } from './filledIn';
import type { PicturedPage } from '../pictured';
import { layoutOf, type PageLayout } from './layout';
import type { OpenPdf, PdfPage } from './openPdf';
import { picturedLayout } from './picturedLayout';
import { readPage } from './readPage';

/** The pages that could be read, and why the others could not. */
export interface ReadPages {
  readonly layouts: readonly PageLayout[];
  readonly problems: readonly Problem[];
  /** Pages that nothing is known of but their pictures. */
  readonly scanned: readonly number[];
  /** Those whose words text recognition has given. */
  readonly pictured: ReadonlyMap<number, PicturedPage>;
  readonly hasCorrupt: boolean;
}

type Missing = 'corrupt' | 'scanned' | 'slow' | 'tooMuch';

/**
 * Broken pages in a row after which the rest is given up. Unit: pages. Default: 50.
 * Source: a damaged file may claim millions; where fifty in a row are lost, the list of pages itself is.
 */
const BROKEN_MOST = 50;

/** Reads page after page; a page that fails costs only itself. */
export async function readPages(open: OpenPdf, options: ReadOptions): Promise<ReadPages> {
  const layouts: PageLayout[] = [];
  const pictured = new Map<number, PicturedPage>();
  const missing: Record<Missing, number[]> = { corrupt: [], scanned: [], slow: [], tooMuch: [] };
  const last = Math.min(open.document.numPages, options.limits.pages);
  let broken = 0;
  let index = 1;
  for (; index <= last && broken < BROKEN_MOST; index += 1) {
    if (options.skip.has(index)) {
      missing.slow.push(index);
      continue;
    }
    options.onPage(index);
    const known = options.pictured?.get(index);
    const read = await readOne(open, index, known);
    broken = read === 'corrupt' ? broken + 1 : 0;
    if (typeof read === 'string') missing[read].push(index);
    else {
      const seen = read.isIllegible ? known : undefined;
      layouts.push(seen === undefined ? read.layout : picturedLayout(seen, index));
      if (seen !== undefined) pictured.set(index, seen);
      else if (read.isIllegible) missing.scanned.push(index);
    }
  }
  const rest: readonly Problem[] =
    index > open.document.numPages
      ? []
      : [partly(pageRange(index, open.document.numPages), broken < BROKEN_MOST ? 'tooMuch' : 'corrupt')];
  const listed = (['corrupt', 'scanned', 'slow', 'tooMuch'] as const)
    .filter((reason) => missing[reason].length > 0)
    .map((reason) => partly(pageList(missing[reason]), reason, missing[reason]));
  const { scanned } = missing;
  return { layouts, problems: [...listed, ...rest], scanned, pictured, hasCorrupt: missing.corrupt.length > 0 };
}

const partly = (missing: string, reason: Missing, pages: readonly number[] = []): Problem => ({
  ...{ kind: 'partlyRead', missing, reason },
  ...(reason === 'scanned' && { pages }),
});

interface ReadOne {
  readonly layout: PageLayout;
  /** Something is on it that a person can read and we cannot: a picture of text, or letters without a meaning. */
  readonly isIllegible: boolean;
}

/** The parser throws at damage that it cannot mend; that is a fault of the page. A page without words that is `known` from a picture is one. */
async function readOne(
  open: OpenPdf,
  index: number,
  known: PicturedPage | undefined,
): Promise<ReadOne | 'corrupt' | 'tooMuch'> {
  try {
    const page = await open.document.getPage(index);
    const drawn = await readPage(page, index, open.mayBeFilledIn ? await filledIn(page) : []);
    if (drawn === undefined) return 'tooMuch';
    const layout = layoutOf(drawn);
    const isEmpty = layout.segments.length === 0;
    const isIllegible =
      drawn.unmapped > drawn.characters / 2 ||
      (isEmpty && (known !== undefined || open.hasMeshes() || (await hasPicture(page, open.steps))));
    page.cleanup();
    return { layout, isIllegible };
  } catch {
    return 'corrupt';
  }
}

/** Smallest picture of text. Unit: points. Default: 100. Source: a stamp or logo is smaller, a page nine times as high. */
const PICTURE_LEAST = 100;

/** Fewest shapes that may be letters. Unit: shapes. Default: 20. Source: frames and rules of an empty form are fewer, a line of outlined letters has fifty. */
const SHAPES_LEAST = 20;

/**
 * Whether there is a picture, or letters that are drawn as shapes, on a page without text. Images are left out of the list of drawing steps, as they are over
 * the size that is decoded, but not the steps that place them; a blank page has none.
 */
async function hasPicture(page: PdfPage, steps: OpenPdf['steps']): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shapes = fnArray.filter((step) => step === steps['constructPath']).length;
  const isPicture = (step: number, at: number): boolean =>
    IMAGE_STEPS.some((name) => step === steps[name]) || (step === steps['transform'] && isLarge(argsArray[at]));
  return shapes >= SHAPES_LEAST || fnArray.some(isPicture);
}

const IMAGE_STEPS = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
  'shadingFill',
];

/** An image is drawn into a square of one point, which is stretched to its size before. */
function isLarge(transform: unknown): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = Array.isArray(transform) ? (transform as number[]) : [];
  return Math.hypot(a, b) >= PICTURE_LEAST && Math.hypot(c, d) >= PICTURE_LEAST / 4;
}
