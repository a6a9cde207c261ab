import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { done, refused, type Outcome, type Problem } from '../engine/model/problem';
import { faultProblem, readBytes } from '../library/files.node';
import type { Terminal } from './terminal';

/** A draft as it was named. */
export interface NamedDraft {
  readonly name: string;
  /** Absolute; of a pipe, a place in the folder that relative paths start from. */
  readonly path: string;
  readonly from: 'file' | 'pipe' | 'input';
  /** Absolute path of the draft that takes this one in: what it cites, that one lists. */
  readonly main?: string;
}

const INPUTS: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** What kind of thing a draft is read from: `-` is what is piped into the program, `<(…)` of a shell is a pipe. */
export async function namedDraft(name: string, { folder }: Pick<Terminal, 'folder'>): Promise<NamedDraft> {
  if (INPUTS.has(name)) return { name, path: join(folder, '-'), from: 'input' };
  const path = resolve(folder, name);
  const kind = await stat(path).catch(() => undefined);
  return kind?.isFIFO() === true ? { name, path: join(folder, '-'), from: 'pipe' } : { name, path, from: 'file' };
}

/** Reads a draft to its end. Refuses: what `readBytes` refuses, and a pipe through which nothing comes. */
export async function readDraft(
  { name, path, from }: NamedDraft,
  { limitBytes, terminal }: { readonly limitBytes: number; readonly terminal: Terminal },
): Promise<Outcome<Uint8Array>> {
  if (from === 'file') return readBytes(path, limitBytes);
  try {
    if (from === 'input') return await gathered(terminal.input?.() ?? [], limitBytes);
    const pipe = await open(resolve(terminal.folder, name), constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await gathered(piecesOf(pipe), limitBytes);
    } finally {
      await pipe.close();
    }
  } catch (fault) {
    return refused(faultProblem(fault));
  }
}

const NOTHING_CAME: Problem = { kind: 'unreadable', reason: 'nothing came through the pipe' };

async function gathered(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limitBytes: number,
): Promise<Outcome<Uint8Array>> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    all.push(piece);
    bytes += piece.length;
    if (bytes > limitBytes) return refused({ kind: 'tooLarge', bytes, limitBytes });
  }
  return bytes === 0 ? refused(NOTHING_CAME) : done(Buffer.concat(all));
}

/** How long somebody may take to begin writing to a pipe. Unit: ms. Default: 1,000. Source: a shell starts both ends at once. */
const BEGIN_MS = 1000;

/** Pause between two looks at an empty pipe. Unit: ms. */
const LOOK_MS = 5;

const PIECE = 65_536;

/** A pipe without a writer looks like one that has ended: it is waited for a moment, and no longer. */
async function* piecesOf(pipe: FileHandle): AsyncGenerator<Uint8Array> {
  let looks = BEGIN_MS / LOOK_MS;
  for (let hasWriter = false; ;) {
    const piece = await readPiece(pipe);
    if (piece === 'waiting' || piece.length > 0) hasWriter = true;
    if (piece !== 'waiting' && piece.length > 0) {
      yield piece;
      continue;
    }
    looks -= 1;
    if (piece !== 'waiting' && (hasWriter || looks < 0)) return;
    await wait(LOOK_MS);
  }
}

async function readPiece(pipe: FileHandle): Promise<Uint8Array | 'waiting'> {
  try {
    const { buffer, bytesRead } = await pipe.read(Buffer.alloc(PIECE), 0, PIECE);
    return buffer.subarray(0, bytesRead);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN') return 'waiting';
    throw fault;
  }
}
