import picomatch from 'picomatch';
import type { DraftMarks } from '../engine/model/mark';
import type { ProjectMark } from '../project/projectMarks';

/** What the `groundwork.json` of a folder says of its drafts. */
export interface FolderMarks {
  /** Absolute path. */
  readonly folder: string;
  readonly idPrefix: string;
  readonly marks: readonly ProjectMark[];
}

/** What is said of the draft with this absolute path, in the innermost folder that holds it. */
export function marksOfDraft(path: string, folders: readonly FolderMarks[]): DraftMarks {
  const file = slashed(path);
  const holding = folders
    .filter(({ folder }) => file.startsWith(`${slashed(folder).replace(/\/$/, '')}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (holding === undefined) return { marks: [], idPrefix: '' };
  const inside = file.slice(slashed(holding.folder).replace(/\/$/, '').length + 1);
  // A name may hold brackets: what is named to the letter is meant, and not a pattern.
  const isMeant = ({ files }: ProjectMark): boolean =>
    files.replace(/^\.\//, '') === inside || picomatch.isMatch(inside, files.replace(/^\.\//, ''), { dot: true });
  return {
    idPrefix: holding.idPrefix,
    marks: holding.marks.filter(isMeant).map(({ mark, words }) => ({ mark, ...(words !== undefined && { words }) })),
  };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
