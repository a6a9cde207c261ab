import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPictureReader } from '../../src/pictures/pictureReader.node';

const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
const script = join(folder, 'hostile.js');
beforeAll(async () => {
  const entryPoints = [join(import.meta.dirname, 'hostile.node.ts')];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs' });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Reads pages 1 to 3 of a file that does on page 2 what its name says: `1 read`, `2 lost`; and what is logged. */
async function told(name: string, stopAt?: string) {
  const stop = new AbortController();
  const lines: string[] = [];
  const log: string[] = [];
  const reader = createPictureReader({
    script,
    recognition: { folder, languages: ['eng'] },
    limits: { pageMs: 1500, memoryBytes: 300_000_000 },
    onLog: (message) => log.push(message),
  });
  await reader.read(
    { name, bytes: new Uint8Array(4) },
    {
      ...{ pages: [1, 2, 3], languages: ['eng'], signal: stop.signal },
      onPage(page, read) {
        const line = `${String(page)} ${read === undefined ? 'lost' : 'read'}`;
        lines.push(line);
        if (line === stopAt) stop.abort();
      },
    },
  );
  return { lines, log };
}

describe('a thread that reads pictures', () => {
  it('reads page after page', async () => {
    expect((await told('mild')).lines).toEqual(['1 read', '2 read', '3 read']);
  });

  it.each([
    ['slow', 'it took too long'],
    ['crash', 'the thread ended'],
    ['greedy', 'it took too much memory'],
  ])('loses a page that is %s, and reads the rest in another thread', async (name, reason) => {
    const { lines, log } = await told(name);
    expect(lines).toEqual(['1 read', '2 lost', '3 read']);
    expect(log).toEqual([`Page 2 of ${name} was not read: ${reason}.`]);
  });

  it('is ended at once, in the midst of a page', async () => {
    expect((await told('slow', '1 read')).lines).toEqual(['1 read']);
  });
});
