import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesLike } from '../support/filesLike';

const root = path.resolve(import.meta.dirname, '../..');

interface Room {
  /** Rooms it may import from, by exact name. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import whom: the table of ARCHITECTURE.md. Names are exact: `host` does not include `host/worker`. */
const ROOMS: Readonly<Record<string, Room>> = {
  'engine/model': { rooms: [], packages: [] },
  'engine/text': { rooms: ['engine/model'], packages: ['@orama/stemmers'] },
  'engine/grammar': { rooms: ['engine/model', 'engine/text', 'engine/lexicon'], packages: [] },
  'engine/lexicon': { rooms: ['engine/model', 'engine/text'], packages: [] },
  'engine/text/values': { rooms: ['engine/model', 'engine/text'], packages: [] },
  'engine/markup': { rooms: ['engine/model'], packages: [] },
  'engine/languages': { rooms: ['engine/model', 'engine/markup'], packages: ['entities'] },
  'engine/markdown': { rooms: [], packages: ['@lezer/markdown'] },
  'engine/draft': {
    rooms: ['engine/model', 'engine/text', 'engine/markup', 'engine/markdown', 'engine/languages'],
    packages: ['@lezer/common', '@lezer/markdown', 'entities', 'yaml'],
  },
  'engine/retrieval': {
    rooms: ['engine/model', 'engine/text', 'engine/text/values', 'engine/retrieval/segment'],
    packages: ['minisearch'],
  },
  'engine/retrieval/segment': { rooms: ['engine/model', 'engine/text', 'engine/retrieval'], packages: [] },
  'engine/verification': {
    rooms: [
      'engine/model',
      'engine/text',
      'engine/text/values',
      'engine/verification/support',
      'engine/verification/detectors',
      'engine/verification/account',
      'engine/verification/worth',
    ],
    packages: [],
  },
  'engine/verification/checks': {
    rooms: [
      'engine/model',
      'engine/text',
      'engine/text/values',
      'engine/grammar',
      'engine/lexicon',
      'engine/verification',
      'engine/verification/account',
      'engine/verification/detectors',
      'engine/verification/syntax',
    ],
    packages: [],
  },
  'engine/verification/support': { rooms: ['engine/model', 'engine/text', 'engine/verification'], packages: [] },
  'engine/verification/detectors': {
    rooms: ['engine/model', 'engine/text', 'engine/text/values', 'engine/verification'],
    packages: [],
  },
  'engine/verification/syntax': {
    rooms: [
      'engine/model',
      'engine/text',
      'engine/text/values',
      'engine/grammar',
      'engine/lexicon',
      'engine/verification',
      'engine/verification/syntax/mending',
      'engine/verification/syntax/restating',
    ],
    packages: [],
  },
  'engine/verification/syntax/mending': { rooms: ['engine/grammar'], packages: [] },
  'engine/verification/syntax/restating': { rooms: ['engine/text/values', 'engine/verification/syntax'], packages: [] },
  'engine/verification/phenomena': {
    rooms: ['engine/model', 'engine/text', 'engine/lexicon', 'engine/verification/syntax'],
    packages: [],
  },
  'engine/verification/account': {
    rooms: [
      'engine/model',
      'engine/text',
      'engine/text/values',
      'engine/lexicon',
      'engine/verification',
      'engine/verification/syntax',
      'engine/verification/phenomena',
    ],
    packages: [],
  },
  'engine/verification/worth': { rooms: ['engine/model', 'engine/text'], packages: [] },
  'engine/citation': { rooms: ['engine/model', 'engine/text', 'engine/markup', 'engine/verification'], packages: [] },
  engine: {
    rooms: [
      'engine/model',
      'engine/text',
      'engine/draft',
      'engine/retrieval',
      'engine/verification',
      'engine/citation',
    ],
    packages: [],
  },
  formats: {
    rooms: [
      'engine/languages',
      'engine/markdown',
      'engine/model',
      'engine/text',
      'engine/text/values',
      'formats/archive',
      'formats/data',
      'formats/encoding',
      'formats/epub',
      'formats/mail',
      'formats/office',
      'formats/pdf',
      'formats/speech',
      'formats/web',
    ],
    packages: ['@lezer/common', '@lezer/markdown', 'yaml'],
  },
  'formats/encoding': { rooms: [], packages: [] },
  'formats/archive': { rooms: ['engine/model', 'formats', 'formats/encoding'], packages: ['fflate', 'htmlparser2'] },
  'formats/office': {
    rooms: ['engine/model', 'formats', 'formats/archive', 'formats/encoding', 'formats/mail', 'formats/web'],
    packages: [],
  },
  'formats/comments': { rooms: ['engine/model', 'formats', 'formats/archive', 'formats/office'], packages: [] },
  'formats/epub': { rooms: ['engine/model', 'formats', 'formats/archive'], packages: [] },
  'formats/bibliography': { rooms: ['engine/model', 'formats'], packages: ['@retorquere/bibtex-parser', 'yaml'] },
  'formats/data': { rooms: ['engine/model', 'engine/text', 'formats'], packages: [] },
  'formats/mail': { rooms: ['engine/model', 'engine/text', 'formats', 'formats/web'], packages: [] },
  'formats/speech': { rooms: ['engine/model', 'engine/text', 'formats'], packages: [] },
  'formats/web': {
    rooms: ['engine/model', 'engine/text', 'formats'],
    packages: ['@mozilla/readability', 'linkedom'],
  },
  'formats/pdf': { rooms: ['engine/model', 'engine/text', 'formats'], packages: ['unpdf'] },
  project: { rooms: ['engine/model'], packages: [] },
  library: {
    rooms: [
      'engine',
      'engine/model',
      'project',
      'engine/retrieval',
      'engine/retrieval/segment',
      'formats',
      'formats/bibliography',
      'formats/encoding',
      'library/cache',
      'reader',
    ],
    packages: ['picomatch'],
  },
  'library/cache': {
    rooms: ['engine/model', 'engine/text', 'engine/retrieval', 'engine/retrieval/segment', 'formats', 'library'],
    packages: [],
  },
  reader: { rooms: ['engine/model', 'formats', 'formats/bibliography', 'formats/comments'], packages: [] },
  'reader/worker': {
    rooms: ['engine/model', 'formats', 'formats/bibliography', 'formats/comments', 'reader'],
    packages: [],
  },
  presentation: { rooms: ['engine/model'], packages: [] },
  'presentation/languages': { rooms: ['engine/model', 'presentation'], packages: [] },
  'presentation/citations': { rooms: ['engine/model', 'presentation', 'presentation/languages'], packages: [] },
  'presentation/claims': { rooms: ['engine/model', 'presentation', 'presentation/evidence'], packages: [] },
  'presentation/evidence': { rooms: ['engine/model', 'presentation'], packages: [] },
  'presentation/fixes': {
    rooms: ['engine/model', 'presentation', 'presentation/evidence', 'presentation/languages'],
    packages: [],
  },
  'presentation/hover': { rooms: ['engine/model', 'presentation', 'presentation/evidence'], packages: [] },
  'presentation/lookUp': { rooms: ['engine/model', 'presentation'], packages: [] },
  'presentation/marks': { rooms: ['engine/model', 'presentation', 'presentation/languages'], packages: [] },
  'presentation/report': {
    rooms: ['engine/model', 'presentation', 'presentation/evidence', 'presentation/sources'],
    packages: [],
  },
  'presentation/sources': { rooms: ['engine/model', 'presentation', 'presentation/evidence'], packages: [] },
  host: { rooms: ['engine/model'], packages: [] },
  'host/worker': {
    rooms: [
      'engine',
      'engine/model',
      'engine/text',
      'engine/retrieval/segment',
      'formats',
      'library',
      'reader',
      'host',
    ],
    packages: [],
  },
  agents: {
    rooms: [
      'engine/model',
      'host',
      'presentation',
      'presentation/citations',
      'presentation/evidence',
      'presentation/sources',
    ],
    packages: [],
  },
  mcp: { rooms: ['agents', 'host'], packages: [] },
  webview: { rooms: ['presentation', 'presentation/evidence'], packages: [] },
  extension: {
    rooms: [
      'engine/model',
      'presentation',
      'presentation/citations',
      'presentation/fixes',
      'presentation/hover',
      'presentation/marks',
      'host',
      'project',
      'extension/drafts',
      'extension/sources',
    ],
    packages: ['vscode', 'picomatch'],
  },
  'extension/agents': {
    rooms: ['agents', 'host', 'presentation', 'extension', 'extension/drafts', 'extension/sources'],
    packages: ['vscode'],
  },
  'extension/claims': {
    rooms: [
      'engine/model',
      'presentation',
      'presentation/citations',
      'presentation/claims',
      'presentation/evidence',
      'host',
      'extension',
      'extension/drafts',
      'extension/sources',
    ],
    packages: ['vscode'],
  },
  'extension/drafts': {
    rooms: ['engine/model', 'presentation', 'host', 'extension', 'extension/sources'],
    packages: ['vscode'],
  },
  'extension/evidence': {
    rooms: [
      'engine/model',
      'presentation/evidence',
      'presentation/fixes',
      'host',
      'extension',
      'extension/drafts',
      'extension/sources',
    ],
    packages: ['vscode'],
  },
  'extension/features': {
    rooms: [
      'engine/model',
      'presentation',
      'presentation/citations',
      'presentation/evidence',
      'presentation/fixes',
      'presentation/hover',
      'presentation/lookUp',
      'presentation/marks',
      'presentation/report',
      'presentation/sources',
      'host',
      'project',
      'agents',
      'extension',
      'extension/agents',
      'extension/claims',
      'extension/drafts',
      'extension/evidence',
      'extension/report',
      'extension/sources',
    ],
    packages: ['vscode'],
  },
  'extension/report': {
    rooms: [
      'engine/model',
      'presentation/evidence',
      'presentation/report',
      'extension',
      'extension/drafts',
      'extension/sources',
    ],
    packages: ['vscode'],
  },
  'extension/sources': { rooms: ['engine/model', 'presentation', 'host', 'extension'], packages: ['vscode'] },
  api: {
    rooms: ['engine', 'engine/model', 'engine/text', 'formats', 'presentation/report'],
    packages: [],
  },
  cli: {
    rooms: [
      'engine',
      'engine/model',
      'engine/text',
      'engine/retrieval/segment',
      'formats',
      'formats/bibliography',
      'host',
      'agents',
      'api',
      'formats/comments',
      'library',
      'library/cache',
      'reader',
      'presentation/report',
      'presentation/sources',
    ],
    packages: [],
  },
  'cli/completion': { rooms: ['cli'], packages: [] },
  'cli/commands': {
    rooms: [
      'api',
      'engine',
      'engine/model',
      'engine/text',
      'formats',
      'agents',
      'mcp',
      'library',
      'library/cache',
      'reader',
      'presentation/report',
      'presentation/sources',
      'cli',
      'cli/completion',
    ],
    packages: [],
  },
};

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
