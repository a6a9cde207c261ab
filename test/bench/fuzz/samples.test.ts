import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { apartFormats } from '../../../src/formats/apart';
import { formats } from '../../../src/formats/index';
import { extensionOf } from '../../../src/formats/readSource';
import { examine } from './examine';
import { sourceSamples } from './samples';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');

/** The rows of README's table of sources: the endings of each. */
const rows = (/\| what is read[^]*?\n\n/.exec(readme)?.[0] ?? '')
  .split('\n')
  .map((row) => [...(row.split('|')[1] ?? '').matchAll(/`\.([\w.]+)`/g)].map(([, ending = '']) => ending.toLowerCase()))
  .filter((endings) => endings.length > 0);

const sampled = new Set([...Object.keys(sourceSamples).map(extensionOf), 'pdf']);

describe('what is fuzzed', () => {
  it('has a sample of every kind that README lists', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((endings) => !endings.some((ending) => sampled.has(ending)))).toEqual([]);
  });

  it('has a sample for every reader but that of pictures, which is off until somebody turns it on (test/pictures)', () => {
    const readers = [...formats, ...apartFormats].filter(
      ({ extensions }) => !extensions.some((one) => sampled.has(one)),
    );
    expect(readers.map(({ id }) => id)).toEqual(['picture']);
  });

  it('has a sample of each dialect that one reader knows', () => {
    const dialects = [...formats, ...apartFormats].filter(({ id }) => ['xml', 'subtitles', 'lightMarkup'].includes(id));
    expect(dialects).toHaveLength(3);
    const same = ['latex', 'ltx', 'asciidoc', 'asc', 'rest', 'dfxp'];
    const missing = dialects.flatMap(({ extensions }) => extensions).filter((one) => !sampled.has(one));
    expect(missing.filter((one) => !same.includes(one))).toEqual([]);
  });

  it.each(Object.entries(sourceSamples))('is read before it is damaged: %s', async (name, bytes) => {
    expect(await examine({ name, isDraft: false, bytes })).toEqual({ isRead: true, broken: [] });
  });
});
