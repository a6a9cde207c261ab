import type { DocumentId, Metadata } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import type { Evidence, VerdictKind } from '../../engine/model/verdict';
import { citationTexts } from '../citationText';
import { dateText } from '../dateText';
import { locatorText } from '../locatorText';
import { nameFrom, placed, titleFrom, type MetadataOf } from '../sourceName';
import { runsOf, type TextRun } from '../textRuns';
import { headline, remarkTexts, verdictName } from '../wording';

/** A claim beside the words of the sources that bear on it, ready to be shown anywhere. */
export interface EvidenceView {
  readonly verdict: VerdictKind;
  readonly verdictName: string;
  readonly headline: string;
  /** Hints beside the verdict, on citations and on words that are backed, one sentence each. */
  readonly remarks: readonly string[];
  readonly statement: readonly TextRun[];
  readonly quotes: readonly QuoteView[];
  /** Whether the quotes bear on the claim, or only come near it. */
  readonly isNearest: boolean;
}

/** Words of a source, and where they stand. */
export interface QuoteView {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly words: readonly TextRun[];
  /** "Archer 2019, p. 12": source and place in at most forty characters; the rest is for those who ask. */
  readonly place: string;
  readonly title: string;
  readonly locator: string;
  /** Author and date, as far as they are known. */
  readonly origin: string;
  readonly publisher?: string;
  /** To be read, not to be followed: what a source says of itself is nobody's link. */
  readonly url?: string;
  /** BCP 47, for those who hear the words. */
  readonly language?: string;
}

/** A finding as claim and quotes, the best first. */
export function evidenceView(finding: Finding, metadataOf: MetadataOf): EvidenceView {
  const { verdict } = finding;
  const nameOf = nameFrom(metadataOf);
  return {
    verdict: verdict.kind,
    verdictName: verdictName[verdict.kind],
    headline: headline(finding, nameOf),
    remarks: [...citationTexts(finding, nameOf), ...remarkTexts(finding, nameOf)],
    statement: statementRuns(finding),
    quotes: evidenceOf(finding).map((evidence) => quoteView(evidence, finding, metadataOf)),
    isNearest: verdict.kind === 'notEnoughEvidence',
  };
}

/** The evidence of a finding, or the passages that come nearest where there is none. */
export function evidenceOf({ verdict }: Finding): readonly Evidence[] {
  if (verdict.kind === 'notChecked') return [];
  return verdict.kind === 'notEnoughEvidence' ? verdict.nearest : verdict.evidence;
}

/** Author and date of a source: "Ministry of Water, 25 May 2018". */
export const originText = (metadata: Metadata | undefined): string =>
  [metadata?.author, metadata?.date && dateText(metadata.date)].filter((part) => part !== undefined).join(', ');

function statementRuns({ claim, verdict }: Finding): TextRun[] {
  const differing = verdict.kind === 'contradicted' ? verdict.discrepancies.map(({ claimed }) => claimed.span) : [];
  const missing = verdict.kind === 'partlySupported' || verdict.kind === 'notEnoughEvidence' ? verdict.unsupported : [];
  return runsOf(claim.masked, 0, [
    { mark: 'missing', spans: missing },
    { mark: 'differs', spans: differing },
  ]);
}

function quoteView(evidence: Evidence, { verdict }: Finding, metadataOf: MetadataOf): QuoteView {
  const { document, span, text, matched, locator } = evidence;
  const metadata = metadataOf(document);
  const differing =
    verdict.kind === 'contradicted'
      ? verdict.discrepancies.filter(({ found }) => found.document === document).map(({ found }) => found.span)
      : [];
  return {
    document,
    start: span.start,
    end: span.end,
    words: runsOf(text, span.start, [
      { mark: 'matched', spans: matched },
      { mark: 'differs', spans: differing },
    ]),
    place: placed(nameFrom(metadataOf)(document), locator),
    title: titleFrom(metadataOf)(document),
    locator: locatorText(locator),
    origin: originText(metadata),
    ...(metadata?.publisher !== undefined && { publisher: metadata.publisher }),
    ...(metadata?.url !== undefined && { url: metadata.url }),
    ...(metadata?.language !== undefined && { language: metadata.language }),
  };
}
