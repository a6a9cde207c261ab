import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import type { LibraryState } from '../../src/engine/model/library';
import { createWorkerChannel } from '../../src/host/channel.node';
import { createDraftFindings } from '../../src/host/draftFindings';
import { createEngineClient, Stale, type EngineClient, type EngineLife } from '../../src/host/engineClient';
import type { RemoteCalls } from '../../src/host/protocol';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
const script = join(inject('programs'), 'plain/worker.js');
const workers: Worker[] = [];
const noteWorker = (message: unknown): void => void workers.push((message as { worker: Worker }).worker);

beforeAll(() => {
  subscribe('worker_threads', noteWorker);
});
afterAll(() => {
  unsubscribe('worker_threads', noteWorker);
  rmSync(folder, { recursive: true, force: true });
});

let client: EngineClient;
let lives: EngineLife[];
let states: LibraryState[];
beforeEach(() => {
  rmSync(join(folder, 'w'), { recursive: true, force: true });
  mkdirSync(join(folder, 'w', 'sources'), { recursive: true });
  write('minutes.txt', 'Minutes of the council.\r\n\r\nThe bridge cost 4,512 crowns in 1998.\r\n');
  workers.length = 0;
  lives = [];
  states = [];
  client = createEngineClient({ connect: () => createWorkerChannel(script) });
  client.onLife((life) => lives.push(life));
  client.onEvent((event) => {
    if (event.kind === 'state') states.push(event.state);
  });
});
afterEach(() => client.dispose());

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, 'w', 'sources', name), text);
};
const open = () =>
  client.call('open', {
    folders: [{ path: join(folder, 'w'), idPrefix: '', sources: ['sources'], drafts: ['*.md'] }],
    limitBytes: 1_000_000,
  });

/** The verdicts of a draft, as the editor would have them. */
async function verdicts(text: string, signal?: AbortSignal): Promise<readonly string[]> {
  const found = createDraftFindings();
  const answer = await client.call(
    'check',
    { draft: `draft ${text.slice(0, 20)}`, text, language: 'markdown' },
    {
      ...(signal && { signal }),
      onPiece: ({ fresh }) => {
        found.receive(fresh);
      },
    },
  );
  found.settle(answer.placed);
  return found.all().map(({ finding }) => finding.verdict.kind);
}

const wrong = 'The bridge cost 4,215 crowns in 1998.';
const right = 'The bridge cost 4,512 crowns in 1998.';
const long = Array.from(
  { length: 1000 },
  (_, at) => `The bridge number ${String(at)} cost ${String(at)} crowns in 1998.`,
).join(' ');

/** Ends the worker as a crash would: nobody asked for it. */
async function kill(): Promise<void> {
  const before = lives.length;
  await workers.at(-1)?.terminate();
  await vi.waitUntil(() => lives.length > before, { timeout: 60_000, interval: 5 });
}

describe('the engine in its worker', () => {
  it('reads the sources and judges a draft against them', async () => {
    await open();
    expect(await verdicts(`${wrong}\n\n${right}\n\nIs that much?`)).toEqual([
      'contradicted',
      'supported',
      'notChecked',
    ]);
    expect(states.at(-1)?.sources.map(({ state, id }) => [state, id])).toEqual([['read', 'sources/minutes.txt']]);
    expect(states.at(-1)?.progress).toBeUndefined();
  });
  it('says in which line the differing words of the source stand', async () => {
    await open();
    const pieces: RemoteCalls['check']['piece'][] = [];
    await client.call(
      'check',
      { draft: 'd', text: wrong, language: 'markdown' },
      { onPiece: (piece) => pieces.push(piece) },
    );
    const [found] = pieces.flatMap(({ fresh }) => fresh.flatMap((located) => located.found));
    expect(found).toEqual({ start: { line: 2, character: 16 }, end: { line: 2, character: 21 } });
  });
  it('finds words, and the claims of a source', async () => {
    await open();
    const [hit] = await client.call('search', { words: 'crowns', limit: 5 });
    expect(hit?.text).toBe(right);
    if (hit === undefined) throw new Error('nothing found');
    const claims = await client.call('sourceClaims', { document: hit.document });
    expect(claims.map(({ text }) => text)).toContain(right);
    expect(
      await client.call('place', { document: hit.document, start: hit.span.start, end: hit.span.end }),
    ).toMatchObject({
      start: { line: 2, character: 0 },
    });
    const [support] = await client.call('support', { words: wrong, context: '' });
    expect(support?.finding.verdict.kind).toBe('contradicted');
    const gone = { document: 'sources/gone.txt' as DocumentId, start: 0, end: 1 };
    const places = [{ document: hit.document, start: hit.span.start, end: hit.span.end }, gone];
    expect(await client.call('places', { places })).toMatchObject([{ start: { line: 2, character: 0 } }, null]);
  });
  it('judges otherwise when a source has changed on disk', async () => {
    await open();
    expect(await verdicts(wrong)).toEqual(['contradicted']);
    write('minutes.txt', `${wrong}\n`);
    await client.call('refresh', { everything: false });
    expect(await verdicts(wrong)).toEqual(['supported']);
  });
  it('answers a look-up while it checks a long draft', async () => {
    await open();
    let isChecked = false;
    const checking = verdicts(long).then(() => (isChecked = true));
    await client.call('search', { words: 'crowns', limit: 5 });
    expect(isChecked).toBe(false);
    await checking;
  });
  it('gives a cancelled check up, and checks the next one whole', async () => {
    await open();
    const abort = new AbortController();
    const checking = verdicts(long, abort.signal);
    // Answered in the midst of the check, as the test before shows.
    await client.call('search', { words: 'crowns', limit: 5 });
    abort.abort();
    await expect(checking).rejects.toBeInstanceOf(Stale);
    expect(await verdicts(long)).toHaveLength(1000);
  });
  it('tells a fault to its caller and goes on', async () => {
    await open();
    await expect(client.call('search', { words: null, limit: 5 } as never)).rejects.toThrow(/^search: /);
    expect(await verdicts(right)).toEqual(['supported']);
  });
});

describe('a worker that ends without being asked', () => {
  it('is started again, and what was asked is stale', async () => {
    await open();
    const checking = verdicts(long);
    const [ended] = await Promise.allSettled([checking, kill()]);
    expect(ended).toMatchObject({ status: 'rejected' });
    await expect(checking).rejects.toBeInstanceOf(Stale);
    expect(lives).toMatchObject([{ kind: 'crashed', willRestart: true }, { kind: 'started' }]);
    await open();
    expect(await verdicts(right)).toEqual(['supported']);
  });
  it('is given up after three times, until someone asks', async () => {
    for (let times = 0; times < 3; times += 1) await kill();
    expect(lives.filter(({ kind }) => kind === 'crashed').at(-1)).toMatchObject({ willRestart: false });
    await expect(open()).rejects.toBeInstanceOf(Stale);
    await client.restart();
    await open();
    expect(await verdicts(right)).toEqual(['supported']);
  });
  it('is not missed when it was asked to end', async () => {
    const [ended] = workers.slice(-1).map((worker) => once(worker, 'exit'));
    await client.dispose();
    await ended;
    expect(lives).toEqual([]);
    await expect(open()).rejects.toBeInstanceOf(Stale);
  });
});
