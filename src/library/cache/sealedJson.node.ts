import { readFile } from 'node:fs/promises';
import { hashOf } from '../../engine/text/hash';
import { pause } from '../files.node';
import { writeWhole } from '../writeWhole.node';

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

/** Items of a list that are written and read at once. Unit: items. Default: 128. Source: a millisecond of work. */
const CHUNK = 128;

/** Writes a list as `writeSealed` writes data, a part after the other, so that no message has to wait. */
export async function writeSealedList(path: string, items: readonly unknown[]): Promise<void> {
  const lines: string[] = [];
  for (let at = 0; at < items.length || at === 0; at += CHUNK) {
    const text = JSON.stringify({ of: items.length, part: items.slice(at, at + CHUNK) });
    lines.push(`${hashOf(text)} ${text}\n`);
    await pause();
  }
  await writeWhole(
    path,
    lines.map((line) => Buffer.from(line)),
  );
}

/** The list of a file that `writeSealedList` wrote; `undefined` if there is none, or none that is whole. */
export async function readSealedList(path: string): Promise<readonly unknown[] | undefined> {
  try {
    const items: unknown[] = [];
    let count = -1;
    for (const line of (await readFile(path, 'utf8')).split('\n').slice(0, -1)) {
      const text = line.slice(line.indexOf(' ') + 1);
      if (hashOf(text) !== line.slice(0, line.indexOf(' '))) return undefined;
      const { of, part } = JSON.parse(text) as { readonly of: number; readonly part: readonly unknown[] };
      count = of;
      for (const item of part) items.push(item);
      await pause();
    }
    return items.length === count ? items : undefined;
  } catch {
    // Whatever is wrong with a file of the cache, it is built anew.
    return undefined;
  }
}
