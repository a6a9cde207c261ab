import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../src/formats/limits';
import { MARKER } from '../../src/library/cache/ownership.node';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the documents', () => {
  it('name every room in ARCHITECTURE.md', () => {
    const rooms = new Set(filesLike('src/**/*.ts', root).map((file) => path.dirname(file).slice(4)));
    const text = read('ARCHITECTURE.md');
    expect([...rooms].filter((room) => !text.includes(`\`${room}\``))).toEqual([]);
  });

  it('give a reason in ARCHITECTURE.md for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const text = read('ARCHITECTURE.md');
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('show the two commands in the README as they are', () => {
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
    expect(read('.ci/run')).toMatch(/^npm ci && npm test$/m);
  });

  it('link only to files that are there', () => {
    const files = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesLike('docs/*.md', root)];
    for (const file of files) {
      const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
      expect(
        targets.filter((target) => !existsSync(path.join(root, path.dirname(file), target))),
        file,
      ).toEqual([]);
    }
  });

  it('promise in SECURITY.md the limits, the places and the commands that are', () => {
    const text = read('SECURITY.md').replace(/\s+/g, ' ');
    const { unpackedBytes, ratio, entries, depth, pages, pageMs, fileMs } = readingLimits;
    const limits = [
      `${String(unpackedBytes / 1_000_000)} MB unpacked`,
      `${String(ratio)} to one`,
      `${entries.toLocaleString('en')} parts`,
      `${String(depth)} levels`,
      `${pages.toLocaleString('en')} pages`,
      `${String(pageMs / 1000)} seconds a page`,
      `${String(fileMs / 60_000)} minutes a file`,
    ];
    expect(limits.filter((limit) => !text.includes(limit))).toEqual([]);
    const settings = [...text.matchAll(/`(groundwork\.[a-zA-Z.]+)`/g)].map(([, name = '']) => name);
    expect(
      settings.filter((name) => name !== 'groundwork.json' && !read('package.json').includes(`"${name}"`)),
    ).toEqual([]);
    expect(text).toContain(`\`${MARKER}\``);
  });
});
