import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');

/** The names of the types that a file hands on. */
const exportedTypes = (file: string): readonly string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /^export (?:abstract )?(?:interface|type|class) (\w+)\b(?!\s*\})/gm,
    ),
  ].map(([, name = '']) => name);

describe('the types that rooms share', () => {
  it('have names that mean one thing', () => {
    const homes = new Map<string, string[]>();
    for (const file of filesLike('src/**/*.ts', root))
      for (const name of exportedTypes(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
    expect(homes.size).toBeGreaterThan(500);
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
