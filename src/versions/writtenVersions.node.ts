import { basename, dirname } from 'node:path';
import { decodeText } from '../formats/decodeText';
import { askGit, type GitLimits } from './git.node';

/** A text of a draft that was committed. */
export interface WrittenVersion {
  readonly commit: string;
  /** In ISO 8601. */
  readonly date: string;
  readonly text: string;
}

/**
 * What git may take to list the commits of a file. Unit: ms and bytes. Default: 5,000 and 100,000.
 * Source: 12 commits are a kilobyte, and take 10 ms; in the largest repositories a file that nobody touches takes seconds.
 */
const LISTING: GitLimits = { timeMs: 5000, bytes: 100_000 };

/** What git may take to show one version. Unit: ms and bytes. Default: 2,000 and 2 MB. Source: 300,000 words, a long book. */
const SHOWING: GitLimits = { timeMs: 2000, bytes: 2_000_000 };

/** Letters of a commit's name that are shown. Default: 7. Source: git's own choice for small repositories. */
const COMMIT_LETTERS = 7;

/** The last `limit` versions of a file that were committed, the newest first; none where its folder is in no repository. */
export async function writtenVersions(path: string, limit: number): Promise<readonly WrittenVersion[]> {
  if (limit === 0) return [];
  const folder = dirname(path);
  const name = `./${basename(path)}`;
  const versions: WrittenVersion[] = [];
  for (const { commit, date } of await commitsOf(folder, name, limit)) {
    const bytes = await askGit(folder, ['cat-file', 'blob', `${commit}:${name}`], SHOWING);
    // A commit in which the file was deleted, or one too large, is no point of the line.
    const read = bytes && decodeText(bytes);
    if (read?.ok === true) versions.push({ commit: commit.slice(0, COMMIT_LETTERS), date, text: read.value.text });
  }
  return versions;
}

/** The commits that touched a file; of its diffs nothing is asked, so no program is started to show them. */
async function commitsOf(
  folder: string,
  name: string,
  limit: number,
): Promise<readonly Omit<WrittenVersion, 'text'>[]> {
  const shown = ['--no-patch', '--no-ext-diff', '--no-textconv', '--no-color', '--no-notes', '--no-show-signature'];
  const asked = ['log', `--max-count=${String(limit)}`, '--format=%H %cI', '--no-follow', ...shown, '--', name];
  const printed = await askGit(folder, asked, LISTING);
  return (printed?.toString('latin1') ?? '').split('\n').flatMap((line) => {
    const [, commit, date] = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)T/.exec(line) ?? [];
    return commit === undefined || date === undefined ? [] : [{ commit, date }];
  });
}
