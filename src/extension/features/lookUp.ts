import {
  commands,
  Disposable,
  QuickPickItemKind,
  ViewColumn,
  window,
  type QuickPickItem,
  type Tab,
  type TextEditor,
  l10n,
} from 'vscode';
import type { SearchHit } from '../../engine/model/searchHit';
import { titleFrom } from '../../presentation/evidenceView';
import { lookUpRow } from '../../presentation/lookUpView';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { openSource } from '../openSource';
import { latest } from '../latest';

/** Answers that are asked for. Unit: hits. Default: 50. Source: a page of three screens; more words narrow it down faster. */
const hitsMost = 50;

/** Pause before the row under the cursor is shown. Unit: ms. Default: 120. Source: key repeat takes 30–50 ms a row. */
const previewDelayMs = 120;

interface HitItem extends QuickPickItem {
  readonly hit?: SearchHit;
}

/** Looks up words in the sources while one types; the source of the chosen row is shown beside. */
export const lookUp: Feature = (services) =>
  commands.registerCommand(commandIds.lookUp, (words: unknown) => {
    show(services, typeof words === 'string' ? words : selectedWords());
  });

const selectedWords = (): string => {
  const editor = window.activeTextEditor;
  return editor === undefined ? '' : editor.document.getText(editor.selection).replace(/\s+/g, ' ').trim();
};

function show(services: Services, words: string): void {
  const pick = window.createQuickPick<HitItem>();
  pick.title = l10n.t('Look Up in Sources');
  pick.placeholder = l10n.t('Words to look for in your sources');
  pick.matchOnDetail = true;
  pick.keepScrollPosition = true;
  pick.value = words;

  const back = rememberPlace();
  const logFault = (fault: unknown): void => {
    services.log.error(fault instanceof Error ? fault : String(fault));
  };
  const search = latest(async (value: string, signal) => {
    pick.busy = true;
    pick.items = await itemsFor(value, services, signal);
    pick.busy = false;
  }, logFault);
  const preview = latest(async (hit: SearchHit, signal) => {
    await new Promise((resolve) => setTimeout(resolve, previewDelayMs));
    if (!signal.aborted) await openHit(hit, services, 'preview');
  }, logFault);
  let chosen: SearchHit | undefined;
  // Back first in any case: what was chosen is then opened from there, beside the draft or over it, as the setting has it.
  const leave = latest(async (hit: SearchHit | undefined) => {
    await Promise.all([search.stop(), preview.stop()]);
    await back();
    if (hit !== undefined) await openHit(hit, services, 'open');
  }, logFault);
  const listening = Disposable.from(
    pick,
    pick.onDidChangeValue(search.run),
    pick.onDidChangeActive(([item]) => {
      if (item?.hit !== undefined) preview.run(item.hit);
    }),
    pick.onDidAccept(() => {
      chosen = pick.activeItems[0]?.hit;
      if (chosen !== undefined) pick.hide();
    }),
    pick.onDidHide(() => {
      leave.run(chosen);
      listening.dispose();
    }),
  );
  pick.show();
  search.run(words);
}

async function itemsFor(words: string, { sources }: Services, signal: AbortSignal): Promise<HitItem[]> {
  if (words.trim() === '') return [];
  if (sources.client === undefined)
    return [note(l10n.t('There are no sources here yet'), l10n.t('Create or choose a sources folder first.'))];
  const hits = await sources.client.call('search', { words, limit: hitsMost }, { signal });
  if (hits.length === 0)
    return [
      note(
        l10n.t('Nothing found'),
        sources.isReading ? l10n.t('The sources are still being read.') : l10n.t('No source holds these words.'),
      ),
    ];
  return hits.map((hit) => {
    const { label, description, detail } = lookUpRow(hit, titleFrom(sources.metadata));
    // `alwaysShow`: the engine finds inflected words, too, which the list's own filter would hide.
    return { label, description, detail, alwaysShow: true, hit };
  });
}

const note = (label: string, detail: string): HitItem => ({
  label,
  detail,
  alwaysShow: true,
  kind: QuickPickItemKind.Default,
});

const openHit = (hit: SearchHit, services: Services, how: 'preview' | 'open'): Promise<void> =>
  openSource(
    services,
    { document: hit.document, start: hit.span.start, end: hit.span.end },
    how === 'preview' ? { preserveFocus: true, preview: true, viewColumn: ViewColumn.Active } : { preview: false },
  );

/** Where the writer was, to go back there: the editor with its selection, and without the tab that the preview opened. */
function rememberPlace(): () => Promise<void> {
  const editor = window.activeTextEditor;
  const tabs = new Set(allTabs().map(tabKey));
  return async () => {
    if (editor !== undefined) await showAgain(editor);
    const opened = allTabs().filter((tab) => tab.isPreview && !tabs.has(tabKey(tab)));
    if (opened.length > 0) await window.tabGroups.close(opened, true);
  };
}

async function showAgain({ document, selection, viewColumn, visibleRanges }: TextEditor): Promise<void> {
  const [visible] = visibleRanges;
  const editor = await window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
  if (visible !== undefined) editor.revealRange(visible);
}

const allTabs = (): Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs);

const tabKey = ({ group, label, input }: Tab): string =>
  `${String(group.viewColumn)} ${label} ${JSON.stringify(input)}`;
