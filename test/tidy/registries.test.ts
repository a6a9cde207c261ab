import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/engine/verification/checks/index';
import { apartFormats } from '../../src/formats/apart';
import { formats } from '../../src/formats/index';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');
const sourceOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Files of a folder that export something of the given type. */
const files = (folder: string, declaration: RegExp): readonly string[] =>
  filesLike(`${folder}/*.ts`, root).filter((file) => declaration.test(sourceOf(file)));

describe('the registries', () => {
  it('list every check', () => {
    const written = files('src/engine/verification/checks', /^export const \w+: Check = /m);
    expect(checks.map(({ id }) => id).sort()).toEqual(written.map((file) => path.basename(file, '.ts')).sort());
  });

  it('list every format, with no ending read twice', () => {
    const all = [...formats, ...apartFormats];
    expect(all.length).toBe(files('src/formats/**', /^export const \w+: Format = /m).length);
    const endings = all.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('list every feature of the extension', () => {
    const list = sourceOf('src/extension/features/index.ts');
    const written = files(
      'src/extension/features',
      /^export const (\w+): Feature = |^export function \w+\([^)]*\): Disposable/m,
    );
    expect(written.filter((file) => !list.includes(`./${path.basename(file, '.ts')}'`))).toEqual([]);
  });
});

describe('the tunable numbers', () => {
  it('each say their unit, their default and where they come from', () => {
    const file = sourceOf('src/engine/verification/thresholds.ts');
    const numbers = [...file.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) = ([\d.]+);/g)];
    expect(numbers.length).toBe([...file.matchAll(/^export const/gm)].length);
    for (const [, comment = '', name, value] of numbers) {
      expect(comment, `${String(name)} says its source`).toMatch(/Source: \S/);
      expect(comment, `${String(name)} says its unit and its value`).toMatch(
        new RegExp(`Unit: [^.]+\\. Default: ${String(value).replace('.', '\\.')}\\.`),
      );
    }
  });
});
