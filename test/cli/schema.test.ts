import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../src/presentation/report/report';
import { folderWith } from '../support/folder';
import { runIn } from './runIn';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'media/output.schema.json'), 'utf8')) as {
  readonly definitions: Readonly<Record<string, object>>;
};

/** Whatever is printed must be described, in each command and every part of it: what the schema does not name is an error. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return 'properties' in parts && 'required' in parts ? { ...parts, additionalProperties: false } : parts;
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(closed(schema) as AnySchema, 'output');

/** What is wrong with what a command printed. */
function faultsOf(command: string, printed: string): unknown {
  const validate = ajv.getSchema(`output#/definitions/${command}`);
  if (validate === undefined) throw new Error(`The schema has no ${command}.`);
  return validate(JSON.parse(printed)) === true ? [] : validate.errors;
}

const folder = (): string =>
  folderWith({
    'sources/levy.md':
      '# Levy\n\nThe council raised the levy to 54 euros in July 2024, said Ida Lund. Nobody objected.',
    'sources/works.bib': '@book{lund, title = {Levies}, author = {Ida Lund}, year = 2024}',
    'sources/bad.pdf': 'no PDF',
    'draft.md': [
      '# On levies',
      'The council raised the levy to 45 euros in July 2024 [@nobody]. A sailor bought eleven trombones in Halvick.',
      'The council raised the levy to 54 euros in July 2024, said Ida Lund. <!-- groundwork: own-knowledge "was there" -->',
      'The council raised the levy to 54 euros in July 2024 [@lund, p. 3]. Is it so? <!-- groundwork: nonsense -->',
    ].join('\n\n'),
  });

describe('the schema of what is printed', () => {
  it.each([
    ['check', ['draft.md', '--fail-on', 'none']],
    ['search', ['levy']],
    ['sources', []],
    ['text', ['sources/levy.md', 'sources/bad.pdf']],
  ])('describes all that %s prints', async (command, words) => {
    const { out } = await runIn(folder(), command, ...words, '--format', 'json');
    expect(faultsOf(command, out)).toEqual([]);
  });

  it('describes earlier versions of a draft', async () => {
    const cwd = folder();
    const git = (...words: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=Ida', '-c', 'user.email=ida@example.org', ...words], { cwd });
    git('init', '--quiet');
    git('add', 'draft.md');
    git('commit', '--quiet', '--message', 'Write');
    const { out } = await runIn(cwd, 'check', 'draft.md', '--versions', '3', '--format', 'json');
    expect(out).toContain('"versions"');
    expect(faultsOf('check', out)).toEqual([]);
  });

  it('describes stored indexes', async () => {
    const printed = { version: '1.0.0', formatVersion: 1, folder: '/a', indexes: [] };
    expect(faultsOf('cache', JSON.stringify(printed))).toEqual([]);
    const { out } = await runIn(folder(), 'cache', '--format', 'json');
    expect(faultsOf('cache', out)).toEqual([]);
  });

  it('describes what was held against a baseline', async () => {
    const here = folder();
    await runIn(here, 'check', 'draft.md', '--output', 'earlier.json');
    const { out } = await runIn(here, 'check', 'draft.md', '--baseline', 'earlier.json', '--format', 'json');
    expect(out).toContain('"standing": "known"');
    expect(faultsOf('check', out)).toEqual([]);
  });

  it('finds what is missing, strange or of another kind', async () => {
    const { out } = await runIn(folder(), 'search', 'levy', '--format', 'json');
    for (const [from, to] of [
      ['"words": "levy"', '"word": "levy"'],
      ['"formatVersion": 1', '"formatVersion": 2'],
      ['"hits": [', '"more": 1, "hits": ['],
    ] as const)
      expect(faultsOf('search', out.replace(from, to)), to).not.toEqual([]);
  });

  it('has the number of the format', () => {
    expect(schema.definitions['formatVersion']).toMatchObject({ const: FORMAT_VERSION });
  });
});
