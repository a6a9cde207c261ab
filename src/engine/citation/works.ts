import type { Citable, CitableKey, CitableSource, Reference } from '../model/citable';
import { doiIn, folded, sameAddress, slashed } from './addresses';
import { nearestKey } from './nearestKey';

/** All works that a draft can mean, to be found by whatever it names them by. */
export interface Works {
  readonly hasKeys: boolean;
  byKey(key: string): Reference | undefined;
  /** The key that a misspelt one may mean. */
  near(key: string): string | undefined;
  /** The file of a work among the sources: by the file that the entry names, DOI, address or title. */
  sourceOf(reference: Reference): CitableSource | undefined;
  byPath(path: string): CitableSource | undefined;
  byAddress(url: string): CitableSource | undefined;
  /** A work of a bibliography by its DOI or address. */
  referenceAt(url: string): Reference | undefined;
  /** The source whose title or file name stands in some words, the longest if there are several. */
  namedIn(words: string): CitableSource | undefined;
  keys(): readonly CitableKey[];
}

/** Brings sources and references together. References of a draft's own stand above the others. */
export function createWorks({ sources, references }: Citable): Works {
  const found = indexed(sources);
  const byKey = lazily(() => mapOf(references, ({ metadata: { key } }) => key ?? ''));
  const byAddress = lazily(() => mapOf(references, ({ doi, metadata: { url } }) => doiIn(doi ?? url) ?? address(url)));
  const nearest = new Map<string, string | undefined>();
  const bySourceKey = mapOf(sources, ({ metadata: { key } }) => key ?? '');
  const known = new Map<Reference, CitableSource | undefined>();
  const sourceOf = (reference: Reference): CitableSource | undefined => {
    if (!known.has(reference)) known.set(reference, find(reference));
    return known.get(reference);
  };
  const find = (reference: Reference): CitableSource | undefined => {
    const { files, doi, metadata } = reference;
    const named = files.map((file) => found.byFile.get(baseOf(file))).find((source) => source !== undefined);
    const title = metadata.title === undefined ? '' : folded(metadata.title);
    return (
      named ??
      found.byAddress.get(doiIn(doi ?? metadata.url) ?? '') ??
      found.byAddress.get(address(metadata.url)) ??
      bySourceKey.get(metadata.key ?? '') ??
      (title === '' ? undefined : found.byTitle.get(title))
    );
  };
  return {
    get hasKeys() {
      return byKey().size > 0;
    },
    byKey: (key) => byKey().get(key),
    near: (key) => {
      const near = nearest.has(key) ? nearest.get(key) : nearestKey(key, byKey().keys());
      nearest.set(key, near);
      return near;
    },
    sourceOf,
    byPath: (path) => found.byPath.get(path),
    byAddress: (url) => found.byAddress.get(doiIn(url) ?? '') ?? found.byAddress.get(sameAddress(url)),
    referenceAt: (url) => byAddress().get(doiIn(url) ?? sameAddress(url)),
    namedIn: (words) => namedIn(words, found),
    keys: () => [...byKey()].map(([key, reference]) => citableKey(key, reference, sourceOf(reference))),
  };
}

function citableKey(key: string, { metadata }: Reference, source: CitableSource | undefined): CitableKey {
  const { title, author, date } = metadata;
  return {
    key,
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { document: source.id }),
  };
}

interface IndexedSources {
  readonly byPath: ReadonlyMap<string, CitableSource>;
  readonly byFile: ReadonlyMap<string, CitableSource>;
  readonly byAddress: ReadonlyMap<string, CitableSource>;
  readonly byTitle: ReadonlyMap<string, CitableSource>;
  /** Titles by their first two words. */
  readonly byStart: ReadonlyMap<string, readonly { readonly title: string; readonly source: CitableSource }[]>;
}

function indexed(sources: readonly CitableSource[]): IndexedSources {
  const byTitle = uniqueOf(sources, ({ metadata: { title } }) => folded(title));
  const byStart = new Map<string, { title: string; source: CitableSource }[]>();
  for (const [title, source] of byTitle) {
    const start = startOf(title.split(' '), 0);
    if (start !== undefined) byStart.set(start, [...(byStart.get(start) ?? []), { title, source }]);
  }
  return {
    byPath: mapOf(sources, ({ path }) => slashed(path)),
    byFile: uniqueOf(sources, ({ path }) => baseOf(path)),
    byAddress: uniqueOf(sources, ({ metadata: { url } }) => doiIn(url) ?? address(url)),
    byTitle,
    byStart,
  };
}

/** What two sources have in common names neither of them. */
function uniqueOf<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const times = new Map<string, number>();
  for (const one of all) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
  return mapOf(all, (one) => (times.get(keyOf(one)) === 1 ? keyOf(one) : ''));
}

/** The first of those with one key; '' is no key. */
function mapOf<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== '' && !map.has(key)) map.set(key, one);
  }
  return map;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const address = (url: string | undefined): string => (url === undefined ? '' : sameAddress(url));

/** What other programs name lies elsewhere: only the file's own name is compared. */
const baseOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').normalize('NFC').toLowerCase();

/** Titles of one word are words of any sentence: they name nothing by themselves. */
const startOf = (words: readonly string[], at: number): string | undefined =>
  words[at] === undefined || words[at + 1] === undefined ? undefined : `${words[at]} ${words[at + 1] ?? ''}`;

function namedIn(words: string, { byFile, byStart }: IndexedSources): CitableSource | undefined {
  for (const [file] of words.matchAll(/(?<![^\s/\\()[\]"“”<>])[^\s/\\()[\]"“”<>]+\.[a-z]{2,5}\b/gi)) {
    const source = byFile.get(baseOf(file));
    if (source !== undefined) return source;
  }
  const all = folded(words);
  const list = all.split(' ');
  const titles = list
    .flatMap((_, at) => byStart.get(startOf(list, at) ?? '') ?? [])
    .filter(({ title }) => ` ${all} `.includes(` ${title} `));
  return titles.sort((a, b) => b.title.length - a.title.length)[0]?.source;
}
