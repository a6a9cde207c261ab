import { readable } from '../engine/model/masked';
import type { Metadata } from '../engine/model/document';
import type { CitationFault, CitedSource } from '../engine/model/citation';
import { markNames, type Mark, type WrittenMark } from '../engine/model/mark';
import type { SourceSummary } from '../engine/model/library';
import type { Problem } from '../engine/model/problem';
import type { SearchHit } from '../engine/model/searchHit';
import type { Span } from '../engine/model/span';
import type { Finding } from '../engine/model/finding';
import type { Evidence, VerdictKind } from '../engine/model/verdict';
import { citationText, citesAbsent } from './citationText';
import { evidenceOf, titleFrom, type MetadataOf } from './evidenceView';
import { locatorText } from './locatorText';
import { markFaultText, markText } from './markText';
import { problemText } from './problemText';
import { headline } from './wording';

/** Everything that was read and found, in the form that stands in JSON: the contract with other programs. */
export interface Report {
  /** The version of the program. */
  readonly version: string;
  readonly sources: readonly ReportedSource[];
  readonly drafts: readonly ReportedDraft[];
}

/** What is not known of a source is `null`; `words` is 0 if it was not read, and `problems` say why. */
export interface ReportedSource {
  readonly path: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly problems: readonly { readonly kind: Problem['kind']; readonly message: string }[];
}

export interface ReportedDraft {
  readonly path: string;
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** Every claim and every sentence that is not checked, in reading order. */
  readonly findings: readonly ReportedFinding[];
  /** Marks of the writer's that are not understood and have no effect. */
  readonly unclearMarks: readonly { readonly range: ReportedFinding['range']; readonly message: string }[];
}

/** How much a finding asks for attention, named as editors name it. */
export type Severity = 'warning' | 'information' | 'hint' | 'none';

export interface ReportedFinding {
  readonly id: string;
  readonly rule: string;
  readonly verdict: VerdictKind;
  readonly severity: Severity;
  readonly text: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly message: string;
  /** For `notEnoughEvidence` what comes nearest, best first; it does not back the claim. */
  readonly evidence: readonly ReportedEvidence[];
  readonly discrepancies: readonly { readonly kind: string; readonly claimed: string; readonly found: string }[];
  readonly citations: readonly ReportedCitation[];
  /** What the writer says of the statement, where it decided or limited the verdict. */
  readonly mark: ReportedMark | null;
}

/** A mark by the name under which it is written; a stale one names evidence that its source has no longer. */
export interface ReportedMark {
  readonly as: string;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly where: Mark['where'];
  readonly isStale: boolean;
  readonly message: string;
}

/** What the draft cites for a statement; what is not known, or not wrong, is `null`. */
export interface ReportedCitation {
  /** A key, the name of a note, a number, or the target of a link. */
  readonly cited: string;
  /** The path of the source that is meant. */
  readonly source: string | null;
  /** The title of a work that only a bibliography knows. */
  readonly absent: string | null;
  readonly fault: CitationFault['kind'] | null;
  readonly severity: Severity;
  readonly message: string | null;
  readonly range: { readonly start: Place; readonly end: Place };
}

export interface ReportedEvidence {
  /** The path of the source. */
  readonly source: string;
  readonly title: string;
  readonly locator: string;
  readonly text: string;
}

/** A place as an editor counts it: line and character from 0, characters in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A draft that was checked; `placeAt` turns its offsets into places. */
export interface CheckedDraft {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly marks: readonly WrittenMark[];
  readonly placeAt: (offset: number) => Place;
}

/** The severities of product.md: loud only about what is certain. */
const SEVERITY: Readonly<Record<VerdictKind, Severity>> = {
  contradicted: 'warning',
  notEnoughEvidence: 'information',
  partlySupported: 'hint',
  supported: 'none',
  notChecked: 'none',
};

/** The report on some drafts and the sources they were held against. */
export function reportOf(version: string, sources: readonly SourceSummary[], drafts: readonly CheckedDraft[]): Report {
  const byId = new Map(sources.map((source) => [source.id, source.metadata]));
  return {
    version,
    sources: sources.map(reportedSource),
    drafts: drafts.map((draft) => reportedDraft(draft, (id) => byId.get(id))),
  };
}

/** A source as it stands in reports. */
export function reportedSource({ id, metadata, words, problems }: SourceSummary): ReportedSource {
  return {
    path: id,
    title: metadata.title,
    author: metadata.author ?? null,
    date: metadata.date ?? null,
    url: metadata.url ?? null,
    words,
    problems: problems.map((problem) => ({ kind: problem.kind, message: problemText(id, problem) })),
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

function reportedDraft({ path, findings, marks, placeAt }: CheckedDraft, metadataOf: MetadataOf): ReportedDraft {
  const counts: Record<VerdictKind, number> = {
    supported: 0,
    partlySupported: 0,
    contradicted: 0,
    notEnoughEvidence: 0,
    notChecked: 0,
  };
  for (const { verdict } of findings) counts[verdict.kind] += 1;
  return {
    path,
    counts,
    findings: findings.map((finding) => reportedFinding(finding, placeAt, metadataOf)),
    unclearMarks: marks.flatMap((mark) =>
      mark.kind === 'unclear' ? [{ range: rangeOf(mark.span, placeAt), message: markFaultText(mark.fault) }] : [],
    ),
  };
}

function reportedFinding(finding: Finding, placeAt: CheckedDraft['placeAt'], metadataOf: MetadataOf): ReportedFinding {
  const { claim, verdict, rule } = finding;
  const differences = verdict.kind === 'contradicted' ? verdict.discrepancies : [];
  return {
    id: claim.id,
    rule,
    verdict: verdict.kind,
    // The work that is cited was never read: nothing is held against the statement.
    severity: verdict.kind === 'notEnoughEvidence' && citesAbsent(finding) ? 'none' : SEVERITY[verdict.kind],
    text: claim.text,
    range: rangeOf(claim.span, placeAt),
    message: headline(finding, titleFrom(metadataOf)),
    evidence: evidenceOf(finding).map((evidence) => reportedEvidence(evidence, metadataOf)),
    discrepancies: differences.map(({ kind, claimed, found }) => ({
      kind,
      claimed: readable(claimed.text),
      found: readable(found.text),
    })),
    mark: finding.mark === undefined ? null : reportedMark(finding.mark),
    citations: (finding.citations ?? []).map((one) => reportedCitation(one, finding, placeAt, metadataOf)),
  };
}

const FAULT_SEVERITY: Readonly<Record<CitationFault['kind'], Severity>> = {
  unknownKey: 'warning',
  notSaid: 'warning',
  missingPage: 'information',
  otherPage: 'information',
};

function reportedCitation(
  one: CitedSource,
  { claim }: Finding,
  placeAt: CheckedDraft['placeAt'],
  metadataOf: MetadataOf,
): ReportedCitation {
  const { cited, span, document, absent, fault } = one;
  return {
    cited,
    source: document ?? null,
    absent: absent ?? null,
    fault: fault?.kind ?? null,
    severity: fault === undefined ? 'none' : FAULT_SEVERITY[fault.kind],
    message: citationText(one, titleFrom(metadataOf)) ?? null,
    range: { start: placeAt(claim.span.start + span.start), end: placeAt(claim.span.start + span.end) },
  };
}

const reportedMark = (mark: Mark): ReportedMark => ({
  as: markNames[mark.kind],
  rule: mark.rule ?? null,
  reason: mark.reason ?? null,
  where: mark.where,
  isStale: mark.isStale === true,
  message: markText(mark),
});

const rangeOf = ({ start, end }: Span<'draft'>, placeAt: CheckedDraft['placeAt']): ReportedFinding['range'] => ({
  start: placeAt(start),
  end: placeAt(end),
});
