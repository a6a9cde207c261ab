import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { emptySearch, entriesOf } from '../../support/collections';
import { documentsIn } from './collection';
import { timeOf } from './timing';
import { createShelvedEngine } from '../../../src/library/shelvedEngine';
import { createLibrary } from '../../../src/library/library';
import type { SourceFolder } from '../../../src/engine/model/library';

/** What is measured in a process of its own, so that nothing else is in its memory. */
export interface Tasks {
  /** Reads and stores all sources. Unit: ms, MB. `stallMs`: how long a query would have had to wait at most. */
  index: { readonly ms: number; readonly peakMB: number; readonly stallMs: number };
  /** MiniSearch as it comes takes all sentences in, which are read beforehand. Unit: ms. */
  add: { readonly ms: number };
  /** Opens what is stored and answers one question. Unit: ms, MB. */
  open: { readonly ms: number; readonly residentMB: number };
}

export const sourceFolder = (folder: string): SourceFolder => ({
  path: resolve(folder),
  idPrefix: '',
  sources: [],
  drafts: [],
});

/** Runs a task in a new process. */
export function runTask<K extends keyof Tasks>(name: K, folder: string, cacheFolder: string, words = ''): Tasks[K] {
  const program = process.argv[1] ?? '';
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', program, '--task', name, folder, cacheFolder, words],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`The task ${name} failed.`);
  return JSON.parse(stdout) as Tasks[K];
}

/** Does a task in this process and prints what was measured. */
export async function doTask(name: keyof Tasks, folder: string, cacheFolder: string, words: string): Promise<void> {
  const tasks: { readonly [K in keyof Tasks]: () => Promise<Tasks[K]> } = {
    index: () => indexing(folder, cacheFolder),
    add: () => adding(folder),
    open: () => opening(folder, cacheFolder, words),
  };
  process.stdout.write(JSON.stringify(await tasks[name]()));
}

async function indexing(folder: string, cacheFolder: string): Promise<Tasks['index']> {
  const { shelf } = createShelvedEngine();
  const library = createLibrary({ shelf, onState: () => undefined, onLog: () => undefined });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await library.open({ folders: [sourceFolder(folder)], limitBytes: 50_000_000, cacheFolder });
  await library.store();
  const ms = performance.now() - start;
  return { ms, peakMB: process.resourceUsage().maxRSS / 1000, stallMs: delay.max / 1e6 };
}

async function adding(folder: string): Promise<Tasks['add']> {
  const search = emptySearch();
  let ms = 0;
  for await (const document of documentsIn(folder)) {
    const entries = entriesOf(document);
    ms += timeOf(() => {
      search.addAll(entries);
    });
  }
  return { ms };
}

async function opening(folder: string, cacheFolder: string, words: string): Promise<Tasks['open']> {
  const before = heldMB();
  const start = performance.now();
  const { engine, shelf } = createShelvedEngine();
  await shelf.open({ folders: [sourceFolder(folder)], cacheFolder, entries: () => [] });
  engine.search(words, 10);
  const ms = performance.now() - start;
  return { ms, residentMB: heldMB() - before };
}

function heldMB(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
