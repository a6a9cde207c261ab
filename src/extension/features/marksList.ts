import {
  commands,
  l10n,
  ThemeIcon,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type QuickPickItem,
  type QuickInputButton,
} from 'vscode';
import type { WrittenMark } from '../../engine/model/mark';
import { projectMarkRow, removedMark, writtenMarkRow, type MarkRow } from '../../presentation/marks/marksList';
import { marksIn, removedMark as removedEntry } from '../../project/editMarks';
import { rangeAt } from '../convert';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import { goToClaim } from '../sources/goTo';
import { commandIds } from '../ids';
import { exists, projectFileName } from '../markedFolders';
import { applyToProject } from '../marking';

/** Every mark of the open drafts and of groundwork.json, with its reason: choosing one goes there. */
export const marksList: Feature = (services) => commands.registerCommand(commandIds.listMarks, () => list(services));

interface Item extends QuickPickItem {
  readonly uri: Uri;
  readonly start: number;
  readonly end: number;
  readonly remove: () => Promise<void>;
}

async function list(services: Services): Promise<void> {
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t('Marks');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  const refresh = async (): Promise<void> => {
    pick.items = await itemsOf(services);
    pick.placeholder =
      pick.items.length === 0
        ? l10n.t('Nothing is marked yet. Use Quick Fix… on a statement.')
        : l10n.t('Choose a mark to go to it');
    pick.busy = false;
  };
  pick.onDidTriggerItemButton(({ item }) => {
    pick.busy = true;
    void item.remove().then(refresh);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    pick.hide();
    if (item !== undefined) void goTo(item);
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
  await refresh();
}

async function itemsOf(services: Services): Promise<Item[]> {
  // What was written a moment ago is listed, too.
  await Promise.all(services.findings.all().map(({ document }) => services.findings.check(document)));
  const ofDrafts = services.findings.all().flatMap((draft) => draft.marks.map((mark) => draftItem(draft, mark)));
  const ofProjects = await Promise.all(services.sources.folders.map(({ folder }) => projectItems(folder.uri)));
  return [...ofDrafts, ...ofProjects.flat()];
}

function draftItem(draft: FollowedDraft, mark: WrittenMark): Item {
  const { document } = draft;
  const { start, end } = mark.span;
  const statement = statementOf(draft, mark);
  const row = writtenMarkRow(mark, {
    file: workspace.asRelativePath(document.uri),
    line: document.positionAt(start).line + 1,
    ...(statement !== undefined && { statement }),
  });
  const remove = async (): Promise<void> => {
    const gone = removedMark(document.getText(), mark.span);
    const edit = new WorkspaceEdit();
    edit.delete(document.uri, rangeAt(document, gone.start, gone.end));
    await workspace.applyEdit(edit);
  };
  return { ...itemOf(row), uri: document.uri, start, end, remove };
}

/** The statement before a comment, if it is the one that is marked. */
function statementOf({ found }: FollowedDraft, mark: WrittenMark): string | undefined {
  if (mark.kind !== 'marks') return undefined;
  const before = found.all().findLast(({ start }) => start < mark.span.start);
  const isMeant = before?.finding.mark?.kind === mark.marks[0].kind && before.finding.mark.where === 'statement';
  return isMeant ? before.finding.claim.text : undefined;
}

async function projectItems(folder: Uri): Promise<Item[]> {
  const uri = Uri.joinPath(folder, projectFileName);
  if (!(await exists(uri))) return [];
  const document = await workspace.openTextDocument(uri);
  return marksIn(document.getText()).map((mark) => {
    const row = projectMarkRow(mark, mark.files, {
      file: workspace.asRelativePath(uri),
      line: document.positionAt(mark.start).line + 1,
    });
    const remove = (): Promise<void> => applyToProject(uri, removedEntry(document.getText(), mark), 'known');
    return { ...itemOf(row), uri, start: mark.start, end: mark.end, remove };
  });
}

const itemOf = ({ icon, label, description, detail }: MarkRow): QuickPickItem => ({
  label: `$(${icon}) ${label}`,
  description,
  ...(detail !== undefined && { detail }),
  buttons: [removeButton],
});

const removeButton: QuickInputButton = { iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Remove this mark') };

const goTo = async ({ uri, start, end }: Item): Promise<void> => {
  await goToClaim(await workspace.openTextDocument(uri), { start, end });
};
