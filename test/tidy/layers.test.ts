import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';
import { ROOMS } from './rooms';

const root = path.resolve(import.meta.dirname, '../..');

/** The one place of each room that reads a whole list: there a folder's `index.ts` may be imported. */
const LISTS_READ_BY = [
  'engine/verification/judge.ts',
  'engine/verification/examination.ts',
  'formats/readSource.ts',
  'extension/activate.ts',
];

/** Rooms that may use Node in every file; elsewhere only files named `*.node.ts` may. */
const NODE_ROOMS = ['cli', 'cli/commands'];

const files = filesLike('src/**/*.ts', root)
  .map((file) => file.slice('src/'.length))
  .filter((file) => !file.endsWith('.d.ts'))
  .sort();

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(root, 'src', file), 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)].map(
    ([, name = '']) => name,
  );

/** A relative import as a path below `src`. */
const resolved = (file: string, name: string): string => `${path.posix.join(path.posix.dirname(file), name)}.ts`;

/** The version in package.json is no room. */
const isRelative = (name: string): boolean => name.startsWith('.') && !name.endsWith('.json');

describe('the layers', () => {
  it('have a row for every room, and a room for every row', () => {
    const rooms = [...new Set(files.map((file) => path.posix.dirname(file)))].sort();
    expect(rooms).toEqual(Object.keys(ROOMS).sort());
  });

  it('hold: no file imports a room that its own may not import', () => {
    expect(files.flatMap(wrongRooms)).toEqual([]);
  });

  it('name their packages one by one, and keep Node where it belongs', () => {
    expect(files.flatMap(wrongPackages)).toEqual([]);
  });

  it('have no cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('read a list in one place only', () => {
    const readers = files.filter((file) => importsOf(file).some((name) => isRelative(name) && name.endsWith('/index')));
    expect(readers.filter((file) => !LISTS_READ_BY.includes(file))).toEqual([]);
  });
});

function wrongRooms(file: string): readonly string[] {
  const own = path.posix.dirname(file);
  return importsOf(file)
    .filter(isRelative)
    .map((name) => path.posix.dirname(resolved(file, name)))
    .filter((room) => room !== own && !(ROOMS[own]?.rooms ?? []).includes(room) && !isChecksList(file, room))
    .map((room) => `${file} imports ${room}`);
}

/** `judge.ts` reads the list of checks, which lies one room deeper. */
const isChecksList = (file: string, room: string): boolean =>
  (file === 'engine/verification/judge.ts' && room === 'engine/verification/checks') ||
  (file === 'extension/activate.ts' && room === 'extension/features') ||
  (file === 'cli/run.ts' && room === 'cli/commands');

function wrongPackages(file: string): readonly string[] {
  const own = path.posix.dirname(file);
  const mayUseNode = NODE_ROOMS.includes(own) || file.endsWith('.node.ts');
  return importsOf(file)
    .filter((name) => !name.startsWith('.'))
    .filter((name) =>
      name.startsWith('node:') ? !mayUseNode : !(ROOMS[own]?.packages ?? []).includes(packageName(name)),
    )
    .map((name) => `${file} imports ${name}`);
}

const packageName = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function cycles(): readonly string[] {
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'open') found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const name of importsOf(file).filter(isRelative)) visit(resolved(file, name), [...trail, file]);
    state.set(file, 'closed');
  };
  for (const file of files) visit(file, []);
  return found;
}
