import { dirname, resolve } from 'node:path';
import type { DraftMarks } from '../engine/model/mark';
import { readProject } from '../library/findSources';
import { marksOfDraft } from '../library/folderMarks';
import { projectSources } from './sourceFolders';
import type { Terminal } from './terminal';

/** What the `groundwork.json` of the project around a draft says of it, whichever sources it is held against. */
export async function marksOfProject(draft: string, { folder: here }: Terminal): Promise<DraftMarks> {
  const path = resolve(here, draft);
  const project = await projectSources(dirname(path), here);
  const [folder] = project?.folders ?? [];
  if (folder === undefined) return { marks: [], idPrefix: '' };
  const { settings } = await readProject(folder);
  return marksOfDraft(path, [{ folder: folder.path, idPrefix: folder.idPrefix, marks: settings.marks ?? [] }]);
}
