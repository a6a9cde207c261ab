/** An element's attributes, by name. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Gives names the prefixes that we know them by, whatever prefixes the file has chosen. */
export interface XmlNames {
  /** Takes the declarations of an element into account; `close` must follow for each. */
  open(attributes: Attributes): void;
  close(): void;
  element(name: string): string;
  attributes(attributes: Attributes): Attributes;
}

/** The names of a document, as far as it has been read. */
export function createXmlNames(): XmlNames {
  const scopes: Scope[] = [{ prefixes: new Map(), known: new Map(), isAsWritten: true }];
  const scope = (): Scope => scopes.at(-1) ?? { prefixes: new Map(), known: new Map(), isAsWritten: true };
  return {
    open(attributes) {
      scopes.push(scopeWith(scope(), attributes));
    },
    close: () => void scopes.pop(),
    element: (name) => named(scope(), name, ''),
    attributes(attributes) {
      const within = scope();
      if (within.isAsWritten) return attributes;
      return Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [attributeName(within, name), value]),
      );
    },
  };
}

interface Scope {
  /** The file's prefixes ('' for elements without), and ours. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names that have been looked up. */
  readonly known: Map<string, string>;
  /** Whether all prefixes are ours. */
  readonly isAsWritten: boolean;
}

function scopeWith(above: Scope, attributes: Attributes): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const [name, uri] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    prefixes ??= new Map(above.prefixes);
    prefixes.set(prefix, PREFIXES.get(uri ?? '') ?? prefix);
  }
  if (prefixes === undefined) return above;
  return { prefixes, known: new Map(), isAsWritten: [...prefixes].every(([theirs, ours]) => theirs === ours) };
}

const attributeName = (scope: Scope, name: string): string => (name.includes(':') ? named(scope, name, 'none') : name);

function named(scope: Scope, name: string, fallback: '' | 'none'): string {
  if (scope.isAsWritten) return name;
  const known = scope.known.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const theirs = colon === -1 ? fallback : name.slice(0, colon);
  const ours = scope.prefixes.get(theirs) ?? theirs;
  const local = name.slice(colon + 1);
  const found = ours === '' ? local : `${ours}:${local}`;
  scope.known.set(name, found);
  return found;
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** By address; what is not here keeps the file's prefix. Office's strict format has addresses of its own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.idpf.org/2007/opf', ''],
  ['http://www.idpf.org/2007/ops', 'epub'],
  ['http://www.daisy.org/z3986/2005/ncx/', ''],
  ['urn:oasis:names:tc:opendocument:xmlns:container', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => [`${OASIS}${name}:1.0`, name] as const),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
]);
