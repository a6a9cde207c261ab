import { execFile } from 'node:child_process';
import { homedir } from 'node:os';

/** What git may do for one question. */
export interface GitLimits {
  readonly timeMs: number;
  readonly bytes: number;
}

/**
 * Settings that stand above those of the repository, which is a stranger's: none of them may start a program, and a folder
 * that only looks like a repository (`HEAD`, `objects`, `config` among the files) is none.
 */
const ABOVE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'log.showSignature=false',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/**
 * Asks git about the folder, and gives back what it prints; nothing where there is no git, no repository, or no answer
 * within the limits. Words are passed one by one, never through a shell. Git takes no lock, fetches nothing, asks nobody.
 */
export const askGit = (
  folder: string,
  words: readonly string[],
  { timeMs, bytes }: GitLimits,
): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const args = ['--no-pager', '--literal-pathspecs', ...ABOVE, '-C', folder, ...words];
    // Not in the folder itself: Windows would look for a program of that name there first.
    const options = {
      cwd: homedir(),
      env: environment(),
      timeout: timeMs,
      maxBuffer: bytes,
      windowsHide: true,
    } as const;
    try {
      execFile('git', args, { ...options, encoding: 'buffer', killSignal: 'SIGKILL' }, (fault, printed) => {
        resolve(fault === null ? printed : undefined);
      });
    } catch {
      // A name that no system takes, such as one with a null byte.
      resolve(undefined);
    }
  });

/** Ours, without what would lead git to another repository, or to other settings. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What a partial clone has not got stays where it is.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}
