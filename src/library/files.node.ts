import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { done, refused, type Outcome, type Problem } from '../engine/model/problem';

/** What is no file that could be read to its end. */
export const NOT_ORDINARY = { kind: 'unreadable', reason: 'it is a pipe, a socket or a device' } satisfies Problem;

/** Waits for nobody: a pipe would otherwise be opened only when somebody writes to it. Windows has no such thing. */
const WITHOUT_WAITING = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/**
 * Reads a whole file, never more than the limit, however it grows meanwhile. Refuses at once: what `faultProblem` tells,
 * tooLarge, and what is no ordinary file.
 */
export async function readBytes(path: string, limitBytes: number): Promise<Outcome<Uint8Array>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, WITHOUT_WAITING);
    const kind = await file.stat();
    if (!kind.isFile()) return refused(kind.isDirectory() ? FOLDER : NOT_ORDINARY);
    const { size } = kind;
    if (size > limitBytes) return refused({ kind: 'tooLarge', bytes: size, limitBytes });
    return done(await readAll(file, size));
  } catch (fault) {
    return refused(faultProblem(fault));
  } finally {
    await file?.close();
  }
}

const FOLDER: Problem = { kind: 'unreadable', reason: 'it is a folder' };

/** As many bytes as the file had when it was opened, or fewer if it was cut meanwhile. */
async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

/** What the operating system says, as the user's problem. */
export function faultProblem(fault: unknown): Problem {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return isNoUtf8(fault) ? NO_UTF8 : { kind: 'gone' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'noPermission' };
    case 'ELOOP':
      return { kind: 'linkLoop' };
    case 'EISDIR':
      return FOLDER;
    case 'ENXIO':
      return NOT_ORDINARY;
    default:
      return { kind: 'unreadable', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** A name of other bytes than UTF-8 comes as this mark, under which there is no file. */
const UNREADABLE_MARK = '\uFFFD';

const NO_UTF8: Problem = { kind: 'unreadable', reason: 'its name is not UTF-8 and must be changed' };

const isNoUtf8 = (fault: unknown): boolean =>
  fault instanceof Error && 'path' in fault && String(fault.path).includes(UNREADABLE_MARK);

/** A path inside a folder, as the system writes it. */
export const joinPath = (folder: string, inside: string): string => join(folder, inside);

/** Lets waiting messages in. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
