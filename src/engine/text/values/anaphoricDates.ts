import type { WrittenDate } from './quantity';
import { SMALL_WORDS, smallValue } from './numberWords';

/** A year told from one that the text has named before: "the following year", "two years later", "im Jahr darauf". */
const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<next>the (?:following|next|subsequent) year|the year after|im (?:folgenden|nächsten) Jahr|im Jahr darauf|ein Jahr (?:später|danach))|(?<last>the (?:previous|preceding) year|the year before|im Jahr (?:zuvor|davor)|ein Jahr (?:zuvor|davor|früher))|(?<same>(?:in )?(?:the|that) same year|im selben Jahr)|(?<count>an?|\\d{1,3}|${SMALL_WORDS}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:years?|Jahre) (?:(?<later>later|afterwards|after(?!\\s+(?:the|he|she|they|it|his|her|its|that|which|an?)\\b)|on|später|danach)|(?<earlier>earlier|before(?!\\s+(?:the|he|she|they|it|his|her|its|that|which|an?)\\b)|previously|zuvor|davor|früher)))(?![\\p{L}])`,
  'giu',
);
const GERMAN = 'zwei drei vier fünf sechs sieben acht neun zehn'.split(' ');

/** The years told so whose anchor, the last year before them, is in the text. */
export function anaphoricDates(text: string, dates: readonly WrittenDate[]): readonly WrittenDate[] {
  if (dates.every(({ year }) => year === undefined) || !/year|[Jj]ahr/.test(text)) return [];
  return [...text.matchAll(TOLD)].flatMap(({ 0: words, index, groups = {} }) => {
    const anchor = dates.findLast(({ end, year }) => end <= index && year !== undefined);
    const distance = distanceOf(groups);
    if (anchor?.year === undefined || distance === undefined) return [];
    return [{ start: index, end: index + words.length, year: anchor.year + distance, distance }];
  });
}

function distanceOf({
  next,
  last,
  same,
  count = '',
  earlier,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (next !== undefined) return 1;
  if (last !== undefined) return -1;
  if (same !== undefined) return 0;
  const german = GERMAN.indexOf(count.toLowerCase());
  const years = /^an?$/iu.test(count) ? 1 : german >= 0 ? german + 2 : smallValue(count);
  return years === undefined ? undefined : earlier === undefined ? years : -years;
}
