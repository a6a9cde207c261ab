import { l10n, type TreeItem } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import { partRow, partsOf, type RowRange, type TreeRow } from '../../presentation/treeRow';
import { treeItem } from '../convert';
import type { FollowedDraft } from '../drafts/findings';
import { commandIds } from '../ids';
import type { SourcePlace } from '../sources/openSource';

/** A row of the Claims view. Ids keep what is opened and selected over a refresh. */
export type ClaimsNode = BranchNode | ClaimNode | SourceClaimNode;

/** A row that holds others; they are made when it is opened. */
export interface BranchNode {
  readonly kind: 'branch';
  readonly id: string;
  readonly row: TreeRow;
  readonly opens: 'Expanded' | 'Collapsed';
  readonly parent: BranchNode | undefined;
  readonly children: (self: BranchNode) => readonly ClaimsNode[] | Promise<readonly ClaimsNode[]>;
}

/** A claim of a draft. */
export interface ClaimNode {
  readonly kind: 'claim';
  readonly id: string;
  readonly row: TreeRow;
  readonly parent: BranchNode;
  readonly draft: FollowedDraft;
  readonly standing: StandingFinding;
  /** The words of the best evidence, where there is some. */
  readonly evidence: SourcePlace | undefined;
}

/** A claim of a source. */
export interface SourceClaimNode {
  readonly kind: 'sourceClaim';
  readonly id: string;
  readonly row: TreeRow;
  readonly parent: BranchNode;
  readonly place: SourcePlace;
  readonly text: string;
}

/** A node as VS Code shows it. */
export function itemOf(node: ClaimsNode): TreeItem {
  const item = treeItem(node.row, node.kind === 'branch' ? node.opens : 'None');
  item.id = node.id;
  item.contextValue = node.kind === 'claim' && node.evidence !== undefined ? 'claimWithEvidence' : node.kind;
  if (node.kind === 'claim') {
    const address = { draft: node.draft.document.uri.toString(), claim: node.standing.finding.claim.id };
    item.command = { command: commandIds.goToClaim, title: l10n.t('Go to Claim'), arguments: [address] };
  } else if (node.kind === 'sourceClaim') {
    item.command = { command: commandIds.openSource, title: l10n.t('Open Source'), arguments: [node.place] };
  }
  return item;
}

/** A long list as branches of its parts, a short one as it is. `rowOf` names a part by its first item. */
export function inParts<T>(
  items: readonly T[],
  parent: BranchNode,
  { nodeOf, rowOf = partRow }: Listing<T>,
): readonly ClaimsNode[] {
  const parts = partsOf(items.length);
  if (parts.length === 0) return items.map((item) => nodeOf(item, parent));
  return parts.map((part) => ({
    kind: 'branch',
    id: `${parent.id} part ${String(part.from)}`,
    row: rowOf(part, items.slice(part.from, part.from + 1)),
    opens: 'Collapsed',
    parent,
    children: (self) => items.slice(part.from, part.to).map((item) => nodeOf(item, self)),
  }));
}

interface Listing<T> {
  readonly nodeOf: (item: T, parent: BranchNode) => ClaimsNode;
  readonly rowOf?: (part: RowRange, first: readonly T[]) => TreeRow;
}
