import type { Reference } from '../engine/model/citable';
import type { Metadata } from '../engine/model/document';
import type { Problem } from '../engine/model/problem';
import { isBibliography } from '../formats/bibliography/references';
import type { SourceReader } from '../reader/sourceReader.node';
import { readBytes } from './files.node';
import type { FoundSources, SourceFile } from './findSources';

/** Largest bibliography. Unit: bytes. Default: 50 MB. Source: a library of 50,000 works with their abstracts. */
const BIBLIOGRAPHY_MOST = 50_000_000;

/** What was read of a bibliography, as long as its file stays the same. */
interface Known {
  readonly stamp: string;
  readonly references: readonly Reference[];
  readonly problem?: Problem;
}

/** Reads the bibliographies that lie among the sources: what they say of a source stands below `groundwork.json`. */
export function createBibliographies(reader: SourceReader | undefined) {
  const known = new Map<string, Known>();

  const read = async ({ path, inside, stamp }: SourceFile): Promise<Known> => {
    const before = known.get(path);
    if (before?.stamp === stamp || reader === undefined) return before ?? { stamp, references: [] };
    const bytes = await readBytes(path, BIBLIOGRAPHY_MOST);
    const outcome = bytes.ok ? await reader.read('references', { name: inside, bytes: bytes.value }) : bytes;
    if (!outcome.ok) return { stamp, references: [], problem: outcome.problem };
    const { references, broken } = outcome.value;
    const [reason] = broken;
    const problem = reason === undefined ? undefined : brokenProblem(reason, broken.length);
    return { stamp, references, ...(problem && { problem }) };
  };

  /** The sources without the bibliographies, and with what these say of them. */
  return async (found: FoundSources): Promise<FoundSources> => {
    const bibliographies = found.files.filter(({ inside }) => isBibliography(inside));
    if (bibliographies.length === 0) return found;
    for (const file of bibliographies) known.set(file.path, await read(file));
    const said = new Map<string, Partial<Metadata>>();
    for (const file of bibliographies) addSaid(said, file, known.get(file.path)?.references ?? []);
    const problems = bibliographies.flatMap(({ id, path }) => {
      const problem = known.get(path)?.problem;
      return problem === undefined ? [] : [{ path: id, problem }];
    });
    const files = found.files
      .filter(({ inside }) => !isBibliography(inside))
      .map((file) => withSaid(file, said.get(baseOf(file.inside)) ?? said.get(stemOf(file.inside))));
    return { ...found, files, problems: [...found.problems, ...problems] };
  };
}

const brokenProblem = (reason: string, count: number): Problem => ({ kind: 'brokenReferences', reason, count });

/** By the names of the files that an entry names; a bibliography of one work speaks of the file it is named like. */
function addSaid(said: Map<string, Partial<Metadata>>, { inside }: SourceFile, references: readonly Reference[]): void {
  for (const { files, metadata } of references) for (const file of files) said.set(baseOf(file), metadata);
  const [only, ...others] = references;
  if (only !== undefined && others.length === 0) said.set(stemOf(inside), only.metadata);
}

/** What other programs name lies elsewhere: only the file's own name is compared, in lower case. */
const baseOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').toLowerCase();

/** "sources/report" for "sources/report.pdf", "sources/report.bib" and "sources/report.csl.json". */
const stemOf = (inside: string): string => inside.replace(/(?:\.csl\.json|\.[^./]*)$/i, '');

const withSaid = (file: SourceFile, said: Partial<Metadata> | undefined): SourceFile =>
  said === undefined ? file : { ...file, given: { ...said, ...file.given } };
