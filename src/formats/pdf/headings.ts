import { isoDateOf } from '../dates';
import { isAllCapitals } from '../headAndFoot';
import type { BodyStyle } from './bodyStyle';
import { headingKey, type OutlineLevels } from './outline';
import type { Paragraph } from './paragraphs';

/** Gives a paragraph the level of its heading, from 1; `undefined` if it is none. */
export type HeadingLevel = (paragraph: Paragraph, next: Paragraph | undefined) => number | undefined;

/** Longest heading. Unit: code units. Default: 200. Source: titles of papers; what is longer in large type is a pull quote. */
const HEADING_MOST = 200;
const LINES_MOST = 4;

/** Larger than prose. Unit: share. Default: 1.08. Source: headings begin one point above eleven or twelve. */
const LARGER_LEAST = 1.08;

/**
 * Tells headings by the file's outline if most of its entries are found, by size, and where the size is that of prose by
 * a font of their own. Levels are ranks: of sizes first, then of numbers ("3.2" below "3").
 */
export function headingLevels(paragraphs: readonly Paragraph[], body: BodyStyle, outline: OutlineLevels): HeadingLevel {
  const short = paragraphs.filter(isShort);
  const found = new Set(short.map(keyOf).filter((key) => outline.has(key)));
  const levels = outline.size >= 2 && found.size >= outline.size * 0.6 ? outline : new Map<string, number>();
  const deepest = Math.max(0, ...levels.values());
  const sizes = [...new Set(short.filter((one) => isLarge(one, body)).map(sizeOf))].toSorted(
    (one, other) => other - one,
  );
  return (paragraph, next) => {
    const text = textOf(paragraph);
    if (!isShort(paragraph) || !/\p{L}/u.test(text) || isoDateOf(text) !== undefined) return undefined;
    const stated = levels.get(keyOf(paragraph));
    if (stated !== undefined) return stated;
    if (isLarge(paragraph, body)) return Math.min(6, deepest + 1 + sizes.indexOf(sizeOf(paragraph)));
    if (!isSetApart(paragraph, next, body)) return undefined;
    return Math.min(7, deepest + Math.min(sizes.length, 3) + (numberDepth(text) ?? 1));
  };
}

const textOf = ({ lines }: Paragraph): string => lines.map(({ text }) => text).join(' ');
const keyOf = (paragraph: Paragraph): string => headingKey(textOf(paragraph));
const sizeOf = ({ lines: [first] }: Paragraph): number => Math.round(first.size);

const isShort = ({ lines }: Paragraph): boolean =>
  lines.length <= LINES_MOST &&
  lines.every(({ cells }) => cells === 1) &&
  lines.reduce((sum, { text }) => sum + text.length, 0) <= HEADING_MOST;

const isLarge = (paragraph: Paragraph, body: BodyStyle): boolean =>
  sizeOf(paragraph) >= body.size * LARGER_LEAST &&
  /\p{L}{2}/u.test(textOf(paragraph)) &&
  !/[.;,]$/.test(textOf(paragraph));

const numberDepth = (words: string): number | undefined =>
  /^(?:\d{1,3}(?:\.\d{1,3})*)(?=\.?\s+\p{Lu})/u.exec(words)?.[0].split('.').length;

/** A single line in a font that prose is not set in, or in capitals, that begins like a heading and has prose below. */
function isSetApart(paragraph: Paragraph, next: Paragraph | undefined, body: BodyStyle): boolean {
  const [line] = paragraph.lines;
  if (paragraph.lines.length > 2 || next === undefined || line.size < body.size * 0.95) return false;
  const text = textOf(paragraph);
  if (text.length > 120 || /[.,;:!-]$/.test(text) || !/^["“]?(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(text)) return false;
  if (!/\p{L}{3}/u.test(text)) return false;
  const isOtherFont = line.font !== undefined && line.font !== body.font;
  const hasProseBelow = next.lines[0].font !== line.font && next.lines[0].text.length > 30;
  return (isOtherFont && hasProseBelow) || (isAllCapitals(text) && next.lines[0].text.length > 30);
}
