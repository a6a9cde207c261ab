import type { DocumentId } from '../../engine/model/document';
import type { SourceSummary } from '../../engine/model/library';
import { textFilter } from '../../presentation/claims/claimFilter';
import { claimingSourceRow } from '../../presentation/claims/claimsTree';
import { groupedBy } from '../../presentation/claims/groupedBy';
import { filteredSourcesRow } from '../../presentation/claims/sourceGroups';
import type { BranchNode, ClaimsNode } from './nodes';
import { sourceBranch, sourceClaim, usedIn, type SourceRowsOptions } from './sourceRows';

/** Source claims that a filter shows at most. Default: 200. Source: as many rows as a branch opens at once; one more word tells more. */
const CLAIMS_MOST = 200;

/** Sources that a filter shows for their titles at most. Default: 50. */
const TITLES_MOST = 50;

/** The sources that have what is filtered for, in their words or in their title. */
export async function filteredSourcesBranch(
  read: readonly SourceSummary[],
  options: SourceRowsOptions,
): Promise<BranchNode | undefined> {
  const { setup, asked } = options;
  const claims = await asked.find(setup.filter, CLAIMS_MOST);
  const passes = textFilter(setup.filter);
  const named = read.filter(({ metadata }) => passes(metadata.title)).slice(0, TITLES_MOST);
  if (claims.length === 0 && named.length === 0) return undefined;
  return {
    kind: 'branch',
    id: 'sources filtered',
    row: filteredSourcesRow(claims.length, claims.length < CLAIMS_MOST ? 'all' : 'more'),
    opens: 'Expanded',
    parent: undefined,
    children: (parent) =>
      rows(
        parent,
        groupedBy(claims, ({ document }) => document),
        named,
        options,
      ),
  };
}

type Found = ReadonlyMap<DocumentId, Awaited<ReturnType<SourceRowsOptions['asked']['find']>>>;

function rows(
  parent: BranchNode,
  found: Found,
  named: readonly SourceSummary[],
  options: SourceRowsOptions,
): readonly ClaimsNode[] {
  const used = usedIn(options.services);
  const withClaims = [...found].flatMap(([document, claims]): BranchNode[] => {
    const source = options.services.sources.summary(document);
    if (source === undefined) return [];
    return [
      {
        kind: 'branch',
        id: `${parent.id} found ${document}`,
        row: claimingSourceRow(source),
        opens: 'Expanded',
        parent,
        children: (self) => claims.map((claim) => sourceClaim(document, claim, self, used)),
      },
    ];
  });
  const byTitle = named
    .filter(({ id }) => !found.has(id))
    .map((source) => sourceBranch(source, parent, { ...options, used }));
  return [...byTitle, ...withClaims];
}
