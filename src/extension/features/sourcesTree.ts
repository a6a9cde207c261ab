import { Disposable, EventEmitter, Uri, window, type TreeDataProvider, type TreeItem, l10n } from 'vscode';
import type { BibliographySummary, SourceSummary } from '../../engine/model/library';
import type { Problem } from '../../engine/model/problem';
import { useCounts, usedText } from '../../presentation/lookUp/sourceUses';
import {
  bibliographyRow,
  isScan,
  picturesText,
  problemLines,
  problemRow,
  sourceRow,
  sourcesMessage,
  sourcesSummary,
} from '../../presentation/sources/sourcesTree';
import type { TreeRow } from '../../presentation/treeRow';
import { treeItem } from '../convert';
import type { Feature, Services } from '../feature';
import { commandIds, viewIds } from '../ids';
import { sourceUri } from '../sources/sources';

/** A row of the Sources view. */
type SourcesNode =
  | { readonly kind: 'source'; readonly source: SourceSummary }
  | { readonly kind: 'bibliography'; readonly bibliography: BibliographySummary }
  | { readonly kind: 'problem'; readonly path: string; readonly name: string; readonly problem: Problem }
  /** A line of what is said of a problem, to be read whole. */
  | { readonly kind: 'line'; readonly path: string; readonly row: TreeRow };

/** Every source with what could not be read of it; problems of folders and of groundwork.json stand first. */
export const sourcesTree: Feature = (services) => {
  const { sources, findings } = services;
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<SourcesNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => itemOf(row, uses),
    getChildren: (row) => (row === undefined ? roots(services) : childrenOf(row)),
    resolveTreeItem: (item, row) => withUses(item, row, uses),
  };
  let uses: Uses = new Map();
  const view = window.createTreeView(viewIds.sources, { treeDataProvider: provider });
  let endProgress: (() => void) | undefined;

  const refresh = (): void => {
    view.message = messageFor(services) ?? '';
    view.description = sources.state === undefined ? '' : sourcesSummary(sources.state);
    const isBusy = sources.isReading || sources.pictures !== undefined;
    if (isBusy && endProgress === undefined) endProgress = showProgress();
    if (!isBusy) {
      endProgress?.();
      endProgress = undefined;
    }
    if (view.visible) refreshRowsSoon();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshRowsSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed.fire(undefined);
    }, refreshEveryMs);
  };
  /** Claims change as one types, and their sources seldom. */
  const countUses = (): void => {
    const counted = useCounts(findings.all().flatMap(({ found }) => found.all()));
    const isSame = counted.size === uses.size && [...counted].every(([source, count]) => uses.get(source) === count);
    uses = counted;
    if (!isSame && view.visible) refreshRowsSoon();
  };
  refresh();
  return Disposable.from(
    view,
    changed,
    sources.onDidChange(refresh),
    findings.onDidChange(countUses),
    view.onDidChangeVisibility(refresh),
    new Disposable(() => {
      clearTimeout(timer);
      endProgress?.();
    }),
  );
};

/** How many claims of the open drafts use a source. */
type Uses = ReturnType<typeof useCounts>;

/** While thousands of files are read, the list is not made anew for each. Unit: ms. Default: 200. Source: not seen faster. */
const refreshEveryMs = 200;

/** The thin moving line above the view, until the answer is called. */
function showProgress(): () => void {
  let end = (): void => undefined;
  const shown = new Promise<void>((resolve) => {
    end = resolve;
  });
  void window.withProgress({ location: { viewId: viewIds.sources } }, () => shown);
  return end;
}

function messageFor({ sources }: Services): string | undefined {
  if (sources.engine === 'stopped')
    return l10n.t('The engine crashed three times and was stopped. Use “Groundwork: Restart Engine”.');
  if (sources.engine === 'restarting') return l10n.t('The engine ended unexpectedly and is starting again.');
  return (sources.state && sourcesMessage(sources.state)) ?? (sources.pictures && picturesText(sources.pictures));
}

function roots({ sources }: Services): SourcesNode[] {
  const { state } = sources;
  if (state === undefined) return [];
  return [
    ...state.problems.map(({ path, problem }): SourcesNode => ({
      kind: 'problem',
      path,
      name: shortPath(path, sources),
      problem,
    })),
    ...state.sources.map((source): SourcesNode => ({ kind: 'source', source })),
    ...(state.bibliographies ?? []).map((bibliography): SourcesNode => ({ kind: 'bibliography', bibliography })),
  ];
}

/** The path as the writer knows it: from the workspace folder on. */
function shortPath(path: string, { folders }: Services['sources']): string {
  const folder = folders.find((marked) => path.startsWith(marked.folder.uri.fsPath));
  return folder === undefined ? path : path.slice(folder.folder.uri.fsPath.length + 1) || folder.folder.name;
}

/** Below a source what is wrong with it, below a problem of a folder what it says: in lines, so that all can be read. */
function childrenOf(row: SourcesNode): SourcesNode[] {
  const linesOf = (path: string, name: string, problem: Problem): SourcesNode[] =>
    problemLines(name, problem).map((line) => ({ kind: 'line', path, row: line }));
  if (row.kind === 'problem') return linesOf(row.path, row.name, row.problem);
  if (row.kind !== 'source') return [];
  return row.source.problems.flatMap((problem) => linesOf(row.source.path, row.source.id, problem));
}

function itemOf(row: SourcesNode, uses: Uses): TreeItem {
  if (row.kind === 'problem' || row.kind === 'line') {
    const item = row.kind === 'line' ? treeItem(row.row) : treeItem(problemRow(row.name, row.problem), 'Collapsed');
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.file(row.path)] };
    return item;
  }
  if (row.kind === 'bibliography') {
    const item = treeItem(bibliographyRow(row.bibliography));
    item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.file(row.bibliography.path)] };
    return item;
  }
  const { source } = row;
  const item = treeItem(sourceRow(source, uses.get(source.id)), source.problems.length > 0 ? 'Collapsed' : 'None');
  // Only rows without a tooltip are asked for one when the pointer rests on them.
  delete item.tooltip;
  item.id = source.id;
  item.contextValue = isScan(source) ? 'sourceScan' : 'source';
  item.resourceUri = sourceUri(source);
  item.command = {
    command: commandIds.openSource,
    title: l10n.t('Open Source'),
    arguments: [{ document: source.id, start: 0, end: 0 }],
  };
  return item;
}

/** The tooltip, with how many claims rest on the source. */
function withUses(item: TreeItem, row: SourcesNode, uses: Uses): TreeItem {
  if (row.kind !== 'source') return item;
  item.tooltip = [sourceRow(row.source).tooltip ?? '', usedText(uses.get(row.source.id) ?? 0)].join('\n\n');
  return item;
}
