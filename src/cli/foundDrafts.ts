import { join, sep } from 'node:path';
import type { DeskDraft } from '../agents/desk';
import { languageOfFile } from '../engine/model/draftLanguage';
import type { LibraryState } from '../engine/model/library';
import { decodeText } from '../formats/decodeText';
import { readBytes } from '../library/files.node';
import { findFiles } from '../library/findFiles.node';

export interface FoundDraftsOptions {
  /** Absolute path of the project. */
  readonly folder: string;
  /** Which files are drafts; unknown before the sources were looked for. */
  readonly globs: LibraryState['drafts'][number] | undefined;
  /** What their names begin with. */
  readonly named: string;
  readonly limit: number;
}

/** Largest draft. Unit: bytes. Default: 10 MB. Source: fifty books. */
const BYTES_MOST = 10_000_000;

/** The drafts of a project, in the order of their names, with their text as it is on the disk. */
export async function foundDrafts({ folder, globs, named, limit }: FoundDraftsOptions): Promise<{
  readonly drafts: readonly DeskDraft[];
  readonly isAll: boolean;
}> {
  if (globs === undefined) return { drafts: [], isAll: true };
  const options = { isAsked: false, isOvertaken: () => false };
  const { files } = await findFiles(folder, { sources: globs.include, except: globs.exclude, ...options });
  const wanted = files.filter(({ inside }) => inside.startsWith(named));
  const drafts: DeskDraft[] = [];
  for (const { inside } of wanted.slice(0, limit)) {
    const path = join(folder, inside);
    drafts.push({
      name: inside,
      path: path.split(sep).join('/'),
      language: languageOfFile(inside) ?? 'plaintext',
      text: await textOf(path),
    });
  }
  return { drafts, isAll: wanted.length <= limit };
}

async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readBytes(path, BYTES_MOST);
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  return decoded.ok ? decoded.value.text : undefined;
}
