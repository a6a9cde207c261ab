import { l10n } from 'vscode';
import type { Finding } from '../../engine/model/finding';
import type { StandingFinding } from '../../host/draftFindings';
import { filteredText, textFilter } from '../../presentation/claims/claimFilter';
import { claimGroups } from '../../presentation/claims/claimGroups';
import { citationRow, claimRow, draftRow } from '../../presentation/claims/claimsTree';
import { nameFrom, titleFrom } from '../../presentation/sourceName';
import { standingText } from '../../presentation/statusView';
import type { Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import type { SourcePlace } from '../sources/openSource';
import { inParts, type BranchNode, type ClaimNode, type ClaimsNode } from './nodes';
import type { ClaimsSetup } from './viewState';

/** The draft with its claims in groups, as the view is set up. */
export function draftBranch(draft: FollowedDraft, services: Services, setup: ClaimsSetup): BranchNode {
  const uri = draft.document.uri.toString();
  const mark = setup.filter === '' ? '' : ' filtered';
  return {
    kind: 'branch',
    id: `${uri}${mark}`,
    row: draftRow(nameOf(draft), draftStanding(draft, services)),
    opens: 'Expanded',
    parent: undefined,
    children: (parent) =>
      claimGroups(claimsShown(draft, services, setup), setup.current).map(({ key, row, claims, of, isUrgent }) => ({
        kind: 'branch',
        id: `${uri} ${key}${mark}`,
        row,
        opens: isUrgent || setup.filter !== '' ? 'Expanded' : 'Collapsed',
        parent,
        children: (self) => claimRows(claims, self, { draft, services, of }),
      })),
  };
}

/** The claims of a draft that the filter lets through. */
export function claimsShown(
  draft: FollowedDraft,
  { sources }: Services,
  { filter }: ClaimsSetup,
): readonly StandingFinding[] {
  if (filter === '') return draft.found.all();
  const [passes, titleOf] = [textFilter(filter), titleFrom(sources.metadata)];
  return draft.found.all().filter(({ finding }) => passes(filteredText(finding, titleOf)));
}

const claimRows = (
  claims: readonly StandingFinding[],
  parent: BranchNode,
  {
    draft,
    services,
    of,
  }: { readonly draft: FollowedDraft; readonly services: Services; readonly of: 'claims' | 'citations' },
): readonly ClaimsNode[] =>
  inParts(claims, parent, {
    nodeOf: (standing, holder): ClaimNode => ({
      kind: 'claim',
      // A claim may stand in two groups.
      id: `${draft.document.uri.toString()} ${standing.finding.claim.id}${of === 'citations' ? ' cited' : ''}`,
      row: (of === 'citations' ? citationRow : claimRow)(standing.finding, nameFrom(services.sources.metadata)),
      parent: holder,
      draft,
      standing,
      evidence: bestEvidence(standing.finding),
    }),
  });

function bestEvidence({ verdict }: Finding): SourcePlace | undefined {
  if (verdict.kind === 'notEnoughEvidence' || verdict.kind === 'notChecked') return undefined;
  const best = verdict.evidence.at(0);
  return best && { document: best.document, start: best.span.start, end: best.span.end };
}

const draftStanding = (draft: FollowedDraft, { sources }: Services): string =>
  sources.isIncomplete && draft.check.kind === 'never'
    ? l10n.t('waiting for the sources')
    : standingText(draft.found.counts());

const nameOf = ({ document }: FollowedDraft): string => document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
