import { TabInputText, window, type Disposable, type Tab, type TextEditor } from 'vscode';

/** Where the writer was, to go back there: the editor with its selection, and without the tabs that previews opened. */
export function rememberPlace(): (previewed: ReadonlySet<string>) => Promise<void> {
  // What the next list shows is no longer a late tab of the last one.
  watching?.dispose();
  const editor = window.activeTextEditor;
  const before = new Set(allTabs().map(tabKey));
  return async (previewed) => {
    if (editor !== undefined) await showAgain(editor);
    // Each is closed once: what comes after that the writer opened.
    const awaited = new Set(previewed);
    const isPreview = (tab: Tab): boolean => tab.isPreview && awaited.has(documentOf(tab)) && !before.has(tabKey(tab));
    await closeTabs(isPreview, awaited);
    // What is in front by then the writer went to: F12 leads from the draft to a source that was previewed, too.
    closeLateTabs((tab) => isPreview(tab) && (editor === undefined || !tab.isActive), awaited);
  };
}

/**
 * How long a tab is closed that is told of late. Unit: ms. Default: 10,000.
 * Source: extensions hear of tabs by message, on a busy machine seconds after the editor in them has been shown.
 */
const lateMs = 10_000;

/** How long is waited until it is told which tab is in front. Unit: ms. Default: 100. Source: as above. */
const settledMs = 100;

let watching: Disposable | undefined;

function closeLateTabs(isMeant: (tab: Tab) => boolean, awaited: Set<string>): void {
  let settled: NodeJS.Timeout | undefined;
  const own = window.tabGroups.onDidChangeTabs(() => {
    clearTimeout(settled);
    settled = setTimeout(() => void closeTabs(isMeant, awaited), settledMs);
  });
  watching = own;
  setTimeout(() => void own.dispose(), lateMs);
}

async function closeTabs(isMeant: (tab: Tab) => boolean, awaited: Set<string>): Promise<void> {
  const tabs = allTabs().filter(isMeant);
  for (const tab of tabs) awaited.delete(documentOf(tab));
  try {
    if (tabs.length > 0) await window.tabGroups.close(tabs, true);
  } catch {
    // A tab that has gone meanwhile cannot be closed, and need not be.
  }
}

async function showAgain({ document, selection, viewColumn, visibleRanges }: TextEditor): Promise<void> {
  const [visible] = visibleRanges;
  const editor = await window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
  if (visible !== undefined) editor.revealRange(visible);
}

const allTabs = (): Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs);

const documentOf = ({ input }: Tab): string => (input instanceof TabInputText ? input.uri.toString() : '');

const tabKey = ({ group, label, input }: Tab): string =>
  `${String(group.viewColumn)} ${label} ${JSON.stringify(input)}`;
