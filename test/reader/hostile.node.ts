import { parentPort } from 'node:worker_threads';
import type { FromReader, ToReader } from '../../src/reader/protocol';

// A thread that misbehaves as its file says: page 2 hangs unless it is left out, or memory runs out, or it crashes.
const say = (message: FromReader): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ name, skip }: ToReader) => {
  if (name === 'hungry.pdf') for (const held: unknown[] = []; ;) held.push(new Array(100_000).fill({ held }));
  // Buffers lie beside the heap; to fill them takes time.
  if (name === 'buffers.pdf') for (const held: Uint8Array[] = []; ;) held.push(new Uint8Array(4_000_000).fill(1));
  say({ kind: 'page', page: 1 });
  say({ kind: 'page', page: 2 });
  if (name === 'slow.pdf' && !skip.includes(2)) for (;;);
  if (name === 'hangs.pdf') {
    say({ kind: 'page', page: 3 + skip.length });
    for (;;);
  }
  if (name === 'crash.pdf') throw new Error('a fault of ours');
  const text = `read without ${skip.join()}`;
  say({ kind: 'read', outcome: { ok: true, value: { text, blocks: [], metadata: {}, problems: [] } } });
});
