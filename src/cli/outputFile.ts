import { constants } from 'node:fs';
import { access, lstat, open, realpath, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isBibliography } from '../formats/bibliography/references';
import { faultProblem, NOT_ORDINARY } from '../library/files.node';
import { projectFileName } from '../library/projectSettings';
import { writeWhole } from '../library/writeWhole.node';
import { isReport } from '../presentation/report/isReport';

/** Names for what is printed anyway. */
const PRINTED: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1']);

/** The file that was named for the report; '' where it is to be printed. */
export const fileNamed = (output: string): string => (PRINTED.has(output) ? '' : output);

/**
 * Why a report must not be written to this file; `undefined` if it may. `read` are the files that are read, by whichever
 * name. Of what is there, only an earlier report and what is empty give way: everything else somebody made.
 */
export async function whyTaken(name: string, path: string, read: readonly string[]): Promise<string | undefined> {
  if (basename(path) === projectFileName || isBibliography(path))
    return `--output ${name} has the name of a file that is read. Choose another`;
  if (path.includes('\uFFFD')) return `--output ${name} is not UTF-8. Choose another name`;
  const there = await identityOf(path);
  if (there === undefined) {
    const isLink = await lstat(path).catch(() => undefined);
    return isLink === undefined ? undefined : `--output ${name} is a link that leads nowhere. Choose another name`;
  }
  const others = await Promise.all(read.map(identityOf));
  if (others.includes(there)) return `--output ${name} would overwrite what is read`;
  if (await isFree(path).catch(() => false)) return undefined;
  return `--output ${name} is there and is no report of groundwork, so it is left as it is. Choose another name, or remove it`;
}

/** A file by its place on the disk, whatever leads to it; `undefined` if there is none. */
const identityOf = (path: string): Promise<string | undefined> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${String(dev)}:${String(ino)}`,
    () => undefined,
  );

/** Bytes at both ends of a file that tell whether it is a report. Default: 4,000. Source: the longest opening has 700. */
const ENDS = 4000;

/** What is no ordinary file holds nothing that could be lost, or cannot be written. */
async function isFree(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile()) return true;
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const at = async (position: number): Promise<string> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(ENDS), 0, ENDS, position);
      return buffer.toString('utf8', 0, bytesRead);
    };
    return size === 0 || isReport({ head: await at(0), tail: await at(Math.max(0, size - ENDS)) });
  } finally {
    await file.close();
  }
}

/** Writes a report; answers with what was wrong, if anything: then what was there is as it was. */
export async function writeReport(
  name: string,
  path: string,
  report: string | Uint8Array,
): Promise<string | undefined> {
  try {
    await replace(path, typeof report === 'string' ? Buffer.from(report) : report);
    return undefined;
  } catch (fault) {
    return `${name} could not be written: ${writingFault(fault)}.`;
  }
}

/** A link stays one, and what it leads to is replaced; so is a file together with its rights, unless they forbid it. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before === undefined || before.isFile()) {
    if (before !== undefined) await access(path, constants.W_OK);
    await writeWhole(before === undefined ? path : await realpath(path), [bytes], before);
  } else {
    if (before.isBlockDevice()) throw new Error(NOT_ORDINARY.reason);
    // A pipe is written only when somebody reads it, a terminal or /dev/null as it is.
    if (before.isFIFO()) await (await open(path, constants.O_WRONLY | constants.O_NONBLOCK)).close();
    await writeFile(path, bytes);
  }
}

/** What kept a file from being written or removed, for a person. */
export function writingFault(fault: unknown): string {
  const problem = faultProblem(fault);
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'EROFS') return 'the disk may only be read';
  if (code === 'ENOSPC') return 'the disk is full';
  if (problem.kind === 'gone') return 'its folder is not there';
  if (problem.kind === 'noPermission') return 'permission denied';
  return problem.kind === 'unreadable' ? problem.reason : problem.kind;
}
