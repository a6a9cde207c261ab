import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryState } from '../../src/engine/model/library';
import { createWorkerChannel } from '../../src/host/channel.node';
import { createEngineClient, Stale, type EngineClient, type EngineLife } from '../../src/host/engineClient';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
const script = join(folder, 'hanging.js');
const right = 'The bridge cost 4,512 crowns in 1998.';

beforeAll(async () => {
  const entryPoints = [new URL('hanging.node.ts', import.meta.url).pathname];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let client: EngineClient;
let lives: EngineLife[];
let state: LibraryState | undefined;
beforeEach(() => {
  rmSync(join(folder, 'w'), { recursive: true, force: true });
  mkdirSync(join(folder, 'w', 'sources'), { recursive: true });
  write('a.txt', right);
  lives = [];
  // Ten seconds, so that a busy machine is not taken for a hanging engine.
  const watch = { tickMs: 500, missesMost: 20 };
  client = createEngineClient({ connect: () => createWorkerChannel(script), watch });
  client.onLife((life) => lives.push(life));
  client.onEvent((event) => {
    if (event.kind === 'state') state = event.state;
  });
});
afterEach(() => client.dispose());

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, 'w', 'sources', name), text);
};
const open = () =>
  client.call('open', {
    folders: [{ path: join(folder, 'w'), idPrefix: '', sources: ['sources'], drafts: [] }],
    limitBytes: 1_000_000,
  });
const check = async (draft: string, text: string): Promise<number> =>
  (await client.call('check', { draft, text, language: 'markdown' })).placed.length;
const hungOn = () => lives.flatMap((life) => (life.kind === 'crashed' && life.hungOn ? [life.hungOn] : []));
const revived = async (): Promise<void> => {
  while (lives.at(-1)?.kind !== 'started') await pause(10);
};

describe('an engine that hangs', () => {
  it('on a draft is ended, names it, and goes on without it until it is changed', async () => {
    await open();
    await expect(check('b.md', `${right} HANG`)).rejects.toBeInstanceOf(Stale);
    await revived();
    expect(hungOn()).toEqual([{ kind: 'draft', name: 'b.md', seconds: 10 }]);
    await open();
    expect(await check('c.md', right)).toBe(1);
    await expect(check('b.md', `${right} HANG`)).rejects.toBeInstanceOf(Stale);
    expect(lives).toHaveLength(2);
    expect(await check('b.md', right)).toBe(1);
  }, 120_000);

  it('on a draft again and again is not given it any more until it is closed', async () => {
    await open();
    for (const words of ['HANG', 'HANG so']) {
      lives = [];
      await expect(check('b.md', words)).rejects.toBeInstanceOf(Stale);
      await revived();
      await open();
    }
    await expect(check('b.md', right)).rejects.toBeInstanceOf(Stale);
    await client.call('close', { draft: 'b.md' });
    expect(await check('b.md', right)).toBe(1);
  }, 120_000);

  it('on a source is ended, names it, and goes on without it', async () => {
    write('b.txt', `It will HANG. ${right}`);
    await expect(open()).rejects.toBeInstanceOf(Stale);
    await revived();
    expect(hungOn()).toEqual([{ kind: 'source', name: 'sources/b.txt', seconds: 10 }]);
    await open();
    expect(state?.sources.map(({ id, problems }) => [id, problems])).toEqual([
      ['sources/a.txt', []],
      ['sources/b.txt', [{ kind: 'timedOut', seconds: 10 }]],
    ]);
    expect(await check('c.md', right)).toBe(1);
  }, 120_000);

  it('on anything else counts as a crash', async () => {
    await open();
    await expect(client.call('search', { words: 'HANG', limit: 1 })).rejects.toBeInstanceOf(Stale);
    await revived();
    expect(lives).toMatchObject([{ kind: 'crashed', willRestart: true }, { kind: 'started' }]);
    expect(hungOn()).toEqual([]);
  }, 120_000);
});
