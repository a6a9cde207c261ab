import type { Metadata } from '../../engine/model/document';
import type { WebPage } from './pageNode';

/** What the page's JSON-LD says of the article (schema.org). Broken JSON is passed over. */
export function linkedData(page: WebPage): Partial<Metadata> {
  const article = linkedArticle(page);
  return article === undefined ? {} : metadataOf(article);
}

/** The whole article as the page's JSON-LD has it for search engines, one paragraph a line; also where the page itself shows only its beginning. */
export const linkedText = (page: WebPage): string | undefined => {
  const body = linkedArticle(page)?.['articleBody'];
  return typeof body === 'string' && body.trim() !== '' ? body : undefined;
};

function linkedArticle(page: WebPage): Thing | undefined {
  for (const script of page.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.trim().toLowerCase() !== 'application/ld+json') continue;
    const article = thingsIn(parsed(script.textContent ?? ''), 0).find(isArticle);
    if (article !== undefined) return article;
  }
  return undefined;
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Things are listed, or stand in a graph. Deeper down they are parts of others. */
function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value['mainEntity'], depth + 1)];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kinds of creative work with a headline; organisations, lists of links and the like are not. */
const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some(
    (type) => typeof type === 'string' && /Article$|Posting$|^Report$|^Book$|^Chapter$/.test(type),
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

function metadataOf(thing: Thing): Partial<Metadata> {
  const found: Record<Exclude<keyof Metadata, 'key'>, string | undefined> = {
    title: wordsOf(thing['headline']) ?? wordsOf(thing['name']),
    author: namesOf(thing['author'] ?? thing['creator']),
    date: wordsOf(thing['datePublished'] ?? thing['dateCreated'] ?? thing['dateModified']),
    publisher: namesOf(thing['publisher']),
    url: wordsOf(thing['url']) ?? addressOf(thing['mainEntityOfPage']),
    language: wordsOf(thing['inLanguage']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

/** People and organisations are named, or are things with a name. */
function namesOf(value: unknown): string | undefined {
  const names = listOf(value).map((one) => wordsOf(isThing(one) ? one['name'] : one));
  const known = names.filter((name) => name !== undefined && !/^https?:/i.test(name));
  return known.length > 0 ? known.join(', ') : undefined;
}

const addressOf = (value: unknown): string | undefined => wordsOf(isThing(value) ? value['@id'] : value);
