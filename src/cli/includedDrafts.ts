import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { languageOfFile } from '../engine/model/draftLanguage';
import { decodeText } from '../formats/decodeText';
import { filesIncludedIn } from '../formats/includedFiles';
import { readBytes } from '../library/files.node';
import { isInside } from '../library/insidePath.node';
import type { NamedDraft } from './draftInput';
import { projectSources } from './sourceFolders';
import type { Terminal } from './terminal';

/** Largest main document that is looked into. Unit: bytes. Default: 10 MB. Source: fifty books. */
const MAIN_MOST = 10_000_000;

/**
 * The drafts that a draft takes in (`\input`, `include::`), one level deep, each as a draft of its own with the
 * bibliographies of the main document. What is not there is told, and what lies outside of the project is not read.
 */
export async function includedDrafts(draft: NamedDraft, terminal: Terminal): Promise<readonly NamedDraft[]> {
  const language = draft.from === 'file' ? languageOfFile(draft.name) : undefined;
  if (language === undefined) return [];
  const bytes = await readBytes(draft.path, MAIN_MOST);
  const decoded = bytes.ok ? decodeText(bytes.value) : bytes;
  const names = decoded.ok ? filesIncludedIn(decoded.value.text, language) : [];
  if (names.length === 0) return [];
  const folder = dirname(draft.path);
  const project = (await projectSources(folder, terminal.folder))?.folders[0]?.path ?? folder;
  const found: NamedDraft[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    const why = await whyLeftOut(path, project);
    if (why === undefined) found.push({ name: relative(terminal.folder, path), path, from: 'file', main: draft.path });
    else terminal.error(`groundwork: ${draft.name} takes in ${name}, which ${why}\n`);
  }
  return found;
}

async function whyLeftOut(path: string, project: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return 'is not there.';
  const isOutside = !isInside(await realpath(project).catch(() => project), real);
  return isOutside ? 'lies outside of the project. Name it as a draft to have it checked.' : undefined;
}
