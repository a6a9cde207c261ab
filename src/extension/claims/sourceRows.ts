import type { SourceClaim } from '../../engine/model/claim';
import type { DocumentId } from '../../engine/model/document';
import type { SourceSummary } from '../../engine/model/library';
import { allSourcesRow, claimingSourceRow } from '../../presentation/claims/claimsTree';
import { nameFrom } from '../../presentation/sourceName';
import {
  citableRow,
  sourcesByYear,
  sourcesOfUse,
  sourcesPartRow,
  topicRow,
  useRow,
  yearRow,
  type Use,
} from '../../presentation/claims/sourceGroups';
import { partRow, partsOf, type TreeRow } from '../../presentation/treeRow';
import { isUsed, usedWords, type UsedWords } from '../../presentation/claims/usedWords';
import type { Services } from '../feature';
import type { AskedClaims } from './askedClaims';
import { inParts, type BranchNode, type ClaimsNode, type SourceClaimNode } from './nodes';
import type { ClaimsSetup } from './viewState';

/** What the rows of sources are made from. */
export interface SourceRowsOptions {
  readonly services: Services;
  readonly setup: ClaimsSetup;
  readonly asked: AskedClaims;
}

/** All sources with what they assert, grouped as the view is set up. */
export function sourcesBranch(read: readonly SourceSummary[], options: SourceRowsOptions): BranchNode {
  const used = usedIn(options.services);
  return {
    kind: 'branch',
    id: 'sources',
    row: allSourcesRow(read.length),
    opens: 'Collapsed',
    parent: undefined,
    children: (parent) => {
      switch (options.setup.current.sourceGrouping) {
        case 'source':
          return sourceList(read, parent, { ...options, used });
        case 'topic':
          return topicRows(parent, { ...options, used });
        case 'date':
          return sourcesByYear(read).map((year) =>
            branch(parent, `year ${year.year ?? ''}`, yearRow(year), (self) =>
              sourceList(year.sources, self, { ...options, used }),
            ),
          );
        case 'use':
          return (['unused', 'used'] as const).map((use) => {
            const sources = sourcesOfUse(read, use, used);
            return branch(parent, use, useRow(use, sources.length), (self) =>
              sourceList(sources, self, { ...options, used, only: use }),
            );
          });
      }
    },
  };
}

interface Within extends SourceRowsOptions {
  readonly used: UsedWords;
  /** Where only the claims of one use are shown. */
  readonly only?: Use;
}

/** The words that the draft at hand rests on. */
export const usedIn = ({ activeDraft }: Services): UsedWords =>
  usedWords((activeDraft.current?.found.all() ?? []).map(({ finding }) => finding));

/** Sources as branches of their claims. */
const sourceList = (sources: readonly SourceSummary[], parent: BranchNode, within: Within): readonly ClaimsNode[] =>
  inParts(sources, parent, {
    nodeOf: (source, holder) => sourceBranch(source, holder, within),
    rowOf: (part, [first]) => sourcesPartRow(part, first?.metadata.title ?? ''),
  });

/** A source as a branch of its claims. */
export const sourceBranch = (source: SourceSummary, parent: BranchNode, within: Within): BranchNode =>
  branch(parent, `source ${source.id}`, claimingSourceRow(source), async (self) => {
    const claims = await within.asked.of(source.id);
    const shown = claims.filter(
      (claim) => within.only === undefined || within.only === useOf(source.id, claim, within),
    );
    return inParts(shown, self, {
      nodeOf: (claim, holder) => sourceClaim(source.id, claim, holder, within.used),
    });
  });

const useOf = (document: DocumentId, claim: SourceClaim, { used }: Within): Use =>
  isUsed(document, claim, used) ? 'used' : 'unused';

/** One claim of a source; outside the branch of its source, the source is named. */
export const sourceClaim = (
  document: DocumentId,
  claim: SourceClaim,
  parent: BranchNode,
  used: UsedWords,
  title?: string,
): SourceClaimNode => ({
  kind: 'sourceClaim',
  id: `${parent.id} ${document} ${String(claim.span.start)}`,
  row: citableRow(claim, isUsed(document, claim, used) ? 'used' : 'unused', title),
  parent,
  place: { document, start: claim.span.start, end: claim.span.end },
  text: claim.text,
});

async function topicRows(parent: BranchNode, within: Within): Promise<readonly ClaimsNode[]> {
  const topics = await within.asked.topics();
  return topics.map((topic) =>
    branch(parent, `topic ${topic.name}`, topicRow(topic), (self) => {
      const parts = partsOf(topic.sentences);
      if (parts.length === 0) return claimsAbout(topic.name, { from: 0, to: topic.sentences }, self, within);
      return parts.map((part) =>
        branch(self, `from ${String(part.from)}`, partRow(part), (inner) =>
          claimsAbout(topic.name, part, inner, within),
        ),
      );
    }),
  );
}

async function claimsAbout(
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
  parent: BranchNode,
  { asked, used, services }: Within,
): Promise<readonly ClaimsNode[]> {
  const titleOf = nameFrom(services.sources.metadata);
  const claims = await asked.about(words, from, to);
  return claims.map((claim) => sourceClaim(claim.document, claim, parent, used, titleOf(claim.document)));
}

/** A branch whose id tells it from its namesakes in other branches. */
const branch = (parent: BranchNode, key: string, row: TreeRow, children: BranchNode['children']): BranchNode => ({
  kind: 'branch',
  id: `${parent.id} ${key}`,
  row,
  opens: 'Collapsed',
  parent,
  children,
});
