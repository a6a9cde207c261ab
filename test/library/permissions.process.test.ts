import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder';

/**
 * Reads a folder and prints what became of it. Root may read everything, so the program becomes nobody first; it is a
 * process of its own because a test's thread may not change its user.
 */
const program = `
  import { createShelvedEngine } from './src/library/shelvedEngine';
  import { createLibrary } from './src/library/library';
  if (process.getuid() === 0) {
    process.setgroups([]);
    process.setegid(65534);
    process.seteuid(65534);
  }
  const library = createLibrary({ shelf: createShelvedEngine().shelf, onState() {}, onLog() {} });
  const folders = [{ path: process.argv[2], idPrefix: '', sources: [], drafts: [] }];
  library.open({ folders, limitBytes: 1e6 }).then(() => console.log(JSON.stringify(library.state)));
`;

it.skipIf(process.platform === 'win32')('names files and folders that may not be read, and reads the rest', () => {
  const folder = folderWith({
    'sources/a.txt': 'Some words.',
    'sources/b.txt': 'Secret words.',
    'sources/closed/c.txt': 'Secret words.',
    'sources/d.txt': 'More words.',
  });
  chmodSync(join(folder, 'sources/b.txt'), 0o000);
  chmodSync(join(folder, 'sources/closed'), 0o000);
  const outfile = join(folder, 'program.cjs');
  const root = join(import.meta.dirname, '../..');
  buildSync({ stdin: { contents: program, resolveDir: root }, bundle: true, platform: 'node', outfile });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile, folder], { encoding: 'utf8', cwd: folder });
  chmodSync(join(folder, 'sources/closed'), 0o700);
  expect(stderr).toBe('');
  const state = JSON.parse(stdout) as {
    sources: { id: string; state: string; problems: { kind: string }[] }[];
    problems: { path: string; problem: { kind: string } }[];
  };
  expect(state.sources.map(({ id, problems }) => [id, ...problems.map(({ kind }) => kind)].join(' '))).toEqual([
    'sources/a.txt',
    'sources/b.txt noPermission',
    'sources/d.txt',
  ]);
  expect(state.problems).toEqual([{ path: 'sources/closed', problem: { kind: 'noPermission' } }]);
});
