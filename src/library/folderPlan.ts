import { draftGlobs } from '../engine/model/draftLanguage';
import type { LibraryState, SourceFolder } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import type { ProjectSettings } from './projectSettings';

/** Which files of a folder are sources and which are drafts, settled between the project's file and the settings. */
export interface FolderPlan {
  /** Files, folders and globs inside the folder, with `/`; '' is the folder itself. */
  readonly sources: readonly string[];
  /** Globs of files that are no sources although they lie among them: named drafts, where the whole folder is a source. */
  readonly except: readonly string[];
  /** Whether someone asked for these sources, so that they are missed when they are not there. */
  readonly isAsked: boolean;
  readonly drafts: LibraryState['drafts'][number];
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

/** The folder of sources where nobody says otherwise. */
const DEFAULT_SOURCES: readonly string[] = ['sources'];
/** Never drafts. The second list holds texts about a project, which are drafts only if someone says so. */
const NEVER_DRAFTS: readonly string[] = ['**/node_modules/**', '**/.*/**', '**/.*'];
const SELDOM_DRAFTS: readonly string[] = [
  '**/{README,CHANGELOG,CHANGES,HISTORY,LICENSE,LICENCE,NOTICE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,AUTHORS,COPYING}{,.*}',
];

/** What the project says stands above the settings, these above the defaults. Paths that lead outside are left out. */
export function planFolder(folder: SourceFolder, project: ProjectSettings): FolderPlan {
  const asked = project.sources ?? (folder.sources.length > 0 ? folder.sources : undefined);
  const drafts = project.drafts ?? (folder.drafts.length > 0 ? folder.drafts : undefined);
  const paths = (asked ?? DEFAULT_SOURCES).map((entry) => ({ entry, inside: insidePath(entry, folder.path) }));
  const sources = paths.map(({ inside }) => inside).filter((inside) => inside !== undefined);
  const isDefault = asked === undefined || (project.sources === undefined && sources.join() === DEFAULT_SOURCES.join());
  return {
    sources,
    except: sources.includes('') ? (drafts ?? []) : [],
    isAsked: !isDefault,
    drafts: {
      folder: folder.path,
      include: drafts ?? draftGlobs,
      exclude: [
        ...NEVER_DRAFTS,
        ...(drafts === undefined ? SELDOM_DRAFTS : []),
        ...sources.flatMap((path) => sourceGlobs(path, drafts !== undefined)),
      ],
    },
    problems: paths
      .filter(({ inside }) => inside === undefined)
      .map(({ entry }) => ({ path: folder.idPrefix + entry, problem: { kind: 'leadsOutside' } })),
  };
}

/** A source is no draft; only where the whole folder is a source, drafts that someone names are drafts nevertheless. */
const sourceGlobs = (path: string, areDraftsNamed: boolean): readonly string[] => {
  if (path === '') return areDraftsNamed ? [] : ['**'];
  return [path, `${path}/**`];
};

/** A path relative to the folder, with `/` and without `.`; `undefined` if it leads outside. */
export function insidePath(entry: string, folder: string): string | undefined {
  const slashed = entry.trim().replaceAll('\\', '/');
  const root = `${folder.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')}/`;
  const relative = `${slashed}/`.startsWith(root) ? slashed.slice(root.length) : slashed;
  if (/^(?:\/|[a-zA-Z]:)/.test(relative)) return undefined;
  const parts: string[] = [];
  for (const part of relative.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
