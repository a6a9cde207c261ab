import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askGit } from '../../src/versions/git.node';
import { cliBundle, type ProgramRun } from '../support/cliBundle';
import { folderWith } from '../support/folder';

const { groundwork: runWith } = cliBundle();
const groundwork = (cwd: string, ...words: readonly string[]): ProgramRun => runWith(cwd, ['check', ...words]);

const backed = 'The council raised the levy to 54 euros in July 2024.';
const altered = backed.replace('54', '45');
const sources = { 'sources/a.txt': backed };

const git = (cwd: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_COMMITTER_DATE: '2026-11-30T12:00:00Z' },
  });

/** A repository with these versions of a draft, one commit each. */
function repository(versions: readonly string[], name = 'draft.md'): string {
  const cwd = folderWith(sources);
  git(cwd, 'init', '--quiet');
  for (const text of versions) {
    writeFileSync(join(cwd, name), text);
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'Write');
  }
  return cwd;
}

interface Version {
  readonly commit: string;
  readonly date: string;
  readonly counts: { readonly supported: number; readonly contradicted: number };
}

const versionsIn = ({ stdout }: ProgramRun): readonly Version[] | undefined =>
  (JSON.parse(stdout) as { drafts: { versions?: readonly Version[] }[] }).drafts[0]?.versions;
const json = (cwd: string, ...words: readonly string[]): readonly Version[] | undefined =>
  versionsIn(groundwork(cwd, ...words, '--format', 'json', '--fail-on', 'none'));

describe('earlier versions of a draft', () => {
  it('are held against the sources of today, the oldest first', () => {
    const cwd = repository([altered, `${altered}\n\n${backed}`, backed]);
    const commits = git(cwd, 'log', '--reverse', '--format=%H').trim().split('\n');
    const shown = json(cwd, 'draft.md', '--versions', '12')?.map(({ commit, date, counts }) => [
      commit,
      date,
      counts.supported,
      counts.contradicted,
    ]);
    expect(shown).toEqual([
      [commits[0]?.slice(0, 7), '2026-11-30', 0, 1],
      [commits[1]?.slice(0, 7), '2026-11-30', 1, 1],
      [commits[2]?.slice(0, 7), '2026-11-30', 1, 0],
    ]);
    expect(json(cwd, 'draft.md', '--versions', '2')).toHaveLength(2);
    expect(json(cwd, 'draft.md')).toBeUndefined();
  });

  it('are drawn in the report for people unless it is told otherwise', () => {
    const cwd = repository([altered, backed]);
    groundwork(cwd, 'draft.md', '--output', 'report.html');
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('<section id="versions"');
    groundwork(cwd, 'draft.md', '--output', 'report.html', '--versions', '0');
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).not.toContain('<section id="versions"');
    expect(groundwork(cwd, 'draft.md', '--versions', 'many')).toMatchObject({ status: 2 });
  });

  it('are found by the name of the draft, whatever that looks like', () => {
    for (const name of ['--output=x.md', ':(top)a.md', 'a b\u00e4.md']) {
      const cwd = repository([altered, backed], name);
      const told = groundwork(cwd, '--versions', '9', '--format', 'json', '--', name);
      expect(versionsIn(told), name).toHaveLength(2);
      expect(existsSync(join(cwd, 'x.md'))).toBe(false);
    }
  });

  it('are none outside of a repository, before the first commit, without git, and where the repository is broken', () => {
    const outside = folderWith({ ...sources, 'draft.md': backed });
    expect(json(outside, 'draft.md', '--versions', '9')).toBeUndefined();
    const empty = repository([]);
    writeFileSync(join(empty, 'draft.md'), backed);
    expect(json(empty, 'draft.md', '--versions', '9')).toBeUndefined();
    const cwd = repository([altered, backed]);
    const words = ['check', 'draft.md', '--versions', '9', '--format', 'json'];
    const pathless = runWith(cwd, words, { env: { PATH: cwd } });
    expect({ status: pathless.status, versions: versionsIn(pathless) }).toEqual({ status: 0, versions: undefined });
    rmSync(join(cwd, '.git', 'objects'), { recursive: true });
    expect(json(cwd, 'draft.md', '--versions', '9')).toBeUndefined();
  });

  it('start no program that the repository names, and change nothing in it', () => {
    const cwd = repository([altered, backed]);
    const trap = join(cwd, 'trap.sh');
    const sprung = join(cwd, 'sprung');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $@" >> '${sprung}'\ncat\n`, { mode: 0o755 });
    mkdirSync(join(cwd, 'hooks'));
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc'])
      symlinkSync(trap, join(cwd, 'hooks', hook));
    writeFileSync(join(cwd, '.gitattributes'), '*.md diff=trap filter=trap\n');
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'gpg.program',
      'diff.external',
      'core.sshCommand',
    ])
      git(cwd, 'config', setting, trap);
    for (const setting of ['diff.trap.textconv', 'diff.trap.command', 'filter.trap.smudge', 'filter.trap.clean'])
      git(cwd, 'config', setting, trap);
    git(cwd, 'config', 'core.hooksPath', 'hooks');
    git(cwd, 'config', 'log.showSignature', 'true');
    const before = execFileSync('find', ['.git', '-newer', trap], { cwd, encoding: 'utf8' });
    expect(json(cwd, 'draft.md', '--versions', '9')).toHaveLength(2);
    expect(existsSync(sprung)).toBe(false);
    expect(execFileSync('find', ['.git', '-newer', trap], { cwd, encoding: 'utf8' })).toBe(before);
    // The trap works: git that is asked without care falls into it.
    git(cwd, 'status');
    expect(existsSync(sprung)).toBe(true);
  });

  it('are not asked for in a folder that only looks like a repository', async () => {
    const cwd = repository([altered, backed]);
    const inner = join(folderWith(sources), 'inner');
    git(cwd, 'clone', '--quiet', '--bare', '.', inner);
    const limits = { timeMs: 5000, bytes: 1000 };
    expect(await askGit(inner, ['rev-parse', '--git-dir'], limits)).toBeUndefined();
    expect(String(await askGit(cwd, ['rev-parse', '--git-dir'], limits))).toBe('.git\n');
  });

  it('are given up when git prints too much or takes too long', async () => {
    const cwd = repository(['a '.repeat(5000)]);
    const shown = ['cat-file', 'blob', 'HEAD:./draft.md'];
    expect(await askGit(cwd, shown, { timeMs: 5000, bytes: 9000 })).toBeUndefined();
    expect(await askGit(cwd, shown, { timeMs: 5000, bytes: 11_000 })).toHaveLength(10_000);
    // It waits for words that nobody gives it.
    expect(await askGit(cwd, ['cat-file', '--batch'], { timeMs: 50, bytes: 9000 })).toBeUndefined();
  });
});
