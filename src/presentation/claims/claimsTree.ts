import type { SourceClaim } from '../../engine/model/claim';
import type { SourceSummary } from '../../engine/model/library';
import type { Finding } from '../../engine/model/finding';
import type { VerdictKind } from '../../engine/model/verdict';
import { markText } from '../markText';
import { placed } from '../sourceName';
import { shortened } from '../textRuns';
import { counted, type TreeRow } from '../treeRow';
import { headline, reasonText, verdictName, type TitleOf } from '../wording';
import { t } from '../localised';

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

/** One claim: the sentence, and in a few words why it stands in its group. */
export function claimRow(finding: Finding, titleOf: TitleOf): TreeRow {
  const { claim, verdict } = finding;
  const description = because(finding, titleOf);
  return {
    label: shortened(claim.text, labelMost),
    description,
    tooltip: `${claim.text}\n\n${headline(finding, titleOf)}`,
    icon: icons[verdict.kind],
    spoken: `${claim.text} ${verdictName[verdict.kind]}. ${description}`,
  };
}

function because({ verdict, mark }: Finding, titleOf: TitleOf): string {
  switch (verdict.kind) {
    case 'contradicted':
      return verdict.discrepancies.map(({ claimed, found }) => `${claimed.text} → ${found.text}`).join('; ');
    case 'supported':
    case 'partlySupported':
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
