import { pageFurniture } from '../text/pageFurniture';
import { quotedWordsOf, type QuotedWord } from '../text/quotedWords';
import { withoutReferences } from '../text/references';
import { interposedTags } from '../text/reportingTags';
import { moved } from './quotations';
import type { Stretch } from '../model/stretch';

/** The words of a stretch of a source as they stand, without references; words cut by the stretch's ends are left out. */
export function plainReading(text: string, { start, end }: Stretch): readonly QuotedWord[] {
  const from = Math.max(0, start);
  const words = moved(quotedWordsOf(withoutReferences(text.slice(from, end))), from);
  return words.slice(from > 0 ? 1 : 0, end < text.length ? -1 : undefined);
}

/**
 * Other ways to read the same words, the most lenient first: without the lines that a page carries besides its text, and
 * without "he said" between two parts of one quotation. None when the stretch has neither.
 */
export function lenientReadings(
  text: string,
  { start, end }: Stretch,
  words: readonly QuotedWord[],
): readonly (readonly QuotedWord[])[] {
  const from = Math.max(0, start - PAGES);
  const furniture = shifted(pageFurniture(text.slice(from, end + PAGES)), from);
  const tags = shifted(interposedTags(text.slice(Math.max(0, start), end)), Math.max(0, start));
  const prose = outside(words, furniture);
  const readings = [outside(prose, tags), prose, outside(words, tags)];
  return readings.filter(
    (reading, at) => reading.length < words.length && readings.findIndex((one) => one.length === reading.length) === at,
  );
}

/** How far around a running head is looked for again. Unit: code units. Default: 6,000. Source: two printed pages. */
const PAGES = 6000;

const shifted = (stretches: readonly Stretch[], by: number): readonly Stretch[] =>
  stretches.map(({ start, end }) => ({ start: start + by, end: end + by }));

const outside = (words: readonly QuotedWord[], stretches: readonly Stretch[]): readonly QuotedWord[] =>
  stretches.length === 0
    ? words
    : words.filter((word) => !stretches.some(({ start, end }) => start <= word.start && word.end <= end));

/** Words that a line's end has broken are one word again: "govern-" and "ment". */
export function withWholeWords(text: string, words: readonly QuotedWord[]): readonly QuotedWord[] {
  const whole: QuotedWord[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    const isBroken = last && BREAK.test(text.slice(last.end, last.end + 4)) && /^\p{Ll}/u.test(text.slice(word.start));
    if (isBroken) whole[whole.length - 1] = { form: last.form + word.form, start: last.start, end: word.end };
    else whole.push(word);
  }
  return whole;
}

const BREAK = /^[-‐\u00ad][ \t]*[\r\n\f]/u;
