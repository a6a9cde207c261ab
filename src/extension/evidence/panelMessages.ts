import { l10n } from 'vscode';
import type { DocumentId } from '../../engine/model/document';
import { Stale } from '../../host/engineClient';
import { panelLabels } from '../../presentation/evidence/panelLabels';
import { panelView } from '../../presentation/evidence/panelView';
import type { QuoteContext, QuotePlace, ShowClaim, ShowContext } from '../../presentation/evidence/panelProtocol';
import { marksOf } from '../../presentation/quotationMarks';
import { sourceWordsFixes } from '../../presentation/fixes/sourceWordsFixes';
import { positionOf } from '../../presentation/evidence/stepping';
import { whyNotYet } from '../drafts/whyNotYet';
import type { FollowedDraft } from '../drafts/findings';
import type { Services } from '../feature';
import type { ShownClaim } from './shownClaim';

/** What the page is to show now; while one reads a source where the draft was, what it showed before. */
export function messageFor(claim: ShownClaim, services: Services, before: ShowClaim | undefined): ShowClaim {
  const { sources } = services;
  const shown = claim.look();
  if (shown.kind === 'hidden' && before !== undefined) return before;
  const standing = shown.kind === 'claim' ? shown.standing : undefined;
  return {
    kind: 'show',
    claim: claim.number,
    view: standing === undefined ? null : panelView(standing.finding, sources.metadata),
    message: standing === undefined ? whyNoClaim(claim, 'draft' in shown ? shown.draft : undefined, services) : '',
    hold: claim.isPinned ? 'pinned' : 'following',
    note: standing?.isTouched === true ? l10n.t('Edited since it was checked') : '',
    position: positionOf('draft' in shown ? shown.draft.found.all() : [], standing?.start),
    take:
      standing === undefined || sourceWordsFixes(standing.finding, 'plaintext', marksOf('')).length === 0
        ? 'needless'
        : 'offered',
    labels: panelLabels(),
  };
}

function whyNoClaim({ isPinned }: ShownClaim, draft: FollowedDraft | undefined, services: Services): string {
  const notYet = whyNotYet(draft, services);
  if (notYet !== undefined) return notYet;
  if (draft === undefined) return l10n.t('Open a draft and put the cursor in a sentence.');
  if (isPinned) return l10n.t('The pinned sentence is no longer in the draft.');
  if (draft.check.kind === 'never') return l10n.t('This draft has not been checked yet.');
  return l10n.t('Put the cursor in a sentence to see what backs it.');
}

/** What stands around the quotes of a message; nothing when it has none, or when the answer comes too late. */
export async function contextsOf({ view }: ShowClaim, { sources, log }: Services): Promise<ShowContext | undefined> {
  const { client } = sources;
  if (view === null || client === undefined || view.quotes.length === 0) return undefined;
  const contextOf = async ({ document, start, end }: QuotePlace): Promise<QuoteContext> => {
    const params = { document: document as DocumentId, start, end };
    return { ...params, ...(await client.call('context', params)) };
  };
  try {
    return { kind: 'context', contexts: await Promise.all(view.quotes.map(contextOf)) };
  } catch (fault) {
    if (!(fault instanceof Stale)) log.warn(`What stands around the evidence could not be read: ${String(fault)}`);
    return undefined;
  }
}
