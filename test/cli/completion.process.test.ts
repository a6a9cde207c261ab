import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const script = async (shell: string): Promise<string> => (await runIn('/', 'completion', shell)).out;

/** What a real bash offers at the end of a line, as it does when Tab is pressed. */
async function offered(line: string): Promise<readonly string[]> {
  const cwd = folderWith({ 'completion.bash': await script('bash') });
  const words = line.split(' ');
  const asked = [
    'source ./completion.bash',
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${String(words.length - 1)}`,
    '_groundwork',
    '(( ${#COMPREPLY[@]} == 0 )) || printf "%s\\n" "${COMPREPLY[@]}"',
  ];
  const out = execFileSync('bash', ['--norc', '-uc', asked.join('\n')], { cwd, encoding: 'utf8' });
  return out.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it('offers the commands', async () => {
    expect(await offered('groundwork se')).toEqual(['search']);
    expect(await offered('groundwork ')).toEqual(
      expect.arrayContaining(['check', 'search', 'sources', 'text', 'cache', 'completion', '--version']),
    );
  });

  it('offers the options of the command, and the values of an option', async () => {
    expect(await offered('groundwork check a.md --fa')).toEqual(['--fail-on']);
    expect(await offered('groundwork search --fa')).toEqual([]);
    expect(await offered('groundwork check a.md --fail-on ')).toEqual(['contradicted', 'unsupported', 'none']);
    expect(await offered('groundwork check --format = j')).toEqual(['json', 'junit']);
    expect(await offered('groundwork cache c')).toEqual(['clear']);
    expect(await offered('groundwork completion ')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('leaves names of files to bash', async () => {
    expect(await offered('groundwork check dr')).toEqual([]);
    expect(await offered('groundwork check --baseline ')).toEqual([]);
    const cwd = folderWith({ 'c.bash': await script('bash') });
    const told = execFileSync('bash', ['--norc', '-c', 'source ./c.bash; complete -p groundwork'], {
      cwd,
      encoding: 'utf8',
    });
    expect(told).toContain('-o default');
  });
});

describe('completion in other shells', () => {
  it.each(['bash', 'zsh', 'fish'])('is a script that %s can read, where it is installed', async (shell) => {
    const cwd = folderWith({ script: await script(shell) });
    const { error, status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd, encoding: 'utf8' });
    if (error === undefined) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    else expect(error).toMatchObject({ code: 'ENOENT' });
  });

  it('offers in fish, where it is installed, what bash offers', async () => {
    const cwd = folderWith({ script: await script('fish') });
    const asked = 'source script; complete -C "groundwork check a.md --fa"; complete -C "groundwork se"';
    const { error, stdout } = spawnSync('fish', ['-c', asked], { cwd, encoding: 'utf8' });
    if (error === undefined) expect(stdout).toMatch(/^--fail-on\nsearch\t/);
    else expect(error).toMatchObject({ code: 'ENOENT' });
  });
});
