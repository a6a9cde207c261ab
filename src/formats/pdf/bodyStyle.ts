import type { RowSegment } from './rowSegments';

/** How most of a file is set; what differs from it is a heading, a note or a caption. */
export interface BodyStyle {
  /** Unit: points. */
  readonly size: number;
  readonly font: string | undefined;
}

/** The size and font that most letters have. */
export function bodyStyleOf(segments: Iterable<RowSegment>): BodyStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of segments) {
    const step = Math.round(size * 2) / 2;
    sizes.set(step, (sizes.get(step) ?? 0) + text.length);
    if (font !== undefined) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: commonest(sizes) ?? 10, font: commonest(fonts) };
}

function commonest<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}
