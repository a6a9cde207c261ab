import type { Finding } from '../../engine/model/finding';
import type { VerdictKind } from '../../engine/model/verdict';
import { evidenceView, type EvidenceView, type QuoteView } from './evidenceView';
import { nameFrom, type MetadataOf } from '../sourceName';
import { t } from '../localised';
import type { RunMark, TextRun } from '../textRuns';
import { markText } from '../markText';
import { remarkTexts } from '../wording';
import { citationView, type CitationView } from '../citationText';
import { quoted } from '../quoted';

/** A claim as the evidence panel shows it. */
export interface PanelView extends Omit<EvidenceView, 'quotes'> {
  /** What a screen reader says when another claim is shown. */
  readonly spoken: string;
  /** What the writer said of it. */
  readonly said?: string;
  readonly citations: readonly CitationView[];
  readonly differences: readonly ShownDifference[];
  /** Above the quotes. */
  readonly heading: string;
  /** Words that stand in none of the passages, as a sentence. */
  readonly missing?: string;
  readonly quotes: readonly PanelQuote[];
  /** The marks that words here carry, to be explained. */
  readonly legend: readonly RunMark[];
  /** Whether looking for other sources makes sense. */
  readonly search: Offer;
}

/** Whether an action stands beside what it is about. */
export type Offer = 'offered' | 'needless';

/** Words of the draft, and the words of a source that stand in their place. */
export interface ShownDifference {
  readonly claimed: string;
  readonly found: string;
  readonly title: string;
}

/** Words of a source, with what can be done with them, named so that each button says of which. */
export interface PanelQuote extends QuoteView {
  /** The words that the claim shares, for those who do not see how they are marked. */
  readonly spoken: string;
  /** Whether the writer can say that these words back the claim: not where they do already. */
  readonly use: Offer;
  /** Not of words that say otherwise, or that only come near. */
  readonly cite: Offer;
}

/** A finding as the evidence panel shows it. */
export function panelView(finding: Finding, metadataOf: MetadataOf): PanelView {
  const view = evidenceView(finding, metadataOf);
  const quotes = view.quotes.map((quote) => panelQuote(quote, finding));
  const missing = missingText(view);
  return {
    ...view,
    spoken: `${view.verdictName}. ${view.headline}`,
    // Where the verdict is the mark, the headline says it.
    ...(finding.mark && finding.verdict.kind !== 'marked' && { said: markText(finding.mark) }),
    remarks: remarkTexts(finding, nameFrom(metadataOf)),
    citations: (finding.citations ?? []).map((cited) => citationView(cited, nameFrom(metadataOf))),
    differences: differencesOf(finding, metadataOf),
    heading: headingOf(view.verdict),
    ...(missing !== undefined && { missing }),
    quotes,
    legend: marksIn([view.statement, ...quotes.map(({ words }) => words)]),
    search: view.verdict === 'notChecked' ? 'needless' : 'offered',
  };
}

/** What the quotes are to the statement: evidence is called so only where it backs, or the writer named it. */
function headingOf(verdict: VerdictKind): string {
  switch (verdict) {
    case 'notEnoughEvidence':
      return t('Nearest passages');
    case 'marked':
      return t('Evidence that you named');
    default:
      return t('In the sources');
  }
}

function panelQuote(quote: QuoteView, { verdict, mark }: Finding): PanelQuote {
  const shared = quote.words.filter((run) => run.mark === 'matched').map(({ text }) => text.trim());
  return {
    ...quote,
    spoken: shared.length === 0 ? '' : t('Shared with the draft: {0}.', shared.join(', ')),
    cite: verdict.kind === 'contradicted' || verdict.kind === 'notEnoughEvidence' ? 'needless' : 'offered',
    use: verdict.kind === 'supported' || mark?.kind === 'evidence' ? 'needless' : 'offered',
  };
}

const differencesOf = ({ verdict }: Finding, metadataOf: MetadataOf): readonly ShownDifference[] =>
  verdict.kind !== 'contradicted'
    ? []
    : verdict.discrepancies.map(({ claimed, found }) => ({
        claimed: claimed.text,
        found: found.text,
        title: nameFrom(metadataOf)(found.document),
      }));

/** Where a passage is near, its headline names these words already. */
function missingText({ verdict, statement, quotes }: EvidenceView): string | undefined {
  const missing = statement.filter(({ mark }) => mark === 'missing').map(({ text }) => quoted(text.trim()));
  if (verdict !== 'notEnoughEvidence' || missing.length === 0 || quotes.length === 0) return undefined;
  return t('In none of them: {0}.', missing.join(', '));
}

const marksIn = (texts: readonly (readonly TextRun[])[]): readonly RunMark[] => {
  const present = new Set(texts.flat().map(({ mark }) => mark));
  return (['matched', 'differs', 'missing'] as const).filter((mark) => present.has(mark));
};
