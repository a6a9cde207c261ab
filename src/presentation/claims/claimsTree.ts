import type { SourceClaim } from '../../engine/model/claim';
import type { SourceSummary } from '../../engine/model/library';
import type { Finding } from '../../engine/model/finding';
import type { VerdictKind } from '../../engine/model/verdict';
import { markText } from '../markText';
import { citationTexts } from '../citationText';
import { placed } from '../sourceName';
import { shortened, wordsAt } from '../textRuns';
import { counted, type TreeRow } from '../treeRow';
import { headline, reasonText, verdictName, type TitleOf } from '../wording';
import { t } from '../localised';
import { quoted } from '../quoted';

/** A shape of its own for each verdict, so that colour is never the only sign. */
const icons: Readonly<Record<VerdictKind, NonNullable<TreeRow['icon']>>> = {
  contradicted: { name: 'warning', color: 'list.warningForeground' },
  notEnoughEvidence: { name: 'question' },
  partlySupported: { name: 'color-mode' },
  supported: { name: 'pass', color: 'testing.iconPassed' },
  notCheckedClosely: { name: 'eye' },
  marked: { name: 'bookmark' },
  notChecked: { name: 'circle-slash' },
};

/**
 * Characters of a sentence in a row. Unit: characters. Default: 70.
 * Source: a wide side bar still shows the reason behind it; the whole sentence is in the tooltip.
 */
const labelMost = 70;

/** The draft at the top, with how much of it is backed. */
export function draftRow(name: string, coverage: string): TreeRow {
  return { label: name, description: coverage, icon: { name: 'edit' }, spoken: t('Draft {0}, {1}', name, coverage) };
}

/** A verdict and how many claims have it. */
export function groupRow(kind: VerdictKind, claims: number): TreeRow {
  const spoken = `${verdictName[kind]}, ${counted(claims, 'claim')}`;
  return { label: verdictName[kind], description: String(claims), icon: icons[kind], spoken };
}

/** One claim: the sentence, and in a few words why it stands in its group; what differs or is not said comes first. */
export function claimRow(finding: Finding, titleOf: TitleOf): TreeRow {
  const { claim, verdict } = finding;
  const [sentence, lead] = [shortened(claim.text, labelMost), leadOf(finding)];
  const reason = because(finding, titleOf);
  return {
    label: lead ?? sentence,
    description: lead === undefined ? reason : sentence,
    tooltip: `${claim.text}\n\n${headline(finding, titleOf)}`,
    icon: icons[verdict.kind],
    spoken: `${claim.text} ${verdictName[verdict.kind]}. ${lead ?? reason}`,
  };
}

/** One claim whose citation a reader would stumble over: what is wrong with it first. */
export function citationRow(finding: Finding, titleOf: TitleOf): TreeRow {
  const faults = citationTexts(finding, titleOf).join(' ');
  const sentence = shortened(finding.claim.text, labelMost);
  return {
    label: faults,
    description: sentence,
    tooltip: `${finding.claim.text}\n\n${faults}`,
    icon: { name: 'link' },
    spoken: `${finding.claim.text} ${faults}`,
  };
}

/** Characters of each side of a difference. Unit: characters. Default: 24. Source: both are seen in a narrow side bar. */
const SIDE_MOST = 24;

/** "four → three", "“brewery”": the words that want attention; nothing where it is the whole sentence. */
function leadOf({ claim, verdict }: Finding): string | undefined {
  if (verdict.kind === 'contradicted')
    return verdict.discrepancies
      .map(({ claimed, found }) => sidesOf(claimed.text, found.text))
      .map(([own, other]) => `${shortened(own, SIDE_MOST)} → ${shortened(other, SIDE_MOST)}`)
      .join('; ');
  if (verdict.kind !== 'partlySupported') return undefined;
  return verdict.unsupported.map((span) => quoted(shortened(wordsAt(claim.masked, span), SIDE_MOST))).join(', ');
}

/** Characters of a whole difference. Unit: characters. Default: 20. Source: a side bar as narrow as it opens shows it whole. */
const BOTH_MOST = 20;

/** Both sides, without the words that they begin and end with where there is no room for these: "1876 → 1867". */
function sidesOf(claimed: string, found: string): readonly [string, string] {
  if (claimed.length + found.length <= BOTH_MOST) return [claimed, found];
  const [own, other] = [claimed.split(/\s+/), found.split(/\s+/)];
  const isLong = (): boolean => own.length > 1 && other.length > 1;
  while (isLong() && areSame(own[0], other[0])) [own, other].forEach((words) => words.shift());
  while (isLong() && areSame(own.at(-1), other.at(-1))) [own, other].forEach((words) => words.pop());
  return [own.join(' '), other.join(' ')];
}

const areSame = (one = '', other = ''): boolean => one.toLowerCase() === other.toLowerCase();

function because({ verdict, mark }: Finding, titleOf: TitleOf): string {
  switch (verdict.kind) {
    case 'contradicted':
    case 'partlySupported':
      return '';
    case 'supported':
    case 'notCheckedClosely':
      return placed(titleOf(verdict.evidence[0].document), verdict.evidence[0].locator);
    case 'notEnoughEvidence':
      return '';
    case 'marked':
      return mark === undefined ? '' : markText(mark);
    case 'notChecked':
      return reasonText(verdict.reason);
  }
}

/** The branch that holds every source with its claims. */
export function allSourcesRow(sources: number): TreeRow {
  const spoken = counted(sources, 'source');
  return {
    label: t('Sources'),
    description: String(sources),
    icon: { name: 'library' },
    spoken: t('Claims of {0}', spoken),
  };
}

/** A source, as a branch of its claims. */
export function claimingSourceRow({ id, metadata }: SourceSummary): TreeRow {
  return { label: metadata.title, description: id, icon: { name: 'book' }, spoken: t('Claims of {0}', metadata.title) };
}

/** One sentence of a source that a draft can cite. */
export function sourceClaimRow({ text }: SourceClaim): TreeRow {
  return { label: shortened(text, labelMost), tooltip: text, icon: { name: 'quote' }, spoken: text };
}
