import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { done, refused, type Outcome, type Problem } from '../engine/model/problem';

/** Reads a whole file, never more than the limit, however it grows meanwhile. Refuses: what `faultProblem` tells, tooLarge. */
export async function readBytes(path: string, limitBytes: number): Promise<Outcome<Uint8Array>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > limitBytes) return refused({ kind: 'tooLarge', bytes: size, limitBytes });
    return done(await readAll(file, size));
  } catch (fault) {
    return refused(faultProblem(fault));
  } finally {
    await file?.close();
  }
}

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
      return { kind: 'gone' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'noPermission' };
    case 'ELOOP':
      return { kind: 'linkLoop' };
    case 'EISDIR':
      return { kind: 'unreadable', reason: 'it is a folder' };
    default:
      return { kind: 'unreadable', reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** A path inside a folder, as the system writes it. */
export const joinPath = (folder: string, inside: string): string => join(folder, inside);

/** Lets waiting messages in. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
