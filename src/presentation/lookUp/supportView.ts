import type { Support } from '../../engine/model/support';
import type { Span } from '../../engine/model/span';
import type { Discrepancy, Evidence, VerdictKind } from '../../engine/model/verdict';
import { shortLocator } from '../locatorText';
import { t } from '../localised';
import { excerpt } from './lookUpView';
import { shortened, wordsAt } from '../textRuns';
import { verdictName, type TitleOf } from '../wording';
import { quoted } from '../quoted';

/** How a sentence of a source bears on a statement. */
type Bearing = (typeof bearings)[number];

/** In this order: what backs, what is near, what differs, what nobody took apart, what only shares words. */
const bearings = ['backs', 'near', 'differs', 'notChecked', 'nearest'] as const;

/** A sentence of a source that bears on a statement, in two lines. */
export interface SupportRow {
  readonly label: string;
  readonly description: string;
  /** What differs or misses, then the source's words. */
  readonly detail: string;
  readonly evidence: Evidence;
}

/** The sentences that bear on a statement in one way. */
export interface SupportGroup {
  readonly bearing: Bearing;
  readonly title: string;
  readonly rows: readonly SupportRow[];
}

/** What the sources have for some statements: first what backs them, then what is near, what differs, and the nearest of the rest. */
export function supportGroups(supports: readonly Support[], titleOf: TitleOf): readonly SupportGroup[] {
  return bearings.flatMap((bearing) =>
    supports.flatMap((support) => {
      const rows = rowsOf(support, bearing, titleOf);
      return rows.length === 0 ? [] : [{ bearing, title: groupTitle(bearing, support, supports.length), rows }];
    }),
  );
}

/** With several statements, each group names its own. */
function groupTitle(bearing: Bearing, { finding: { claim } }: Support, statements: number): string {
  const name = bearingName(bearing);
  return statements === 1 ? name : t('{0}: “{1}”', name, shortened(claim.text, titleMost));
}

/** Characters of a statement that a group names. Unit: characters. Default: 60. Source: the width of a quick pick. */
const titleMost = 60;

function bearingName(bearing: Bearing): string {
  switch (bearing) {
    case 'backs':
      return t('Backs it');
    case 'near':
      return verdictName.partlySupported;
    case 'differs':
      return t('Differs');
    case 'notChecked':
      return verdictName.notCheckedClosely;
    case 'nearest':
      return t('Nearest passages');
  }
}

function rowsOf(support: Support, bearing: Bearing, titleOf: TitleOf): readonly SupportRow[] {
  const bearingEvidence = evidenceOfVerdict(support);
  if (bearing === 'nearest') {
    return support.nearby
      .filter(({ evidence }) => !bearingEvidence.some((other) => isSamePlace(evidence, other)))
      .map(({ evidence, missing }) => rowOf(evidence, missingText(support, missing), titleOf));
  }
  if (bearingOf[support.finding.verdict.kind] !== bearing) return [];
  return bearingEvidence.map((evidence) => rowOf(evidence, sayingOf(support, evidence), titleOf));
}

/** How the evidence of a verdict bears; the writer's word is no evidence of the sources, so what it names is one of the rest. */
const bearingOf: Readonly<Record<VerdictKind, Bearing>> = {
  supported: 'backs',
  partlySupported: 'near',
  contradicted: 'differs',
  notCheckedClosely: 'notChecked',
  notEnoughEvidence: 'nearest',
  marked: 'nearest',
  notChecked: 'nearest',
};

const evidenceOfVerdict = ({ finding: { verdict } }: Support): readonly Evidence[] =>
  'evidence' in verdict ? verdict.evidence : [];

const isSamePlace = (one: Evidence, other: Evidence): boolean =>
  one.document === other.document && one.span.start === other.span.start;

/** Characters of a source's title in a row. Unit: characters. Default: 40. Source: leaves the locator in sight. */
const labelMost = 40;

const rowOf = (evidence: Evidence, saying: string, titleOf: TitleOf): SupportRow => ({
  label: shortened(titleOf(evidence.document), labelMost),
  description: shortLocator(evidence.locator),
  detail: [saying, quoted(excerpt(evidence))].filter((part) => part !== '').join(' '),
  evidence,
});

/** In few words, since a row's line is short: what differs in this sentence, or which words of the statement it leaves open. */
function sayingOf(support: Support, evidence: Evidence): string {
  const { verdict } = support.finding;
  if (verdict.kind === 'contradicted')
    return verdict.discrepancies
      .filter(({ found }) => isWithin(found, evidence))
      .map(({ claimed, found }) => t('Says {0}; the draft says {1}.', found.text, claimed.text))
      .join(' ');
  return verdict.kind === 'partlySupported' ? missingText(support, verdict.unsupported) : '';
}

const isWithin = ({ document, span }: Discrepancy['found'], evidence: Evidence): boolean =>
  document === evidence.document && span.start < evidence.span.end && evidence.span.start < span.end;

/** Words named as missing in a row. Unit: stretches of words. Default: 3. Source: half of a line. */
const missingMost = 3;

/** Characters of one of them. Unit: characters. Default: 30. Source: the same. */
const missingLengthMost = 30;

function missingText({ finding: { claim } }: Support, missing: readonly Span<'claim'>[]): string {
  if (missing.length === 0) return '';
  const words = missing
    .slice(0, missingMost)
    .map((span) => quoted(shortened(wordsAt(claim.masked, span), missingLengthMost)));
  return t('Does not say {0}.', words.join(', ') + (missing.length > missingMost ? ' …' : ''));
}
