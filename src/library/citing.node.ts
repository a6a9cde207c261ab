import { dirname, resolve } from 'node:path';
import type { Citable, CitableSource, Reference } from '../engine/model/citable';
import type { Draft } from '../engine/model/draft';
import type { LibrarySettings, SourceSummary } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import { bibliographiesNamedIn, rootNamedIn } from '../formats/bibliography/namedInDraft';
import { decodeText } from '../formats/decodeText';
import type { Bibliographies, WithReferences } from './bibliographies';
import { readBytes } from './files.node';
import { insideOf, isInside } from './insidePath.node';

/** What of a draft says which bibliographies are its own. */
export type NamingDraft = Pick<Draft, 'text' | 'path' | 'language'>;

/** What drafts can cite: told to the engine when it changes, and found for each draft that names bibliographies of its own. */
export interface Citing {
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

export function createCiting({ bibliographies, onCitable, onNew }: CitingOptions): Citing {
  let told: { readonly sources: string; readonly lists: WithReferences['references'] } | undefined;
  const ofDrafts = new Map<
    string,
    { readonly lists: WithReferences['references']; readonly all: readonly Reference[] }
  >();
  const seen = new Set<string>();
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
      if (paths.length === 0) return undefined;
      const lists = await bibliographies.named(paths);
      if (paths.some((one) => !seen.has(one.path))) onNew();
      for (const one of paths) seen.add(one.path);
      const key = paths.map((one) => one.path).join('\n');
      const known = ofDrafts.get(key);
      if (known !== undefined && areSame(known.lists, lists)) return known.all;
      const all = lists.flat();
      ofDrafts.set(key, { lists, all });
      return all;
    },
  };
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

/** The bibliographies that a draft names, or the main document of which it is a chapter. */
async function namedBy(
  { text, path, language }: NamingDraft,
  settings: LibrarySettings,
): Promise<readonly NamedFile[]> {
  if (path === undefined) return [];
  const own = bibliographiesNamedIn(text, language).flatMap((name) => namedFile(path, name, settings));
  const [root] = namedFile(path, language === 'latex' ? (rootNamedIn(text) ?? '') : '', settings);
  const main = root === undefined ? undefined : await readBytes(root.path, ROOT_MOST);
  const decoded = main?.ok === true ? decodeText(main.value) : undefined;
  if (root === undefined || decoded?.ok !== true) return own;
  const ofMain = bibliographiesNamedIn(decoded.value.text, language);
  return [...own, ...ofMain.flatMap((name) => namedFile(root.path, name, settings))];
}

/** Largest main document that is looked into. Unit: bytes. Default: 5 MB. Source: a thesis in one file has one. */
const ROOT_MOST = 5_000_000;

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
