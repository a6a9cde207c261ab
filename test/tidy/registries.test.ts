import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ignorableRules, otherNameOf, ruleIds, rules } from '../../src/engine/model/rule';
import { checks } from '../../src/engine/verification/checks/index';
import { apartFormats } from '../../src/formats/apart';
import { formats } from '../../src/formats/index';
import { defaultShownAs } from '../../src/presentation/shownAs';
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

describe('the rules', () => {
  interface Setting {
    readonly default?: unknown;
    readonly properties?: Readonly<Record<string, { readonly enum: readonly string[]; readonly description: string }>>;
  }
  const manifest = JSON.parse(sourceOf('package.json')) as {
    contributes: { configuration: { properties: Readonly<Record<string, Setting>> } };
  };
  const settings = manifest.contributes.configuration.properties;
  const single = settings['groundwork.rules']?.properties ?? {};

  it('are the checks, in one list', () => {
    const listed = ruleIds.filter((id) => rules[id].of === 'check');
    expect(checks.map(({ id }) => id).sort()).toEqual([...listed].sort());
  });

  it('can each be set in the editor, in their order, with words of their own', () => {
    expect(Object.keys(single)).toEqual([...ruleIds]);
    for (const [id, { description }] of Object.entries(single)) expect(description).toBe(`%config.rules.${id}%`);
  });

  it('are as loud by default as the settings say', () => {
    const loud = Object.entries(settings).flatMap(([name, setting]) => {
      const verdict = /^groundwork\.severity\.(\w+)$/.exec(name)?.[1];
      return verdict === undefined ? [] : [[verdict, setting.default]];
    });
    expect(Object.fromEntries(loud)).toEqual(defaultShownAs);
  });

  it('can be ignored in groundwork.json, under every name they have', () => {
    const schema = JSON.parse(sourceOf('media/groundwork.schema.json')) as {
      properties: { marks: { items: { properties: { rule: { enum: string[] } } } } };
    };
    expect(schema.properties.marks.items.properties.rule.enum).toEqual(
      ignorableRules.flatMap((id) => [id, otherNameOf(id)].filter((name) => name !== undefined)),
    );
  });

  it('are named in the README, in their order', () => {
    const named = /The rules are (?<names>(?:`\w+`(?:, | and )?)+)\./.exec(sourceOf('README.md').replace(/\s+/g, ' '));
    expect([...(named?.groups?.['names'] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...ruleIds]);
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
