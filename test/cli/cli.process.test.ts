import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cliBundle, type ProgramRun } from '../support/cliBundle';
import { folderWith } from '../support/folder';

const { cacheFolder, script, groundwork: runWith } = cliBundle();
const env = { ...process.env, GROUNDWORK_CACHE: cacheFolder };
const groundwork = (cwd: string, ...words: readonly string[]): ProgramRun => runWith(cwd, words);

describe('the program as a process', () => {
  it('tells the shell what it found, in plain letters where nobody watches', () => {
    const cwd = folderWith({
      'sources/a.txt': 'The council raised the levy to 54 euros in July 2024.',
      'draft.md': 'The council raised the levy to 45 euros in July 2024.',
    });
    const { status, stdout, stderr } = groundwork(cwd, 'check', 'draft.md');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^draft\.md:1:1 {2}warning/);
    expect(stdout).not.toContain('\u001B');
  });

  it('prints a long report whole into a pipe', () => {
    const sentence = 'The council raised the levy to 54 euros in July 2024.';
    const cwd = folderWith({ 'sources/a.txt': sentence, 'draft.md': `${sentence}\n\n`.repeat(500) });
    const { status, stdout } = groundwork(cwd, 'check', 'draft.md', '--format', 'json');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { drafts: { findings: unknown[] }[] }).drafts[0]?.findings).toHaveLength(500);
  });

  it('ends in silence when its reader stops early', async () => {
    const sentence = 'The council raised the levy to 54 euros in July 2024.';
    const cwd = folderWith({ 'sources/a.txt': sentence, 'draft.md': `${sentence}\n\n`.repeat(2000) });
    const child = spawn(process.execPath, [script, 'check', 'draft.md', '--format', 'json'], { cwd, env });
    let errors = '';
    child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('answers from its stored index as without one, lists it and deletes it', () => {
    const sentence = 'The council raised the levy to 54 euros in July 2024.';
    const cwd = folderWith({ 'sources/a.txt': sentence, 'draft.md': sentence.replace('54', '45') });
    const answers = [[], [], ['--no-cache']].map((more) => groundwork(cwd, 'check', 'draft.md', ...more).stdout);
    expect(new Set(answers).size).toBe(1);
    groundwork(cwd, 'cache', 'clear');
    expect(groundwork(cwd, 'cache').stdout).toBe(`No index is stored in ${cacheFolder}.\n`);
    groundwork(cwd, 'search', 'levy', '--no-cache');
    expect(groundwork(cwd, 'cache').stdout).toMatch(/^No index/);
    groundwork(cwd, 'search', 'levy');
    expect(groundwork(cwd, 'cache').stdout).toContain(`Stored in ${cacheFolder}: 1 index, `);
    expect(groundwork(cwd, 'cache').stdout).toContain(cwd);
    expect(groundwork(cwd, 'cache', 'clear').stdout).toMatch(/^Deleted in /);
    expect(groundwork(cwd, 'cache', 'empty').status).toBe(2);
  });

  it('knows in what a draft takes in the works that the draft lists', () => {
    const sentence = 'The council raised the levy to 54 euros in July 2024';
    const cwd = folderWith({
      'sources/levy.txt': `${sentence}.\n`,
      'lists/works.bib': '@report{levy2024, title = {Levy}, file = {levy.txt}}\n',
      'book.adoc': ':bibtex-file: lists/works.bib\n\ninclude::two.adoc[]\n',
      'two.adoc': `${sentence} cite:[levy2024]. The levy was raised in July 2024 cite:[nobody].\n`,
    });
    const unknown = (draft: string): readonly string[] =>
      [...groundwork(cwd, 'check', draft).stdout.matchAll(/No bibliography has the key “(\w+)”/g)].map(
        ([, key = '']) => key,
      );
    expect(unknown('book.adoc')).toEqual(['nobody']);
    expect(unknown('two.adoc')).toEqual([]);
  });

  it('knows the works that a draft lists in its own head', () => {
    const sentence = 'The council raised the levy to 54 euros in July 2024';
    const head = (key: string): string =>
      `---\ntitle: Levy\nreferences:\n- id: ${key}\n  type: report\n  title: Levy\n---\n\n`;
    const cwd = folderWith({
      'sources/levy.txt': `${sentence}.\n`,
      'one.md': `${head('levy2024')}${sentence} [@levy2024]. The levy was raised in July 2024 [@nobody].\n`,
    });
    const { stdout } = groundwork(cwd, 'check', 'one.md');
    expect(stdout).toContain('No bibliography has the key “nobody”');
    expect(stdout).not.toContain('the key “levy2024”');
  });
});
