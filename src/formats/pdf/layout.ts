import type { DrawnPage } from './piece';
import { rowsOf } from './rows';
import { withoutLineNumbers } from './lineNumbers';
import { segmentsOf, type RowSegment } from './rowSegments';
import { withoutStamps, withoutWatermarks } from './watermarks';

/** The words of a page with their places, before it is known what they are. */
export interface PageLayout {
  readonly index: number;
  readonly height: number;
  /** From top to bottom, then from left to right. */
  readonly segments: readonly RowSegment[];
  /** What is written in other directions than most of the page. */
  readonly asides: readonly (readonly RowSegment[])[];
}

/** Pieces of a page → segments. What pieces were drawn is not needed after this, and no longer held. */
export function layoutOf({ index, layers }: DrawnPage): PageLayout {
  const upright = layers[0]?.pieces ?? [];
  const [main = [], ...asides] = layers.map(({ pieces, isAskew }, at) =>
    segmentsOf(
      withoutLineNumbers(rowsOf(withoutWatermarks(isAskew && at > 0 ? withoutStamps(pieces, upright) : pieces))),
    ),
  );
  return { index, height: layers[0]?.height ?? 0, segments: main, asides };
}
