import type { DocumentId, Metadata } from '../engine/model/document';
import type { LibrarySettings, LibraryState, SourceFolder } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import { decodeText } from '../formats/decodeText';
import { extensionOf } from '../formats/readSource';
import { confidentialIn } from './confidential';
import { encodingOf } from './givenEncodings';
import { joinPath, readBytes } from './files.node';
import { findFiles, type FoundFile } from './findFiles.node';
import { planFolder } from './folderPlan';
import type { FolderMarks } from './folderMarks';
import { projectFileName, readProjectSettings, UNREADABLE, type ProjectSettings } from './projectSettings';

/** A file that is to be a source. */
export interface SourceFile extends FoundFile {
  readonly id: DocumentId;
  /** What the writer says of it in `groundwork.json`. */
  readonly given?: Partial<Metadata>;
  /** The encoding that it has according to `groundwork.json`. */
  readonly encoding?: string;
  /** Its pictures are read, in these languages; an empty list stands for all that are known. */
  readonly pictures?: readonly string[];
  /** For the writer alone. */
  readonly isConfidential?: true;
}

/** What the settings and the disk say together, before any source is read. */
export interface FoundSources extends Pick<LibraryState, 'problems' | 'drafts' | 'bibliographies'> {
  /** In the order of their ids. */
  readonly files: readonly SourceFile[];
  readonly marks: readonly FolderMarks[];
  /** Those that are confidential and left out, because the settings ask for it. */
  readonly withheld: readonly DocumentId[];
}

export interface FindSourcesOptions {
  readonly isProject: (folder: SourceFolder) => boolean;
  /** Absolute paths of files that are no sources. */
  readonly except: ReadonlySet<string>;
  readonly isOvertaken: () => boolean;
  readonly onLog: (message: string) => void;
}

/** Finds the sources of all folders. A file that two folders name is found once, in the first. */
export async function findSources(settings: LibrarySettings, options: FindSourcesOptions): Promise<FoundSources> {
  const byPath = new Map<string, SourceFile>();
  const problems: { path: string; problem: Problem }[] = [];
  const drafts: LibraryState['drafts'][number][] = [];
  const marks: FolderMarks[] = [];
  for (const folder of settings.folders) {
    const project = options.isProject(folder) ? await readProject(folder) : noProject;
    const plan = planFolder(folder, project.settings);
    const pictures = project.settings.pictures ?? (settings.pictures === 'read' ? [] : undefined);
    const isConfidential = confidentialIn(project.settings.confidential);
    const found = await findFiles(folder.path, { ...plan, isOvertaken: options.isOvertaken });
    for (const file of found.files) {
      if (byPath.has(file.path) || options.except.has(file.path)) continue;
      const given = project.settings.metadata?.get(file.inside);
      const encoding = encodingOf(file.inside, project.settings.encodings ?? []);
      const isSecret = isConfidential([file.inside, file.real]);
      const said = {
        ...(given && { given }),
        ...(encoding !== undefined && { encoding }),
        ...(pictures && { pictures }),
        ...(isSecret && { isConfidential: true as const }),
      };
      byPath.set(file.path, { ...file, id: (folder.idPrefix + file.inside) as DocumentId, ...said });
    }
    const named = (inside: string): string => (folder.idPrefix + inside).replace(/\/$/, '') || folder.path;
    for (const problem of project.problems) problems.push({ path: named(projectFileName), problem });
    problems.push(...plan.problems);
    for (const { inside, problem } of found.problems) problems.push({ path: named(inside), problem });
    drafts.push(plan.drafts);
    marks.push({ folder: folder.path, idPrefix: folder.idPrefix, marks: project.settings.marks ?? [] });
    if (found.leftOut.length > 0) options.onLog(leftOutText(folder, found.leftOut));
  }
  const all = [...byPath.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const isWithheld = (file: SourceFile): boolean => settings.confidential === 'leftOut' && file.isConfidential === true;
  const withheld = all.filter(isWithheld).map(({ id }) => id);
  return { files: all.filter((file) => !isWithheld(file)), problems, drafts, marks, withheld };
}

interface Project {
  readonly settings: ProjectSettings;
  readonly problems: readonly Problem[];
}

const noProject: Project = { settings: {}, problems: [] };

/** Largest `groundwork.json`. Unit: bytes. Default: 1 MB. Source: a line for each of 10,000 files. */
const PROJECT_FILE_MOST = 1_000_000;

/** What the `groundwork.json` of a folder says; nothing where there is none. */
export async function readProject(folder: Pick<SourceFolder, 'path'>): Promise<Project> {
  const bytes = await readBytes(joinPath(folder.path, projectFileName), PROJECT_FILE_MOST);
  // A folder that is not there is told when its sources are looked for.
  if (!bytes.ok) return bytes.problem.kind === 'gone' ? noProject : { settings: UNREADABLE, problems: [bytes.problem] };
  const decoded = decodeText(bytes.value);
  return decoded.ok ? readProjectSettings(decoded.value.text) : { settings: UNREADABLE, problems: [decoded.problem] };
}

/** "Left out 12 files that are no sources by their kind: 10 × .png, 2 × .css (sources)". */
function leftOutText(folder: SourceFolder, files: readonly string[]): string {
  const kinds = new Map<string, number>();
  for (const file of files) kinds.set(extensionOf(file), (kinds.get(extensionOf(file)) ?? 0) + 1);
  const counts = [...kinds]
    .sort()
    .map(([kind, count]) => `${String(count)} × ${kind === '' ? 'no extension' : `.${kind}`}`);
  return `Left out ${String(files.length)} files that are no sources by their kind: ${counts.join(', ')} (${folder.path}).`;
}
