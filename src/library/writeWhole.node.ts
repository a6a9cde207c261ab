import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';

/** What the new file takes over from the one whose place it takes. */
export interface KeptAttributes {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Writes parts one behind the other to a new file beside, makes sure that it is on the disk, and gives it its name: there
 * is always a whole file, the old one or the new one. Throws what the system says; then the new file is gone again.
 */
export async function writeWhole(path: string, parts: readonly Uint8Array[], kept?: KeptAttributes): Promise<void> {
  const fresh = `${path}.${randomUUID().slice(0, 8)}.new`;
  // Fails where there is a file of this name already, so that what is removed below is what was made here.
  const file = await open(fresh, 'wx', kept?.mode);
  try {
    try {
      await file.writeFile(parts);
      if (kept !== undefined) await keep(file, kept);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (fault) {
    await unlink(fresh).catch(() => undefined);
    throw fault;
  }
}

/** Only root may give a file away; for everybody else it stays theirs. */
async function keep(file: Awaited<ReturnType<typeof open>>, { mode, uid, gid }: KeptAttributes): Promise<void> {
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o7777).catch(() => undefined);
}
