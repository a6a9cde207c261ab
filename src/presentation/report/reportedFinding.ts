import { isStatement } from '../../engine/model/claim';
import type { BlockRole, Metadata } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import { readable } from '../../engine/model/masked';
import type { RuleOf } from '../../engine/model/rule';
import type { SearchHit } from '../../engine/model/searchHit';
import type { Evidence, VerdictKind } from '../../engine/model/verdict';
import { evidenceOf, evidenceView, type QuoteView } from '../evidence/evidenceView';
import { placeOf, titleFrom, type MetadataOf } from '../sourceName';
import { locatorText } from '../locatorText';
import type { TextRun } from '../textRuns';
import type { CheckedDraft, DraftRange } from './checkedDraft';
import type { Separation } from './separations';
import { reportedCitation, type ReportedCitation } from './reportedCitation';
import { markSentence, reportedMark, type ReportedMark } from './reportedMark';
import { severityOf, type Severity } from './severity';
import { remarkText } from '../wording';

export interface ReportedFinding {
  /** A hash of the words: it outlives edits elsewhere. */
  readonly id: string;
  /** Counts the sentences of the draft from 1, as the report numbers them; headings have none. */
  readonly number: number | null;
  readonly rule: string;
  readonly verdict: VerdictKind;
  readonly severity: Severity;
  /** Where the report was held against a baseline: whether that has this finding. */
  readonly standing?: 'new' | 'known';
  readonly text: string;
  readonly role: BlockRole;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  /** In the text that is read, where the draft is a document. */
  readonly range: DraftRange;
  /** Where it stands in a draft that is a document: page, heading, paragraph. */
  readonly locator?: string;
  readonly message: string;
  /** Hints and what is said of citations, one sentence each. */
  readonly remarks: readonly string[];
  /** The hints among them, by rule. */
  readonly hints: readonly ReportedHint[];
  /** It backs the claim only where the verdict is `supported`: for `notEnoughEvidence` it is what comes nearest, best first. */
  readonly evidence: readonly ReportedQuote[];
  readonly discrepancies: readonly { readonly kind: string; readonly claimed: string; readonly found: string }[];
  readonly citations: readonly ReportedCitation[];
  /** What the writer says of the statement. */
  readonly mark: ReportedMark | null;
  /** For people only. */
  readonly shown: { readonly words: readonly TextRun[]; readonly gap: Separation };
}

/** A hint beside words that are backed or near. */
export interface ReportedHint {
  readonly rule: RuleOf<'remark'>;
  readonly message: string;
}

export interface ReportedEvidence {
  /** The path of the source. */
  readonly source: string;
  readonly title: string;
  readonly locator: string;
  readonly text: string;
}

export interface ReportedQuote extends ReportedEvidence {
  /** Where it stands in the file; `null` where the file is no text. */
  readonly range: DraftRange | null;
  readonly shown: Pick<QuoteView, 'words' | 'language' | 'place'>;
}

/** The findings of a draft, numbered. */
export function reportedFindings(
  draft: CheckedDraft,
  gaps: readonly Separation[],
  metadataOf: MetadataOf,
): readonly ReportedFinding[] {
  let number = 0;
  return draft.findings.map((finding, at) => ({
    ...reportedFinding(finding, gaps[at] ?? 'sentence', draft, metadataOf),
    number: isStatement(finding.claim) ? ++number : null,
  }));
}

function reportedFinding(
  finding: Finding,
  gap: Separation,
  draft: CheckedDraft,
  metadataOf: MetadataOf,
): Omit<ReportedFinding, 'number'> {
  const { claim, verdict, rule } = finding;
  const { headline, remarks, statement, quotes } = evidenceView(finding, metadataOf);
  const mark = finding.mark === undefined ? null : reportedMark(finding.mark);
  const locator = draft.locatorAt?.(claim.span.start);
  const differences = verdict.kind === 'contradicted' ? verdict.discrepancies : [];
  return {
    id: claim.id,
    rule,
    verdict: verdict.kind,
    severity: severityOf(finding),
    text: claim.text,
    role: claim.role,
    section: claim.section,
    range: { start: draft.placeAt(claim.span.start), end: draft.placeAt(claim.span.end) },
    ...(locator && { locator: locatorText(locator) }),
    message: verdict.kind === 'marked' && mark !== null ? markSentence(mark) : headline,
    remarks,
    hints: (finding.remarks ?? []).map((one) => ({ rule: one.kind, message: remarkText(one, titleFrom(metadataOf)) })),
    evidence: evidenceOf(finding).map((evidence, at) => reportedQuote(evidence, quotes[at], draft, metadataOf)),
    discrepancies: differences.map(({ kind, claimed, found }) => ({
      kind,
      claimed: readable(claimed.text),
      found: readable(found.text),
    })),
    citations: (finding.citations ?? []).map((one) => reportedCitation(one, finding, draft, metadataOf)),
    mark,
    shown: { words: statement, gap },
  };
}

/** Words of a source as they stand in reports. */
export const reportedEvidence = (
  { document, locator, text }: Pick<Evidence | SearchHit, 'document' | 'locator' | 'text'>,
  metadataOf: (document: Evidence['document']) => Metadata | undefined,
): ReportedEvidence => ({
  source: document,
  title: titleFrom(metadataOf)(document),
  locator: locatorText(locator),
  text: readable(text),
});

const reportedQuote = (
  evidence: Evidence,
  view: QuoteView | undefined,
  { rangeIn }: CheckedDraft,
  metadataOf: MetadataOf,
): ReportedQuote => ({
  ...reportedEvidence(evidence, metadataOf),
  range: rangeIn?.(evidence.document, evidence.span) ?? null,
  shown: {
    words: view?.words ?? [],
    place: view?.place ?? placeOf(evidence, metadataOf),
    ...(view?.language !== undefined && { language: view.language }),
  },
});
