import { Disposable, EventEmitter, window, type TreeDataProvider, type TreeItem, l10n } from 'vscode';
import type { SourceClaim } from '../../engine/model/claim';
import type { SourceSummary } from '../../engine/model/library';
import type { VerdictKind } from '../../engine/model/verdict';
import type { StandingFinding } from '../../host/draftFindings';
import {
  allSourcesRow,
  claimingSourceRow,
  claimRow,
  draftRow,
  groupOrder,
  groupRow,
  sourceClaimRow,
} from '../../presentation/claimsTree';
import { titleFrom } from '../../presentation/evidenceView';
import { coverageText, openCount } from '../../presentation/statusView';
import { partRow, partsOf, type Part } from '../../presentation/treeRow';
import { treeItem } from '../convert';
import type { ClaimAddress } from '../claimAddress';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../findings';
import { commandIds, viewIds } from '../ids';

/** A row of the Claims view; children are made when a row is opened. */
type ClaimsNode =
  | { readonly kind: 'draft'; readonly draft: FollowedDraft }
  | {
      readonly kind: 'group';
      readonly verdict: VerdictKind;
      readonly claims: readonly StandingFinding[];
      readonly draft: FollowedDraft;
    }
  | { readonly kind: 'part'; readonly owner: string; readonly part: Part; readonly rows: readonly ClaimsNode[] }
  | { readonly kind: 'claim'; readonly standing: StandingFinding; readonly draft: FollowedDraft }
  | { readonly kind: 'sources'; readonly sources: readonly SourceSummary[] }
  | { readonly kind: 'source'; readonly source: SourceSummary }
  | { readonly kind: 'sourceClaim'; readonly source: SourceSummary; readonly claim: SourceClaim };

/** This draft's claims by verdict, and what each source says that one could cite. */
export const claimsTree: Feature = (services) => {
  const { activeDraft, sources } = services;
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<ClaimsNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => itemOf(row, services),
    getChildren: async (row) => (row === undefined ? roots(services) : [...(await childrenOf(row, services))]),
  };
  const view = window.createTreeView(viewIds.claims, { treeDataProvider: provider, showCollapseAll: true });

  const refresh = (): void => {
    const counts = activeDraft.current?.found.counts();
    const open = counts === undefined ? 0 : openCount(counts);
    view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t('{0} open claims', open) };
    view.message = messageFor(services) ?? '';
    if (view.visible) changed.fire(undefined);
  };
  refresh();
  return Disposable.from(
    view,
    changed,
    activeDraft.onDidChange(refresh),
    sources.onDidSettle(refresh),
    sources.onDidChange(() => {
      view.message = messageFor(services) ?? '';
    }),
    view.onDidChangeVisibility(refresh),
  );
};

function messageFor({ activeDraft, sources }: Services): string | undefined {
  if (sources.engine === 'off') return undefined;
  if (sources.engine === 'stopped')
    return l10n.t('The engine crashed three times and was stopped. Use “Groundwork: Restart Engine”.');
  if (activeDraft.current === undefined)
    return l10n.t(
      'Open a draft to see its claims. “Groundwork: Why Is Nothing Shown Here?” says which files are drafts.',
    );
  if (!sources.isIncomplete || activeDraft.current.check.kind !== 'never') return undefined;
  return sources.isReading
    ? l10n.t('The sources are being read; the draft is checked after that.')
    : l10n.t(
        'Not all sources were read; the draft is checked after that. “Groundwork: Resume Reading Sources” goes on.',
      );
}

function roots({ activeDraft, sources }: Services): ClaimsNode[] {
  const read = (sources.state?.sources ?? []).filter((source) => source.state === 'read');
  const draft = activeDraft.current;
  return [
    ...(draft === undefined ? [] : [{ kind: 'draft', draft } as const]),
    ...(read.length === 0 ? [] : [{ kind: 'sources', sources: read } as const]),
  ];
}

async function childrenOf(row: ClaimsNode, services: Services): Promise<readonly ClaimsNode[]> {
  switch (row.kind) {
    case 'draft':
      return groupsOf(row.draft);
    case 'group':
      return inParts(
        row.verdict,
        row.claims.map((standing) => ({ kind: 'claim', standing, draft: row.draft })),
      );
    case 'part':
      return row.rows.slice(row.part.from, row.part.to);
    case 'sources':
      return row.sources.map((source) => ({ kind: 'source', source }));
    case 'source':
      return inParts(row.source.id, await claimsOf(row.source, services));
    case 'claim':
    case 'sourceClaim':
      return [];
  }
}

function groupsOf(draft: FollowedDraft): ClaimsNode[] {
  return groupOrder.flatMap((verdict) => {
    const claims = draft.found.all().filter(({ finding }) => finding.verdict.kind === verdict);
    return claims.length === 0 ? [] : [{ kind: 'group', verdict, claims, draft } as const];
  });
}

const inParts = (owner: string, rows: readonly ClaimsNode[]): readonly ClaimsNode[] => {
  const parts = partsOf(rows.length);
  return parts.length === 0 ? rows : parts.map((part) => ({ kind: 'part', owner, part, rows }));
};

async function claimsOf(source: SourceSummary, { sources, log }: Services): Promise<readonly ClaimsNode[]> {
  try {
    const claims = (await sources.client?.call('sourceClaims', { document: source.id })) ?? [];
    return claims.map((claim) => ({ kind: 'sourceClaim', source, claim }));
  } catch (fault) {
    log.warn(`No claims of ${source.id}: ${String(fault)}`);
    return [];
  }
}

/** Ids keep what is opened and selected over a refresh. */
function itemOf(row: ClaimsNode, services: Services): TreeItem {
  const item = bareItemOf(row, services);
  item.id = idOf(row);
  item.contextValue = row.kind;
  return item;
}

function bareItemOf(row: ClaimsNode, { sources }: Services): TreeItem {
  switch (row.kind) {
    case 'draft':
      return treeItem(
        draftRow(
          nameOf(row.draft),
          sources.isIncomplete && row.draft.check.kind === 'never'
            ? l10n.t('waiting for the sources')
            : coverageText(row.draft.found.counts()),
        ),
        'Expanded',
      );
    case 'group':
      return treeItem(
        groupRow(row.verdict, row.claims.length),
        row.verdict === 'contradicted' ? 'Expanded' : 'Collapsed',
      );
    case 'part':
      return treeItem(partRow(row.part), 'Collapsed');
    case 'sources':
      return treeItem(allSourcesRow(row.sources.length), 'Collapsed');
    case 'source':
      return treeItem(claimingSourceRow(row.source), 'Collapsed');
    case 'claim': {
      const item = treeItem(claimRow(row.standing.finding, titleFrom(sources.metadata)));
      const address: ClaimAddress = { draft: row.draft.document.uri.toString(), claim: row.standing.finding.claim.id };
      item.command = { command: commandIds.goToClaim, title: l10n.t('Go to Claim'), arguments: [address] };
      return item;
    }
    case 'sourceClaim': {
      const item = treeItem(sourceClaimRow(row.claim));
      const place = { document: row.source.id, ...row.claim.span };
      item.command = { command: commandIds.openSource, title: l10n.t('Open Source'), arguments: [place] };
      return item;
    }
  }
}

function idOf(row: ClaimsNode): string {
  switch (row.kind) {
    case 'draft':
      return row.draft.document.uri.toString();
    case 'group':
      return `${row.draft.document.uri.toString()} ${row.verdict}`;
    case 'part':
      return `part ${row.owner} ${String(row.part.from)}`;
    case 'claim':
      return `${row.draft.document.uri.toString()} ${row.standing.finding.claim.id}`;
    case 'sources':
      return 'sources';
    case 'source':
      return `source ${row.source.id}`;
    case 'sourceClaim':
      return `source ${row.source.id} ${String(row.claim.span.start)}`;
  }
}

const nameOf = ({ document }: FollowedDraft): string => document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
