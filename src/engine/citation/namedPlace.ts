import { noPlace, type NamedPlace, type PlaceRange } from './written';

/**
 * The place that is named behind a citation: ", p. 12", ", pp. 3–5, 9", " para. 4". A bare number is a page, as citation
 * programs read it, only where `bare` says so: in the text of a link or a note it may be a year.
 */
export function namedPlace(words: string, bare: 'bareNumbers' | 'labelsOnly'): NamedPlace {
  const labelled = LABELLED.exec(words);
  if (labelled !== null) {
    const { page, paragraph, numbers = '' } = labelled.groups ?? {};
    const ranges = rangesOf(numbers);
    if (page !== undefined && ranges.length > 0) return { kind: 'pages', ranges };
    if (paragraph !== undefined && ranges.length > 0) return { kind: 'paragraphs', ranges };
  }
  if (OTHER.test(words)) return { kind: 'other' };
  const plain = bare === 'bareNumbers' ? /^[\s,]*(?=\d)([^;]*)/.exec(words)?.[1] : undefined;
  const pages = plain === undefined ? [] : rangesOf(plain);
  return pages.length > 0 ? { kind: 'pages', ranges: pages } : noPlace;
}

const NUMBER = String.raw`(?:\d+|[ivxlcdm]+)\b`;
const DASH = String.raw`\s?[-–—]+\s?`;
const RANGE = `${NUMBER}(?:${DASH}${NUMBER})?`;

/** English, German, French and Spanish labels of pages and paragraphs, as Pandoc's citeproc knows them and writers type them. */
const LABELLED = new RegExp(
  String.raw`(?:(?<page>(?<![\p{L}])(?:pp?\b\.?|pages?\b|S\.|Seiten?\b|págs?\.)|#page=)|(?<paragraph>(?<![\p{L}])(?:paras?\b\.?|paragraphs?\b|Abs\.|Rn\.|Rz\.)|¶{1,2}))\s?(?<numbers>${RANGE}(?:\s?(?:,|and|&|und)\s?${RANGE})*)`,
  'iu',
);

/** The other labels of citeproc's English locale. */
const OTHER =
  /(?<![\p{L}])(?:bk|book|chaps?|chapters?|cols?|columns?|figs?|figures?|fols?|folios?|lines?|notes?|nos?|parts?|secs?|sections?|sub verbo|s\.v|v{1,2}|verses?|vols?|volumes?|Kap|Abb)\b\.?\s?[\divxlc]|[§]\s?\d|\{[^}]+\}/iu;

/** "3–5, 9" as ranges; "123–7" ends at 127. */
function rangesOf(numbers: string): readonly PlaceRange[] {
  return [...numbers.matchAll(new RegExp(`(${NUMBER})(?:${DASH}(${NUMBER}))?`, 'giu'))].map(([, from = '', to]) => ({
    from,
    to: to === undefined ? from : completed(from, to),
  }));
}

const completed = (from: string, to: string): string =>
  /^\d+$/.test(from) && /^\d+$/.test(to) && to.length < from.length ? from.slice(0, from.length - to.length) + to : to;

/** Whether a page or paragraph with this name lies in one of the ranges; roman numerals only by their letters. */
export const holdsPlace = (ranges: readonly PlaceRange[], name: string): boolean =>
  ranges.some(({ from, to }) => {
    const [own, first, last] = [name, from, to].map((one) => (/^\d+$/.test(one) ? Number(one) : undefined));
    if (own !== undefined && first !== undefined && last !== undefined) return first <= own && own <= last;
    return [from, to].some((one) => one.toLowerCase() === name.toLowerCase());
  });
