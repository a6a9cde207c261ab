import type { Archive } from '../archive/archive';
import type { PartReading } from '../archive/partReading';
import { resolvedName } from '../archive/partNames';

/** Where the parts of a Word document lie; they are found by their relationships, since their names are free. */
export interface DocxParts {
  readonly main: string;
  /** By the last word of the relationship's type: 'styles', 'footnotes', 'endnotes'. */
  readonly others: ReadonlyMap<string, string>;
}

/** `undefined` if the archive holds no Word document. */
export function docxParts(archive: Archive, parts: PartReading): DocxParts | undefined {
  const main = relationships(parts, '', '_rels/.rels').get('officeDocument') ?? 'word/document.xml';
  const found = [main, 'word/document.xml'].find((name) => archive.names.some((other) => isSame(other, name)));
  if (found === undefined || !/\.xml$/i.test(found)) return undefined;
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(found) ?? [];
  return { main: found, others: relationships(parts, folder, `${folder}_rels/${file}.rels`) };
}

const isSame = (a: string, b: string): boolean => a.replaceAll('\\', '/').toLowerCase() === b.toLowerCase();

/** The targets of a part's relationships, by type. The strict format has other addresses with the same last word. */
function relationships(parts: PartReading, folder: string, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  parts.read(name, 'the list of its parts', {
    open(element, { Type: type = '', Target: target, TargetMode: mode }) {
      const key = type.slice(type.lastIndexOf('/') + 1);
      const path = element !== 'Relationship' || mode === 'External' ? undefined : resolvedName(folder, target);
      if (path !== undefined && !found.has(key)) found.set(key, path);
      return 'enter';
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
