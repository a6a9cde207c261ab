import { arabicOf, romanOf, romanText, runningOffset, type Numbered } from './pageNumbers';

/** What a page is called; by its index from 1. */
export type Labels = ReadonlyMap<number, string>;

/**
 * Labels as the file states them, else as printed in its running lines. Labels that only count the pages from 1 state
 * nothing that their place does not, so the printed numbers come before them.
 */
export function labelsOf(stated: readonly string[] | null, pages: readonly Numbered[]): Labels {
  const isTrivial = stated?.every((label, at) => label === '' || label === String(at + 1)) ?? true;
  if (stated !== null && !isTrivial)
    return new Map(stated.flatMap((label, at) => (label.trim() === '' ? [] : [[at + 1, label.trim()] as const])));
  const printed = printedLabels(pages);
  if (printed.size > 0 || stated === null) return printed;
  return new Map(stated.map((_, at) => [at + 1, String(at + 1)]));
}

/**
 * Printed numbers are trusted where they run along with the pages on most of those that have any, and on three at
 * least. Pages between that print none (a chapter's first) get theirs by counting; roman numerals count on their own.
 */
function printedLabels(pages: readonly Numbered[]): Labels {
  const labels = new Map<number, string>();
  const arabic = runningOffset(pages, arabicOf);
  const roman = runningOffset(pages, romanOf);
  const isRoman = ({ index, numbers }: Numbered): boolean =>
    roman !== undefined && numbers.some((number) => romanOf(number) === index - roman);
  const lastRoman = pages.findLast(isRoman)?.index ?? 0;
  for (const { index } of pages) {
    if (roman !== undefined && index <= lastRoman && index > roman) labels.set(index, romanText(index - roman));
    else if (arabic !== undefined && index > arabic) labels.set(index, String(index - arabic));
  }
  return labels;
}
