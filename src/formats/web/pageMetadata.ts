import type { Metadata } from '../../engine/model/document';
import { isoDateOf } from '../dates';
import { linkedData } from './linkedData';
import type { WebPage } from './pageNode';

/**
 * What a page declares of itself: linked data (JSON-LD) first, since it is written for machines alone, then the marks
 * of libraries (citation_*, dc.*), then those for social networks, then what stands in the title.
 */
export function pageMetadata(page: WebPage): Partial<Metadata> {
  const meta = metaOf(page);
  const linked = linkedData(page);
  const first = (...names: readonly string[]): string | undefined => firstOf(meta, names);
  const publisher =
    linked.publisher ?? first('citation_publisher', 'citation_journal_title', 'dc.publisher', 'og:site_name');
  const title = linked.title ?? first('citation_title', 'dc.title', 'og:title', 'twitter:title', 'parsely-title');
  const author = linked.author ?? authorsOf(meta);
  const date = [linked.date, ...DATES.map((name) => first(name))].map(pageDate).find((found) => found !== undefined);
  const url = [canonical(page), first('og:url'), linked.url].find(isAddress);
  const language = [attributeOf(page, 'lang'), first('content-language', 'dc.language', 'og:locale')].map(languageOf);
  return fields({
    title: title ?? titleTag(page, first('og:site_name') ?? publisher),
    author,
    date,
    publisher,
    url,
    language: language.find((found) => found !== undefined),
  });
}

/** A date as pages write it, in ISO 8601: also "2024/05/25" and "20240525". */
const pageDate = (words: string | undefined): string | undefined =>
  words === undefined
    ? undefined
    : isoDateOf(
        words
          .trim()
          .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/, joinedDate)
          .replace(/^(\d{4})(\d\d)(\d\d)$/, joinedDate),
      );

const joinedDate = (_: string, year: string, month: string, day: string): string =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');

/** Where the day of publication is declared, the surest first. */
const DATES =
  'article:published_time citation_publication_date citation_date citation_online_date dc.date.issued dc.date dcterms.date dcterms.created parsely-pub-date datepublished date pubdate og:updated_time article:modified_time last-modified'.split(
    ' ',
  );

/** Names in small letters and what is said under them, in order. */
type Meta = ReadonlyMap<string, readonly string[]>;

function metaOf(page: WebPage): Meta {
  const meta = new Map<string, string[]>();
  for (const element of page.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    if (content === '' || content.length > CONTENT_MOST) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(key) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '') meta.set(name.replace(/^dc:/, 'dc.'), [...(meta.get(name) ?? []), content]);
      }
    }
  }
  return meta;
}

/** Longest value that is taken. Unit: code units. Default: 1,000. Source: three times the longest title at hand. */
const CONTENT_MOST = 1000;

const firstOf = (meta: Meta, names: readonly string[]): string | undefined =>
  names.map((name) => meta.get(name)?.[0]).find((found) => found !== undefined);

/** Scholarly pages name each author apart; others name one, or give the address of a profile. */
function authorsOf(meta: Meta): string | undefined {
  for (const name of [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'parsely-author',
  ]) {
    const names = (meta.get(name) ?? []).filter((found) => !isAddress(found));
    if (names.length > 0) return [...new Set(names)].join(', ');
  }
  return undefined;
}

const isAddress = (words: string | undefined): words is string =>
  words !== undefined && /^https?:\/\/\S+$/i.test(words);

function canonical(page: WebPage): string | undefined {
  for (const link of page.getElementsByTagName('link')) {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) return link.getAttribute('href')?.trim();
  }
  return undefined;
}

const attributeOf = (page: WebPage, name: string): string | undefined =>
  page.documentElement?.getAttribute(name) ?? undefined;

/** "en_US" is how Open Graph writes "en-US". */
const languageOf = (words: string | undefined): string | undefined => {
  const tag = words?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
};

/** The page's title without the name of the site, if that is known and stands at an end of it. */
function titleTag(page: WebPage, site: string | undefined): string | undefined {
  for (const element of page.getElementsByTagName('title')) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parts = words.split(/ [|–—·»:-] /);
    if (site === undefined || parts.length < 2) return words === '' ? undefined : words;
    if (parts.at(-1) === site) return words.slice(0, -site.length).replace(/(?<![\s|–—·»:-])[\s|–—·»:-]+$/, '');
    return parts[0] === site ? words.slice(site.length).replace(/^[\s|–—·»:-]+/, '') : words;
  }
  return undefined;
}

/** Without what is unknown. */
export const fields = (all: { readonly [Key in keyof Metadata]?: string | undefined }): Partial<Metadata> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
