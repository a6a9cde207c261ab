import { parentPort, workerData } from 'node:worker_threads';
import type { AskedPictures, FromPictures } from '../../src/pictures/protocol';

/** A thread that does on page 2 what the name of the file says, and reads all other pages. */
const { name, pages } = workerData as AskedPictures;
const say = (message: FromPictures): void => {
  parentPort?.postMessage(message);
};

const held: Uint8Array[] = [];
const onSecond: Readonly<Record<string, () => void>> = {
  slow: () => {
    for (;;);
  },
  crash: () => {
    process.exit(1);
  },
  greedy: () => {
    for (;;) held.push(new Uint8Array(10_000_000).fill(1));
  },
};

for (const page of pages) {
  say({ kind: 'page', page });
  if (page === 2) onSecond[name]?.();
  say({ kind: 'read', page, read: { width: 1, height: 1, words: [] } });
}
say({ kind: 'done' });
