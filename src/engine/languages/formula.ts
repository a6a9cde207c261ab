import type { Marking } from './marking';

/**
 * Takes a formula out of the prose, and answers where it ends. Of a figure alone, "$38$ metres", only the marks go: it is
 * said of the thing.
 */
export function markFormula(
  { words, marking }: { readonly words: string; readonly marking: Marking },
  at: number,
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
): number {
  if (/^[\d.,\s%]+$/.test(words.slice(from, to))) {
    marking.change(at, from);
    marking.change(to, end);
  } else marking.change(at, end);
  return end;
}
