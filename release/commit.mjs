// The commit that is built, for `groundwork --version`.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const git = (...words) =>
  execFileSync('git', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The short name of the commit, with a `+` where files were changed since; '' outside a repository. */
export function builtCommit() {
  try {
    const changes = git('status', '--porcelain', '--untracked-files=no');
    return git('rev-parse', '--short=10', 'HEAD') + (changes === '' ? '' : '+');
  } catch {
    return '';
  }
}
