import type { Reference } from '../engine/model/citable';
import type { Metadata } from '../engine/model/document';
import type { BibliographySummary, LibrarySettings } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import { isBibliography } from '../formats/bibliography/references';
import type { SourceReader } from '../reader/sourceReader.node';
import { readBytes } from './files.node';
import { bibliographyAt, foundAtTop, type Bibliography } from './findBibliographies.node';
import type { FoundSources, SourceFile } from './findSources';

/** Largest bibliography. Unit: bytes. Default: 50 MB. Source: a library of 50,000 works with their abstracts. */
const BIBLIOGRAPHY_MOST = 50_000_000;

/** What was read of a bibliography, as long as its file stays the same. */
interface Known {
  readonly stamp: string;
  readonly references: readonly Reference[];
  readonly problem?: Problem;
}

/** The sources without the bibliographies, with what these say of them; and all that they list. */
export interface WithReferences {
  readonly found: FoundSources;
  /** Those of the workspace before those of the settings. */
  readonly references: readonly (readonly Reference[])[];
}

export interface Bibliographies {
  /** Reads the bibliographies of the folders and of the settings: what they say of a source stands below `groundwork.json`. */
  apply(found: FoundSources, settings: LibrarySettings): Promise<WithReferences>;
  /** What files list that a draft names, the first before the others; those that are not there are told with the next `apply`. */
  named(paths: readonly { readonly path: string; readonly name: string }[]): Promise<readonly (readonly Reference[])[]>;
}

/** Keeps what was read of each bibliography until its file changes. */
export function createBibliographies(reader: SourceReader | undefined): Bibliographies {
  const known = new Map<string, Known>();
  /** Named by drafts, which are seen only later. */
  const byDrafts = new Map<string, string>();

  const read = async ({ path, inside, stamp }: Bibliography): Promise<Known> => {
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
  const keep = async (file: Bibliography): Promise<Known> => {
    const now = await read(file);
    known.set(file.path, now);
    return now;
  };

  return {
    async apply(found, settings) {
      const atTop = await foundAtTop(settings.folders);
      const amongSources = found.files.filter(({ inside }) => isBibliography(inside));
      const bySettings = await Promise.all(
        settings.folders.flatMap(({ path, idPrefix, bibliographies = [] }) =>
          bibliographies.map((name) => bibliographyAt(path, name, idPrefix + name)),
        ),
      );
      const files = distinct([...atTop, ...amongSources, ...bySettings]);
      for (const file of files) await keep(file);
      const ofDrafts = [...byDrafts].map(([path, id]) => ({ path, id }));
      const problems = distinct([...files, ...ofDrafts]).flatMap(({ id, path }) => {
        const problem = known.get(path)?.problem;
        return problem === undefined ? [] : [{ path: id, problem }];
      });
      const lists = files.map((file) => ({ file, references: known.get(file.path)?.references ?? [] }));
      return {
        found: {
          ...found,
          bibliographies: lists.map(summaryOf),
          files: withAllSaid(found.files, lists.toReversed()),
          problems: [...found.problems, ...problems],
        },
        references: lists.map(({ references }) => references),
      };
    },
    async named(paths) {
      const lists: (readonly Reference[])[] = [];
      for (const { path, name } of paths) {
        byDrafts.set(path, name);
        lists.push((await keep(await bibliographyAt('', path, name))).references);
      }
      return lists;
    },
  };
}

const summaryOf = ({ file: { id, path }, references }: Listed): BibliographySummary => ({
  ...{ id, path },
  works: references.length,
});

const brokenProblem = (reason: string, count: number): Problem => ({ kind: 'brokenReferences', reason, count });

/** Each file once, under the name it was found by first. */
const distinct = <T extends { readonly path: string }>(files: readonly T[]): readonly T[] =>
  files.filter(({ path }, at) => files.findIndex((other) => other.path === path) === at);

/** A bibliography with its works. */
interface Listed {
  readonly file: Pick<Bibliography, 'id' | 'path' | 'inside'>;
  readonly references: readonly Reference[];
}

/** The sources with what is said of them; later lists stand above earlier ones. */
function withAllSaid(files: readonly SourceFile[], lists: readonly Listed[]): readonly SourceFile[] {
  const said = new Map<string, Partial<Metadata>>();
  for (const { file, references } of lists) addSaid(said, file, references);
  return files
    .filter(({ inside }) => !isBibliography(inside))
    .map((file) => withSaid(file, said.get(baseOf(file.inside)) ?? said.get(stemOf(file.inside))));
}

/** By the names of the files that an entry names; a bibliography of one work speaks of the file it is named like. */
function addSaid(
  said: Map<string, Partial<Metadata>>,
  { inside }: Pick<Bibliography, 'inside'>,
  references: readonly Reference[],
): void {
  for (const { files, metadata } of references) for (const file of files) said.set(baseOf(file), metadata);
  const [only, ...others] = references;
  if (only !== undefined && others.length === 0) said.set(stemOf(inside), only.metadata);
}

/** What other programs name lies elsewhere: only the file's own name is compared, in lower case. */
const baseOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').normalize('NFC').toLowerCase();

/** "sources/report" for "sources/report.pdf", "sources/report.bib" and "sources/report.csl.json". */
const stemOf = (inside: string): string => inside.replace(/(?:\.csl\.json|\.[^./]*)$/i, '');

const withSaid = (file: SourceFile, said: Partial<Metadata> | undefined): SourceFile =>
  said === undefined ? file : { ...file, given: { ...said, ...file.given } };
