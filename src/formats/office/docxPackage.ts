import type { Archive } from '../archive/archive';
import type { PartReading } from '../archive/partReading';
import { resolvedName } from '../archive/partNames';

/** Where the parts of a Word document lie; they are found by their relationships, since their names are free. */
export interface DocxParts {
  readonly main: string;
  /** By the last word of the relationship's type: 'styles', 'footnotes', 'endnotes'. */
  readonly others: ReadonlyMap<string, string>;
  /** Documents inside the document (`altChunk`), by the id of their relationship. */
  readonly chunks: ReadonlyMap<string, string>;
}

/** `undefined` if the archive holds no Word document. */
export function docxParts(archive: Archive, parts: PartReading): DocxParts | undefined {
  const main = byType(relationships(parts, '', '_rels/.rels')).get('officeDocument') ?? 'word/document.xml';
  const found = [main, 'word/document.xml'].find((name) => archive.names.some((other) => isSame(other, name)));
  if (found === undefined || !/\.xml$/i.test(found)) return undefined;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(found) ?? [];
  const all = relationships(parts, folder, `${folder}_rels/${file}.rels`);
  const chunks = all.filter(({ type }) => type === 'aFChunk').map(({ id, path }) => [id, path] as const);
  return { main: found, others: byType(all), chunks: new Map(chunks) };
}

const isSame = (a: string, b: string): boolean => a.replaceAll('\\', '/').toLowerCase() === b.toLowerCase();

interface Relationship {
  readonly id: string;
  /** The last word of its type: the strict format has other addresses with the same. */
  readonly type: string;
  readonly path: string;
}

/** The first of each type. */
const byType = (all: readonly Relationship[]): ReadonlyMap<string, string> =>
  new Map(all.toReversed().map(({ type, path }) => [type, path]));

/** What a part refers to inside the archive. */
function relationships(parts: PartReading, folder: string, name: string): readonly Relationship[] {
  const found: Relationship[] = [];
  parts.read(name, 'the list of its parts', {
    open(element, { Id: id = '', Type: type = '', Target: target, TargetMode: mode }) {
      const path = element !== 'Relationship' || mode === 'External' ? undefined : resolvedName(folder, target);
      if (path !== undefined) found.push({ id, type: /[^/]*$/.exec(type)?.[0] ?? '', path });
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
