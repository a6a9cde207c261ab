import { completed } from './dates';
import { eraAt, ERA_FOLLOWS } from './periods';
import type { WrittenDate } from './quantity';
import type { Language } from '../language';

/** The months of each language, by the beginnings that tell them apart in every case. */
const MONTHS: Readonly<Partial<Record<Language, string>>> = {
  de: 'jan|jän feb mär|maerz apr mai jun jul aug sep okt nov dez',
  fr: 'janv fév|fev mars avr mai juin juil août|aout sept oct nov déc|dec',
  es: 'enero febrero marzo abril mayo junio julio agosto sep|set octubre noviembre diciembre',
  ru: 'январ феврал март апрел ма[йяею] июн июл август сентябр октябр ноябр декабр',
};

/** What may stand between the parts of a date, and before a year that stands alone or behind it. */
const YEARS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<=\b(?:in|im|jahr|jahre|jahres|seit|bis|vor|nach|von|ab|um|anfang|ende|mitte|sommer|winter|herbst|frühjahr|frühling)\s)(?:1\d|20)\d\d\b(?![.,]\d)/giu,
  fr: /(?<=(?:\ben|depuis|jusqu['’]en|\bde|avant|après|année|l['’]an|début|fin|été|automne|hiver|printemps)\s)(?:1\d|20)\d\d\b(?![.,]\d)/giu,
  es: /(?<=\b(?:en|desde|hasta|de|antes de|año|finales de|principios de)\s)(?:1\d|20)\d\d\b(?![.,]\d)/giu,
  ru: /(?<![\d.,])(?:1\d|20)\d\d(?=\s?(?:г\.|гг\.|год))/giu,
};

const LINK = '(?:\\.|er|\\s+de(?:l)?|-го)?\\s+';
const patterns = new Map<Language, RegExp>();

/** The dates of a text in another language: day, month and year as far as they are written. */
export function foreignDatesOf(text: string, language: Language): readonly WrittenDate[] {
  if (language === 'zh') return chineseDates(text);
  const months = MONTHS[language];
  const isoDates = [...text.matchAll(NUMERIC)].map(numericDate);
  if (months === undefined) return isoDates;
  const written = [...text.matchAll(patternFor(language, months))].flatMap((found) =>
    writtenDate(found, months.split(' ')),
  );
  const isFree = ({ start, end }: WrittenDate, others: readonly WrittenDate[]): boolean =>
    others.every((other) => end <= other.start || other.end <= start);
  const full = [...isoDates, ...written.filter((date) => isFree(date, isoDates))];
  const years = [...text.matchAll(YEARS[language] ?? /(?!)/gu)].map(({ 0: year, index }) => ({
    start: index,
    end: index + year.length,
    year: Number(year),
  }));
  const all = [...full, ...years.filter((date) => isFree(date, full))].sort((a, b) => a.start - b.start);
  return language === 'de' ? completed(text, [...germanDays(text), ...all, ...germanEras(text)]) : all;
}

/** "44 v. Chr.", "im Jahr 79 n. Chr.". */
const ERA_YEAR = new RegExp(`(?<![\\p{L}\\d.,])\\d{1,4}${ERA_FOLLOWS}`, 'gu');

const germanEras = (text: string): readonly WrittenDate[] =>
  [...text.matchAll(ERA_YEAR)].map(({ 0: figures, index }) => {
    const place = { start: index, end: index + figures.length };
    const era = eraAt(text, place);
    return { start: index, end: era?.end ?? place.end, year: Number(figures) * (era?.sign ?? 1) };
  });

/** The first days of "3. bis 5. Mai" and "3./4. Mai", and a month alone that a preposition or "Anfang" tells: "im Mai". */
const DAY_BEFORE_DAY =
  /(?<![\d.,])(?<day>\d{1,2})\.(?=\s?(?:bis(?:\szum)?|und|oder|[-–/])\s?\d{1,2}\.\s(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/gu;
const MONTH_ALONE =
  /(?<=(?<!\p{L})(?:im|seit|bis|ab|vom|zum|anfang|mitte|ende|vorigen|nächsten|letzten|jeden|und|oder)\s)(?<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}|\s+\d)/giu;

function germanDays(text: string): readonly WrittenDate[] {
  const months = (MONTHS.de ?? '').split(' ');
  const days = [...text.matchAll(DAY_BEFORE_DAY)].map(({ 0: words, index, groups = {} }) => ({
    start: index,
    end: index + words.length,
    day: Number(groups['day']),
  }));
  const alone = [...text.matchAll(MONTH_ALONE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    month: months.findIndex((name) => new RegExp(`^(?:${name})`, 'iu').test(words)) + 1,
  }));
  return [...days, ...alone];
}

/** "3.12.2019", "03/12/2019" (day first, as outside America), "2019-12-03". */
const NUMERIC =
  /(?<![\d.])(?:(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>(?:1\d|20)\d\d)|(?<y2>(?:1\d|20)\d\d)-(?<m2>\d\d)-(?<d2>\d\d))(?!\d)/gu;

function numericDate({ 0: written, index, groups = {} }: RegExpExecArray): WrittenDate {
  const { d, m, y, d2, m2, y2 } = groups;
  return {
    start: index,
    end: index + written.length,
    year: Number(y ?? y2),
    month: Number(m ?? m2),
    day: Number(d ?? d2),
  };
}

function patternFor(language: Language, months: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const month = `(?<month>(?:${months.replaceAll(' ', '|')})\\p{L}*)\\.?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<day>\\d{1,2})${LINK})?${month}(?:\\s+(?:del?\\s+)?(?<year>(?:1\\d|20)\\d\\d)(?!\\d))?`,
    'giu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/** A month's name alone may be another word ("mai", "mars", "März" as a name): it needs a day or a year. */
function writtenDate(
  { 0: written, index, groups = {} }: RegExpExecArray,
  months: readonly string[],
): readonly WrittenDate[] {
  const { day, month = '', year } = groups;
  const number = months.findIndex((name) => new RegExp(`^(?:${name})`, 'iu').test(month)) + 1;
  if ((day === undefined && year === undefined) || number === 0) return [];
  return [
    {
      start: index,
      end: index + written.trimEnd().length,
      month: number,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(year === undefined ? {} : { year: Number(year) }),
    },
  ];
}

/** "2019年3月4日" and its parts; "3年" is a duration. */
function chineseDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(CHINESE)].map(({ 0: written, index, groups = {} }) => {
    const { year, month, day, month2, day2 } = groups;
    const parts = { year, month: month ?? month2, day: day ?? day2 };
    const numbers = Object.entries(parts).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, Number(part)] as const],
    );
    return { start: index, end: index + written.length, ...Object.fromEntries(numbers) };
  });
}

const CHINESE =
  /(?<!\d)(?:(?<year>(?:1\d|20)\d\d)\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?)?|(?<month2>\d{1,2})\s?月\s?(?<day2>\d{1,2})\s?[日号])/gu;
