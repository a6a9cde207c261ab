import type { Metadata } from '../../engine/model/document';
import type { Archive } from '../archive/archive';
import { createFieldReader, dayOf, metadataOf } from '../archive/fields';
import { folderOf, resolvedName } from '../archive/partNames';
import type { PartReading } from '../archive/partReading';

/** A file that the book's package names. */
export interface Item {
  readonly path: string | undefined;
  readonly type: string;
  /** Whether it is the list of contents of EPUB 3. */
  readonly isNavigation: boolean;
}

/** What the package document says of a book (EPUB 3.3, 5). */
export interface Package {
  readonly metadata: Partial<Metadata>;
  /** The chapters in reading order; `undefined` where the package names one that it does not list. */
  readonly spine: readonly (Item | undefined)[];
  /** The lists of contents of EPUB 3 and EPUB 2. */
  readonly contents: readonly string[];
}

/** The package of a book; `undefined` if there is none. */
export function readPackage(archive: Archive, parts: PartReading): Package | undefined {
  const name = packageName(archive, parts);
  if (name === undefined) return undefined;
  const items = new Map<string, Item>();
  const spine: (string | undefined)[] = [];
  let contents: string | undefined;
  const fields = createFieldReader(FIELDS, (element, attributes) => {
    const { id = '', href, properties = '', idref, toc } = attributes;
    if (element === 'item') {
      const isNavigation = properties.split(/\s+/).includes('nav');
      items.set(id, { path: resolvedName(folderOf(name), href), type: attributes['media-type'] ?? '', isNavigation });
    } else if (element === 'itemref') spine.push(idref);
    else if (element === 'spine') contents = toc;
  });
  if (!parts.read(name, 'its list of chapters', fields)) return undefined;
  const ncx = items.get(contents ?? '') ?? [...items.values()].find(({ type }) => type === 'application/x-dtbncx+xml');
  const navigation = [...items.values()].find(({ isNavigation }) => isNavigation);
  return {
    metadata: metadataIn(fields),
    spine: spine.map((id) => items.get(id ?? '')),
    contents: [navigation?.path, ncx?.path].filter((path) => path !== undefined),
  };
}

const FIELDS: ReadonlySet<string> = new Set(
  ['title', 'creator', 'date', 'publisher', 'language', 'identifier', 'source'].map((name) => `dc:${name}`),
);

/** The container names it; where that is missing, its extension tells. */
function packageName(archive: Archive, parts: PartReading): string | undefined {
  let named: string | undefined;
  const reader = createFieldReader(new Set(), (element, attributes) => {
    if (element === 'rootfile') named ??= resolvedName('', attributes['full-path']);
  });
  parts.read('META-INF/container.xml', 'its container', reader);
  const isThere = archive.names.some((name) => name.toLowerCase() === named?.toLowerCase());
  return isThere ? named : archive.names.find((name) => /\.opf$/i.test(name));
}

type Fields = ReturnType<typeof createFieldReader>;

function metadataIn(fields: Fields): Partial<Metadata> {
  const addresses = [...fields.all('dc:identifier'), ...fields.all('dc:source')];
  const authors = fields.all('dc:creator');
  return metadataOf({
    title: fields.first('dc:title'),
    author: authors.length === 0 ? undefined : authors.join(', '),
    date: fields
      .all('dc:date')
      .map(dayOf)
      .find((day) => day !== undefined),
    publisher: fields.first('dc:publisher'),
    language: fields.first('dc:language'),
    url: addresses.find((address) => /^https?:\/\//.test(address)),
  });
}
