import { isAllCapitals } from './headAndFoot';
import type { TextLine, LineGroup } from './lineGroups';

/** Longest heading. Unit: code units. Default: 100. Source: a line of print and a bit. */
const HEADING_MOST = 100;

/**
 * The level of a stretch that is a heading: underlined, in capitals, or numbered ("3.2 Costs"), alone, with something
 * below it. Where the next stretch is numbered in the same way, both are items of a list.
 */
export function headingLevel(text: string, stretch: LineGroup, next: LineGroup | undefined): number | undefined {
  const [first, second] = stretch;
  if (next === undefined || stretch.length > 2 || first.end - first.start > HEADING_MOST) return undefined;
  if (second !== undefined) return underlineLevel(text.slice(second.start, Math.min(second.end, second.start + 200)));
  const words = text.slice(first.start, first.end);
  if (isAllCapitals(words) && !/[.;,:]$/.test(words)) return 1;
  const depth = numberDepth(words);
  if (depth === undefined || /[.!?;:,]$/.test(words)) return undefined;
  return depth === numberDepth(text.slice(next[0].start, next[0].start + HEADING_MOST)) ? undefined : depth + 1;
}

const underlineLevel = (line: string): number | undefined =>
  /^={3,}$/.test(line) ? 1 : /^-{3,}$/.test(line) ? 2 : undefined;

/** 1 for "3. Costs", 2 for "3.2 Costs"; `undefined` if the line does not begin with a number and a capital. */
const numberDepth = (words: string): number | undefined =>
  /^(\d{1,3}(?:\.\d{1,3})*)\.?\s+\p{Lu}/u.exec(words)?.[1]?.split('.').length;

/**
 * The items of a list, and the words before it. Lines with a list mark start an item only in a list, which begins with
 * one or after a colon: a line of wrapped prose may start with a dash or with "12." by chance.
 */
export function listPieces(text: string, stretch: LineGroup): readonly LineGroup[] {
  const [first, ...others] = stretch;
  const pieces: [TextLine, ...TextLine[]][] = [[first]];
  let isList = hasListMark(text, first);
  let last = first;
  for (const line of others) {
    const isMarked = hasListMark(text, line);
    isList ||= isMarked && text[last.end - 1] === ':';
    if (isList && isMarked) pieces.push([line]);
    else pieces.at(-1)?.push(line);
    last = line;
  }
  return pieces;
}

/** Whether a line begins with a bullet, a dash, "1.", "1)" or "a)". */
export const hasListMark = (text: string, { start }: TextLine): boolean =>
  /^(?:[-*+•‣▪–]|\d{1,3}[.)]|\p{L}\))[ \t]+\S/u.test(text.slice(start, start + 12));
