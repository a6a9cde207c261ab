import { describe, expect, it } from 'vitest';
import { SHARED_OPTIONS } from '../../src/cli/args';
import { cache } from '../../src/cli/commands/cache';
import { check } from '../../src/cli/commands/check';
import { completionOf } from '../../src/cli/commands/completion';
import { mcp } from '../../src/cli/commands/mcp';
import { search } from '../../src/cli/commands/search';
import { sources } from '../../src/cli/commands/sources';
import { text } from '../../src/cli/commands/text';
import { runIn } from './runIn';

const commands = [check, search, sources, text, cache, mcp, completionOf(() => [])];

/** The options that a text names. */
const namedIn = (words: string): readonly string[] => [
  ...new Set([...words.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name = '']) => name)),
];

describe('the table of commands', () => {
  it('is the list that the program prints', async () => {
    const { out } = await runIn('/', '--help');
    const listed = [...out.matchAll(/^ {2}groundwork ([a-z]+) /gm)].map(([, name]) => name);
    expect(listed).toEqual(commands.map(({ name }) => name));
    for (const { name, usage, about } of commands) {
      const line = out.split('\n').find((one) => one.startsWith(`  groundwork ${name} ${usage} `));
      expect(line?.endsWith(` ${about}`), name).toBe(true);
    }
  });

  it.each(commands)('has the options that the help of $name names', ({ help, options }) => {
    const known = new Set([...Object.keys(SHARED_OPTIONS), ...Object.keys(options)]);
    expect(namedIn(help).filter((name) => !known.has(name))).toEqual([]);
    expect(Object.keys(options).filter((name) => !namedIn(help).includes(name))).toEqual([]);
  });
});

describe('groundwork completion', () => {
  it.each(['bash', 'zsh', 'fish'])('says every command and option to %s', async (shell) => {
    const { code, out } = await runIn('/', 'completion', shell);
    expect(code).toBe(0);
    const options = commands.flatMap((command) => Object.keys(command.options));
    const missing = [...commands.map(({ name }) => name), ...options, 'groundwork-check'].filter(
      (name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(out.replaceAll('--', '')),
    );
    expect(missing).toEqual([]);
  });

  it.each([[[]], [['ksh']], [['bash', 'zsh']]])('refuses %j', async (words) => {
    const { code, error } = await runIn('/', 'completion', ...words);
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('bash, zsh, fish') as string });
  });
});

describe('groundwork --version', () => {
  it('is the version of package.json, and a commit where one is known', async () => {
    expect((await runIn('/', '--version')).out).toMatch(/^\d+\.\d+\.\d+(?: \([0-9a-f]{7,40}\+?\))?\n$/);
  });
});
