import { l10n, Position, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { DistantMark, Mark } from '../engine/model/mark';
import type { StandingFinding } from '../host/draftFindings';
import { closingMarkup } from '../presentation/fixes/sentenceEnd';
import { markComment } from '../presentation/marks/markComment';
import { addedMark, type TextChange } from '../project/editMarks';
import type { Services } from './feature';
import { exists, projectFileName } from './markedFolders';
import { draftFile } from './sources/documentUris';

/** Writes a mark beside its statement as a comment of the draft's language; where it has none, into `groundwork.json`. */
export async function markStatement(
  { drafts }: Pick<Services, 'drafts'>,
  document: TextDocument,
  { finding, end }: StandingFinding,
  mark: Omit<Mark, 'where'>,
): Promise<void> {
  const language = drafts.languageOf(document) ?? 'plaintext';
  const after = document.getText().slice(end, end + CLOSING_MOST);
  const place = end + closingMarkup(after, language);
  const comment = markComment(mark, language, after.slice(place - end));
  if (comment === undefined) {
    await markInProject(document, 'file', { words: finding.claim.text, mark: { ...mark, where: 'project' } });
    return;
  }
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(place), comment);
  await workspace.applyEdit(edit);
}

/**
 * Marks a statement as a false alarm by its words, in `groundwork.json`: a comment would stay when other words are put in
 * its place, and nothing would be said of these. Outside of any folder it stands beside the statement.
 */
export async function markFalseAlarm(
  services: Pick<Services, 'drafts'>,
  document: TextDocument,
  standing: StandingFinding,
): Promise<void> {
  const mark = { kind: 'ignored', reason: l10n.t('false alarm') } as const;
  const hasFolder = workspace.getWorkspaceFolder(draftFile(document.uri)) !== undefined;
  const { text } = standing.finding.claim;
  if (hasFolder) await markInProject(document, 'file', { words: text, mark: { ...mark, where: 'project' } });
  else await markStatement(services, document, standing, mark);
}

/** How far markup that closes a sentence reaches. Unit: code units. Default: 200. Source: a citation with its locator. */
const CLOSING_MOST = 200;

/** Writes a mark into the `groundwork.json` of the draft's folder: for this file, or for all drafts. */
export async function markInProject(
  document: TextDocument,
  reach: 'file' | 'project',
  mark: DistantMark,
): Promise<void> {
  const file = draftFile(document.uri);
  const folder = workspace.getWorkspaceFolder(file);
  if (folder === undefined) return;
  const files = reach === 'project' ? '**' : file.path.slice(folder.uri.path.length + 1);
  const uri = Uri.joinPath(folder.uri, projectFileName);
  const isNew = !(await exists(uri));
  const text = isNew ? '' : (await workspace.openTextDocument(uri)).getText();
  const change = addedMark(text, files, mark);
  if (change === undefined) {
    await window.showTextDocument(uri);
    void window.showErrorMessage(
      l10n.t(
        '{0} was left as it is, because it cannot be read. Mend it, then mark the statement again.',
        projectFileName,
      ),
    );
    return;
  }
  await applyToProject(uri, change, isNew ? 'new' : 'known');
  window.setStatusBarMessage(l10n.t('Groundwork: written to {0}', projectFileName), 5000);
}

/** One edit that can be undone in the file; it is saved, since the engine reads it from the disk. */
export async function applyToProject(
  uri: Uri,
  { start, end, text }: TextChange,
  state: 'new' | 'known',
): Promise<void> {
  const edit = new WorkspaceEdit();
  if (state === 'new') {
    edit.createFile(uri, { ignoreIfExists: true });
    edit.insert(uri, new Position(0, 0), text);
  } else {
    const document = await workspace.openTextDocument(uri);
    edit.replace(uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  await workspace.applyEdit(edit);
  const document = await workspace.openTextDocument(uri);
  await document.save();
}
