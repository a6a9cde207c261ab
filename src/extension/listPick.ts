import {
  Disposable,
  QuickPickItemKind,
  window,
  type Event,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  type Uri,
} from 'vscode';
import { shortened } from '../presentation/textRuns';
import { latest, type Latest } from './latest';
import { pause } from './pause';
import { rememberPlace } from './rememberPlace';
import { catchStrayKeys } from './strayKeys';

/** Pause before the row under the cursor is shown. Unit: ms. Default: 120. Source: key repeat takes 30–50 ms a row. */
const previewDelayMs = 120;

/** What one can do with a row besides choosing it. */
export interface RowAct {
  readonly button: QuickInputButton;
  /** Acts on the list as it stands; whatever needs the writer's own editor closes the list and acts from there. */
  readonly when: 'listStays' | 'listClosed';
  readonly run: () => Promise<unknown>;
}

/** A row of a list with a preview. */
export interface ListRow extends QuickPickItem {
  /** Shows what the row stands for, for a glance or to stay, unless it is given up; answers with the document shown. */
  readonly show?: (how: 'preview' | 'open', signal?: AbortSignal) => Promise<Uri | undefined>;
  /** What choosing does instead: other words in the box. */
  readonly words?: string;
  readonly acts?: readonly RowAct[];
}

/** A list that is made anew as the words in its box change. */
export interface ListPick {
  readonly title: string;
  readonly placeholder: string;
  readonly words: string;
  /** Gives the rows in parts while there is more to come; the last call counts. */
  readonly fill: (words: string, signal: AbortSignal, give: (rows: readonly ListRow[]) => void) => Promise<void>;
  /** When rows are asked for again: there may be more of them. */
  readonly again: Event<unknown>;
  /** Told when the writer did something with a row of these words, or looked at one. */
  readonly onUsed?: (words: string) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Shows a list whose active row is shown in the editor. When it closes, all is as before, but for what was chosen. */
export function showListPick(list: ListPick): void {
  const pick = createPick(list);
  const back = rememberPlace();
  const used = new Set<string>();
  const fill = latest(async (words: string, signal) => {
    pick.busy = true;
    await list.fill(words, signal, (rows) => {
      if (!signal.aborted) giveRows(pick, rows);
    });
    if (!signal.aborted) pick.busy = false;
  }, list.onFault);
  const preview = previews(() => used.add(pick.value), list.onFault);
  let act = (): Promise<unknown> => Promise.resolve();
  // Back first in any case: what was chosen is then opened from there, beside the draft or over it, as the setting has it.
  const leave = latest(async (words: string) => {
    // What still looks for rows is not waited for: meanwhile the writer may have gone elsewhere.
    const filled = fill.stop();
    await preview.stop();
    await back(preview.shown);
    await filled;
    if (used.has(words)) list.onUsed?.(words);
    await act();
  }, list.onFault);
  const closeAnd = (next: typeof act): void => {
    act = next;
    used.add(pick.value);
    pick.hide();
  };
  const listening = Disposable.from(
    pick,
    followWords(pick, list.words, fill.run),
    list.again(() => {
      fill.run(pick.value);
    }),
    pick.onDidChangeActive(([row]) => {
      if (row?.show !== undefined) preview.run(row);
    }),
    pick.onDidAccept(() => {
      // While rows are given anew the active one may lag behind; a row once selected takes no second click.
      const row = pick.selectedItems[0] ?? pick.activeItems[0];
      const show = row?.show;
      if (row?.words !== undefined) {
        pick.value = row.words;
        fill.run(row.words);
      } else if (show !== undefined) closeAnd(() => show('open'));
    }),
    pick.onDidTriggerItemButton(({ item, button }) => {
      const chosen = item.acts?.find((one) => one.button === button);
      if (chosen?.when === 'listClosed') closeAnd(chosen.run);
      else if (chosen !== undefined)
        void chosen.run().then(() => {
          if (item.words !== undefined) fill.run(pick.value);
        }, list.onFault);
    }),
    pick.onDidHide(() => {
      leave.run(pick.value);
      listening.dispose();
    }),
  );
  pick.show();
  fill.run(list.words);
}

/** Tells of the words in the box, with those that were typed before it had the focus. */
function followWords(pick: QuickPick<ListRow>, first: string, run: (words: string) => void): Disposable {
  const stray = catchStrayKeys((words) => {
    // What the box was opened with is selected in it: whatever is typed takes its place.
    pick.value = words + (pick.value === first ? '' : pick.value);
    run(pick.value);
  });
  const changing = pick.onDidChangeValue((words) => {
    stray.onBoxKey();
    run(words);
  });
  return Disposable.from(stray, changing);
}

/** Shows a row when it has been the active one for a moment, and keeps in mind which documents were shown. */
function previews(
  onShow: () => void,
  onFault: ListPick['onFault'],
): Latest<ListRow> & { readonly shown: ReadonlySet<string> } {
  const shown = new Set<string>();
  const preview = latest(async (row: ListRow, signal) => {
    await pause(previewDelayMs, signal);
    if (signal.aborted) return;
    onShow();
    const uri = await row.show?.('preview', signal);
    if (uri !== undefined) shown.add(uri.toString());
  }, onFault);
  return { ...preview, shown };
}

function createPick({ title, placeholder, words }: ListPick): QuickPick<ListRow> {
  const pick = window.createQuickPick<ListRow>();
  Object.assign(pick, { title, placeholder, value: words, matchOnDetail: true, keepScrollPosition: true });
  // By itself VS Code's list sorts rows by label and drops the separators as soon as something is typed. The property that
  // stops this is not in the typings; where an editor does not know it, rows still say where they come from in the preview.
  return Object.assign(pick, { sortByLabel: false });
}

/** The row that was active stays so when the same rows come again with more behind them. */
function giveRows(pick: QuickPick<ListRow>, rows: readonly ListRow[]): void {
  const before = pick.items.length === 0 ? -1 : pick.items.findIndex((row) => row === pick.activeItems[0]);
  const isGrowing =
    before >= 0 && pick.items.every((row, at) => row.label === rows[at]?.label && row.kind === rows[at].kind);
  // The engine finds inflected words, too, which the list's own filter would hide.
  pick.items = rows.map((row) => ({
    ...row,
    alwaysShow: true,
    ...(row.acts && { buttons: row.acts.map(({ button }) => button) }),
  }));
  const active = pick.items[before];
  if (isGrowing && active !== undefined) pick.activeItems = [active];
}

/**
 * Characters of a heading. Unit: characters. Default: 40.
 * Source: VS Code writes it at the end of a row's lines, and takes the room from them.
 */
const headingMost = 40;

/** The heading above the rows of one source or draft. */
export const separator = (label: string): ListRow => ({
  label: shortened(label, headingMost),
  kind: QuickPickItemKind.Separator,
});

/** Text of sources and drafts in a row: what VS Code would take for an icon is shown as it is written. */
export const plain = (text: string): string => text.replace(/\$\(/g, String.raw`\$(`);
