import type { DocumentId } from '../../engine/model/document';
import type { DraftLanguage } from '../../engine/model/draftLanguage';
import type { Finding } from '../../engine/model/finding';
import { readable } from '../../engine/model/masked';
import type { Discrepancy, Evidence, Verdict } from '../../engine/model/verdict';
import { wordsAt } from '../textRuns';

/** What a finding that its writer holds for wrong was made by and of. */
export interface AlarmContext {
  /** Of the extension. */
  readonly version: string;
  readonly language: DraftLanguage;
  readonly isConfidential: (document: DocumentId) => boolean;
}

/**
 * A finding that its writer holds for wrong, as a small file that can be attached to a report: the statement, the words of
 * the sources, and what was made of them; no name of a file, and no word of a confidential source.
 */
export function falseAlarmText(finding: Finding, { version, language, isConfidential }: AlarmContext): string {
  const { claim, verdict, rule, remarks = [], citations = [] } = finding;
  const said = (document: DocumentId, text: string): string => (isConfidential(document) ? WITHHELD : readable(text));
  const pair = ({ kind, claimed, found }: Pairing): object => ({
    kind,
    draft: readable(claimed.text),
    source: said(found.document, found.text),
  });
  const faults = citations.flatMap(({ cited, fault }) => (fault === undefined ? [] : [{ cited, fault: fault.kind }]));
  const alarm = {
    groundwork: version,
    language,
    statement: readable(claim.text),
    verdict: verdict.kind,
    rule,
    differences: verdict.kind === 'contradicted' ? verdict.discrepancies.map(pair) : [],
    notSaid: 'unsupported' in verdict ? verdict.unsupported.map((span) => wordsAt(claim.masked, span)) : [],
    hints: remarks.map(pair),
    citations: faults,
    sources: wordsOf(verdict).map(({ document, text }) => said(document, text)),
  };
  return `${JSON.stringify(alarm, null, 2)}\n`;
}

/** What the verdict rests on, or what comes nearest. */
const wordsOf = (verdict: Verdict): readonly Evidence[] =>
  'evidence' in verdict ? verdict.evidence : 'nearest' in verdict ? verdict.nearest : [];

interface Pairing extends Pick<Discrepancy, 'claimed' | 'found'> {
  readonly kind: string;
}

const WITHHELD = '(confidential)';

/** The file's name; the same finding has the same, so that it is written once. */
export const falseAlarmName = ({ claim, verdict }: Finding): string =>
  `false-alarm-${claim.id.replace(/[^\w-]/g, '')}-${verdict.kind}.json`;
