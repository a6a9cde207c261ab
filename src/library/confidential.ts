import picomatch from 'picomatch';
import type { Problem } from '../engine/model/problem';
import type { Json } from '../project/tolerantJson';

/**
 * The sources that are for the writer alone: files, folders and globs in the folder, with `/`. `unknown` where what was
 * said of them cannot be read: then nobody but the writer gets any.
 */
export type Confidential = readonly string[] | 'unknown';

/** Reads `["interviews", "letters/*.txt"]`; nothing where nothing is said. */
export function readConfidential(field: Json | undefined): {
  readonly confidential?: Confidential;
  readonly problems: readonly Problem[];
} {
  if (field === undefined) return { problems: [] };
  const elements = field.kind === 'list' ? field.elements : [];
  const named = elements.map((element) => (element.kind === 'scalar' ? element.value : undefined));
  const paths = named.filter((value) => typeof value === 'string' && value.trim() !== '').map(String);
  if (field.kind === 'list' && paths.length === elements.length)
    return { confidential: paths.map((path) => path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')), problems: [] };
  const wrong = elements.find((_, at) => typeof named[at] !== 'string' || named[at].trim() === '');
  const reason = '"confidential" must be a list of paths in quotation marks; until it is, all sources are confidential';
  return { confidential: 'unknown', problems: [{ kind: 'brokenSettings', reason, line: (wrong ?? field).line }] };
}

/** Tells whether a file is confidential by any of its paths in the folder: the one it was found by, and the one without links. */
export function confidentialIn(confidential: Confidential = []): (paths: readonly string[]) => boolean {
  if (confidential === 'unknown') return () => true;
  const entries = confidential.map(naming);
  return (paths) => paths.some((path) => entries.some((isNamed) => isNamed(path.toLowerCase())));
}

/** A name may hold brackets: what is named to the letter is meant, and not a pattern. */
function naming(entry: string): (file: string) => boolean {
  const named = entry.toLowerCase();
  const isLike = picomatch([named, `${named}/**`], { dot: true });
  return (file) => file === named || file.startsWith(`${named}/`) || isLike(file);
}
