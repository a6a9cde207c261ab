import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hashOf } from '../../engine/text/hash';

/** Writes plain data so that there is always a whole file: the old one or the new one. */
export async function writeSealed(path: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await writeWhole(path, [Buffer.from(`${hashOf(text)}\n${text}`)]);
}

/** The data of a file that `writeSealed` wrote; `undefined` if there is none, or none that is whole. */
export async function readSealed(path: string): Promise<unknown> {
  try {
    const [seal, text] = (await readFile(path, 'utf8')).split('\n');
    return text !== undefined && hashOf(text) === seal ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    // Whatever is wrong with a file of the cache, it is built anew.
    return undefined;
  }
}

/** Writes parts one behind the other to a new file, makes sure that it is on the disk, and gives it its name. */
export async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const fresh = `${path}.${randomUUID().slice(0, 8)}.new`;
  try {
    await writeFile(fresh, parts, { flush: true });
    await rename(fresh, path);
  } catch (fault) {
    await rm(fresh, { force: true });
    throw fault;
  }
}
