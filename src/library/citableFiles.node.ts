import { dirname, resolve } from 'node:path';
import type { Citable, CitableSource, Reference } from '../engine/model/citable';
import type { Draft } from '../engine/model/draft';
import { languageOfFile } from '../engine/model/draftLanguage';
import type { LibrarySettings, SourceSummary } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import { bibliographiesNamedIn, rootNamedIn, worksListedIn } from '../formats/bibliography/namedInDraft';
import { yamlReferences } from '../formats/bibliography/yamlReferences';
import { decodeText } from '../formats/decodeText';
import type { Bibliographies, WithReferences } from './bibliographies';
import { readBytes } from './files.node';
import { insideOf, isInside } from './insidePath.node';

/** What of a draft says which bibliographies are its own; `main` is the path of the draft that takes it in, where that is known. */
export interface NamingDraft extends Pick<Draft, 'text' | 'path' | 'language'> {
  readonly main?: string;
}

/** What drafts can cite: told to the engine when it changes, and found for each draft that names bibliographies of its own. */
export interface CitableFiles {
  tell(sources: readonly SourceSummary[], references: WithReferences['references']): void;
  /** Always the same list as long as the files stay the same. */
  of(draft: NamingDraft, settings: LibrarySettings): Promise<readonly Reference[] | undefined>;
}

export interface CitingOptions {
  readonly bibliographies: Bibliographies;
  readonly onCitable: (citable: Citable) => void;
  /** A draft names a bibliography that was not known: what is wrong with it is told by the next look at the files. */
  readonly onNew: () => void;
}

export function createCiting({ bibliographies, onCitable, onNew }: CitingOptions): CitableFiles {
  let told: { readonly sources: string; readonly lists: WithReferences['references'] } | undefined;
  const ofDrafts = new Map<
    string,
    { readonly lists: WithReferences['references']; readonly all: readonly Reference[] }
  >();
  const seen = new Set<string>();
  const ownWorks = createOwnWorks();
  return {
    tell(summaries, lists) {
      const sources = summaries.filter(({ state }) => state === 'read').map(citableSource);
      const signature = JSON.stringify(sources);
      if (told?.sources === signature && areSame(told.lists, lists)) return;
      told = { sources: signature, lists };
      onCitable({ sources, references: lists.flat() });
    },
    async of(draft, settings) {
      const paths = await namedBy(draft, settings);
      const own = ownWorks(draft);
      if (paths.length === 0 && own.length === 0) return undefined;
      const lists = [...(own.length === 0 ? [] : [own]), ...(await bibliographies.named(paths))];
      if (paths.some((one) => !seen.has(one.path))) onNew();
      for (const one of paths) seen.add(one.path);
      const key = [...(own.length === 0 ? [] : [draft.path]), ...paths.map((one) => one.path)].join('\n');
      const known = ofDrafts.get(key);
      if (known !== undefined && areSame(known.lists, lists)) return known.all;
      const all = lists.flat();
      ofDrafts.set(key, { lists, all });
      return all;
    },
  };
}

/** The works that drafts list in their own heads, each read again when its head was changed. */
function createOwnWorks(): (draft: NamingDraft) => readonly Reference[] {
  const known = new Map<string, { readonly yaml: string; readonly works: readonly Reference[] }>();
  return ({ text, path = '' }) => {
    const yaml = worksListedIn(text);
    if (yaml === '') return [];
    const before = known.get(path);
    if (before?.yaml === yaml) return before.works;
    const works = worksOf(yaml);
    known.set(path, { yaml, works });
    return works;
  };
}

/** What is wrong with a head is told where it is read for its title. */
function worksOf(yaml: string): readonly Reference[] {
  try {
    return yamlReferences(yaml).references;
  } catch {
    return [];
  }
}

const areSame = (a: WithReferences['references'], b: WithReferences['references']): boolean =>
  a.length === b.length && a.every((list, at) => list === b[at]);

const PARTLY: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>(['partlyRead', 'scanned', 'corrupt']);

const citableSource = ({ id, path, metadata, problems }: SourceSummary): CitableSource => ({
  id,
  path,
  metadata,
  isRead: problems.some(({ kind }) => PARTLY.has(kind)) ? 'partly' : 'whole',
});

/** A file that a draft names: inside its workspace folder, or anywhere where that is allowed. */
interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** The bibliographies that a draft names, and those of the main document of which it is a chapter. */
async function namedBy(draft: NamingDraft, settings: LibrarySettings): Promise<readonly NamedFile[]> {
  const { text, path, language } = draft;
  if (path === undefined) return [];
  const named = (from: string, by: string, as = language): readonly NamedFile[] =>
    bibliographiesNamedIn(by, as).flatMap((name) => namedFile(from, name, settings));
  const main = mainOf(draft, settings);
  const bytes = main === undefined ? undefined : await readBytes(main, MAIN_MOST);
  const decoded = bytes?.ok === true ? decodeText(bytes.value) : undefined;
  if (main === undefined || decoded?.ok !== true) return named(path, text);
  return [...named(path, text), ...named(main, decoded.value.text, languageOfFile(main))];
}

/** Whoever knows the main document says it; a chapter of LaTeX may name it. */
function mainOf({ text, path = '', language, main }: NamingDraft, settings: LibrarySettings): string | undefined {
  if (main !== undefined) return main;
  return namedFile(path, language === 'latex' ? (rootNamedIn(text) ?? '') : '', settings)[0]?.path;
}

/** Largest main document that is looked into. Unit: bytes. Default: 5 MB. Source: a thesis in one file has one. */
const MAIN_MOST = 5_000_000;

function namedFile(
  from: string,
  name: string,
  { folders, bibliographiesOutside }: LibrarySettings,
): readonly NamedFile[] {
  if (name === '') return [];
  const path = resolve(dirname(from), name);
  const folder = folders.find((one) => isInside(one.path, path));
  if (folder !== undefined) return [{ path, name: folder.idPrefix + insideOf(folder.path, path) }];
  return bibliographiesOutside === 'allowed' ? [{ path, name: path }] : [];
}
