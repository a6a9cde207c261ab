import { l10n, window, type TreeView } from 'vscode';
import { targetAtCaret } from '../drafts/caretClaim';
import type { Services } from '../feature';
import { draftBranch } from './draftRows';
import type { BranchNode, ClaimNode, ClaimsNode } from './nodes';
import { claimsShown } from './draftRows';
import type { ClaimsSetup } from './viewState';

/** Shows the claim under the cursor of the draft in the view, and goes there. A filter that hides it is cleared. */
export async function revealClaim(services: Services, view: TreeView<ClaimsNode>, setup: ClaimsSetup): Promise<void> {
  const target = targetAtCaret(services);
  if (target === undefined) {
    void window.showInformationMessage(l10n.t('Put the cursor in a sentence of a draft that was checked.'));
    return;
  }
  const { draft, standing } = target;
  const isShown = claimsShown(draft, services, setup).includes(standing);
  if (!isShown) setup.setFilter('');
  const node = await claimNode(draftBranch(draft, services, setup), standing.finding.claim.id);
  if (node !== undefined) await view.reveal(node, { select: true, focus: true });
}

/** Every branch of a draft is made at once from what is known, so that none is asked for. */
async function claimNode(branch: BranchNode, claim: string): Promise<ClaimNode | undefined> {
  for (const node of await branch.children(branch)) {
    if (node.kind === 'claim' && node.standing.finding.claim.id === claim) return node;
    const found = node.kind === 'branch' ? await claimNode(node, claim) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
