import { isStatement, type Claim } from '../../engine/model/claim';
import type { Finding } from '../../engine/model/finding';
import type { Verdict } from '../../engine/model/verdict';
import { claimKind, claimKinds, type ClaimKind } from './claimKind';
import { groupRow } from './claimsTree';
import { groupOrder, isOpen } from '../verdictOrder';
import type { ClaimsViewState } from './claimsViewState';
import { groupedBy } from './groupedBy';
import { t } from '../localised';
import { counted, type TreeRow } from '../treeRow';

/** Claims that stand together in the view. */
export interface ClaimGroup<T> {
  /** Tells the group from others of the same draft, also after the next check. */
  readonly key: string;
  readonly row: TreeRow;
  readonly claims: readonly T[];
  /** What its rows say: what was found of the claims, or what is wrong with their citations. */
  readonly of: 'claims' | 'citations';
  /** Whether it is shown open at first. */
  readonly isUrgent: boolean;
}

type Placed = { readonly finding: Finding };

/** A draft's claims, given in reading order, as the writer wants them grouped and sorted; no group is empty, no heading in one. */
export function claimGroups<T extends Placed>(
  claims: readonly T[],
  { draftGrouping, draftSorting }: Pick<ClaimsViewState, 'draftGrouping' | 'draftSorting'>,
): readonly ClaimGroup<T>[] {
  const groups = grouped[draftGrouping](claims.filter(({ finding }) => isStatement(finding.claim)));
  if (draftSorting === 'place') return groups;
  const sorted = groups.map((group) => ({ ...group, claims: [...group.claims].sort(byNeed) }));
  return draftGrouping === 'state' ? sorted : sorted.sort((a, b) => openOf(b.claims) - openOf(a.claims));
}

type Grouped = <T extends Placed>(claims: readonly T[]) => ClaimGroup<T>[];

const byState: Grouped = (claims) => [...citationGroup(claims), ...verdictGroups(claims)];

/** A claim may be backed and its citation lead elsewhere: these stand here, too. */
const citationGroup: Grouped = (claims) => {
  const own = claims.filter(({ finding }) => finding.citations?.some(({ fault }) => fault !== undefined) === true);
  const label = t('Citations that lead astray');
  const row = {
    label,
    description: String(own.length),
    icon: { name: 'link' },
    spoken: `${label}, ${counted(own.length, 'claim')}`,
  };
  return own.length === 0 ? [] : [{ key: 'citations', row, claims: own, of: 'citations', isUrgent: true }];
};

const verdictGroups: Grouped = (claims) =>
  groupOrder.flatMap((verdict) => {
    const own = claims.filter(({ finding }) => finding.verdict.kind === verdict);
    const row = groupRow(verdict, own.length);
    return own.length === 0
      ? []
      : [{ key: verdict, row, claims: own, of: 'claims' as const, isUrgent: verdict === 'contradicted' }];
  });

const bySection: Grouped = (claims) => {
  const shared = sharedHeadings(claims.map(({ finding }) => finding.claim));
  const trails = groupedBy(claims, ({ finding }) => finding.claim.section.slice(shared).join(' › '));
  return [...trails].map(([trail, own]) =>
    groupOf(`section ${trail}`, { label: trail === '' ? above(own) : trail, icon: 'note' }, own),
  );
};

/** What stands right below the title belongs to it. */
const above = ([first]: readonly Placed[]): string => first?.finding.claim.section.at(-1) ?? t('Without a heading');

const byKind: Grouped = (claims) => {
  const kinds = groupedBy(claims, ({ finding }) => claimKind(finding));
  return claimKinds.flatMap((kind) => {
    const own = kinds.get(kind);
    return own === undefined ? [] : [groupOf(`kind ${kind}`, kindLabels[kind](), own)];
  });
};

const grouped = { state: byState, section: bySection, kind: byKind };

interface Heading {
  readonly label: string;
  readonly icon: string;
}

const kindLabels: Readonly<Record<ClaimKind, () => Heading>> = {
  quotation: () => ({ label: t('Quotations'), icon: 'quote' }),
  value: () => ({ label: t('Numbers and dates'), icon: 'symbol-number' }),
  name: () => ({ label: t('Names'), icon: 'person' }),
  other: () => ({ label: t('Other statements'), icon: 'symbol-text' }),
};

function groupOf<T extends Placed>(key: string, { label, icon }: Heading, claims: readonly T[]): ClaimGroup<T> {
  const open = openOf(claims);
  const description = open === 0 ? String(claims.length) : t('{0} of {1} open', open, claims.length);
  const spoken = open === 0 ? counted(claims.length, 'claim') : description;
  return {
    key,
    row: { label, description, icon: { name: icon }, spoken: `${label}, ${spoken}` },
    claims,
    of: 'claims',
    isUrgent: open > 0,
  };
}

const openOf = (claims: readonly Placed[]): number =>
  claims.filter(({ finding }) => isOpen(finding.verdict.kind)).length;

/** The headings above all claims, which tell none from another: the title of the draft. */
function sharedHeadings(claims: readonly Pick<Claim, 'section'>[]): number {
  const [first] = claims;
  if (first === undefined) return 0;
  const differs = first.section.findIndex((heading, at) => claims.some(({ section }) => section[at] !== heading));
  const shared = differs === -1 ? first.section.length : differs;
  // A draft of one section keeps its heading.
  return claims.every(({ section }) => section.length === shared) ? Math.max(0, shared - 1) : shared;
}

/** What differs first, then what has more that differs or is missing; sorting keeps the order of equal ones. */
const byNeed = (a: Placed, b: Placed): number =>
  groupOrder.indexOf(a.finding.verdict.kind) - groupOrder.indexOf(b.finding.verdict.kind) ||
  flagged(b.finding.verdict) - flagged(a.finding.verdict);

function flagged(verdict: Verdict): number {
  if (verdict.kind === 'contradicted') return verdict.discrepancies.length;
  return verdict.kind === 'partlySupported' || verdict.kind === 'notEnoughEvidence' ? verdict.unsupported.length : 0;
}
