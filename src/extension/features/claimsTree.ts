import { commands, Disposable, EventEmitter, l10n, window, type TreeDataProvider } from 'vscode';
import { openOf } from '../../presentation/verdictOrder';
import { claimActions } from '../claims/actions';
import { createAskedClaims, type AskedClaims } from '../claims/askedClaims';
import { setupChoices } from '../claims/choices';
import { claimsDrag, claimsDrop } from '../claims/drag';
import { draftBranch } from '../claims/draftRows';
import { showFilterBox } from '../claims/filterBox';
import { filteredSourcesBranch } from '../claims/filteredSources';
import { claimsMessage } from '../claims/message';
import { itemOf, type ClaimsNode } from '../claims/nodes';
import { revealClaim } from '../claims/reveal';
import { sourcesBranch } from '../claims/sourceRows';
import { createClaimsSetup, type ClaimsSetup } from '../claims/viewState';
import type { Feature, Services } from '../feature';
import { commandIds, viewIds } from '../ids';

/** This draft's claims, and what each source says that one could cite, grouped, sorted and filtered as the writer likes. */
export const claimsTree: Feature = (services) => {
  const { activeDraft, sources } = services;
  const changed = new EventEmitter<undefined>();
  const setup = createClaimsSetup(services);
  const asked = createAskedClaims(services);
  const provider: TreeDataProvider<ClaimsNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getParent: ({ parent }) => parent,
    getChildren: async (node) => {
      if (node === undefined) return roots(services, setup, asked);
      return node.kind === 'branch' ? [...(await node.children(node))] : [];
    },
  };
  const view = window.createTreeView(viewIds.claims, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: claimsDrag,
  });

  const showFacts = (): void => {
    const counts = activeDraft.current?.found.counts();
    const open = counts === undefined ? 0 : openOf(counts);
    view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t('{0} open claims', open) };
    view.message = claimsMessage(services, setup) ?? '';
  };
  const refresh = (): void => {
    showFacts();
    // Found once for all sources, in the worker: ready by the time the branch is opened.
    if (setup.current.sourceGrouping === 'topic' && !sources.isReading) void asked.topics();
    if (view.visible) changed.fire(undefined);
  };
  refresh();
  return Disposable.from(
    view,
    changed,
    setup,
    setup.onDidChange(refresh),
    activeDraft.onDidChange(refresh),
    sources.onDidSettle(() => {
      asked.forget();
      refresh();
    }),
    sources.onDidChange(showFacts),
    view.onDidChangeVisibility(refresh),
    claimActions(services, view),
    claimsDrop(services),
    setupChoices(setup),
    commands.registerCommand(commandIds.filterClaims, () => {
      showFilterBox(setup);
    }),
    commands.registerCommand(commandIds.clearClaimsFilter, () => {
      setup.setFilter('');
    }),
    commands.registerCommand(commandIds.revealClaim, () => revealClaim(services, view, setup)),
  );
};

async function roots(services: Services, setup: ClaimsSetup, asked: AskedClaims): Promise<ClaimsNode[]> {
  const { activeDraft, sources } = services;
  const read = (sources.state?.sources ?? []).filter((source) => source.state === 'read');
  const options = { services, setup, asked };
  const sourceRows = setup.filter === '' ? sourcesBranch(read, options) : await filteredSourcesBranch(read, options);
  return [
    ...(activeDraft.current === undefined ? [] : [draftBranch(activeDraft.current, services, setup)]),
    ...(sourceRows === undefined || read.length === 0 ? [] : [sourceRows]),
  ];
}
