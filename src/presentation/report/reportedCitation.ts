import type { CitationFault, CitedSource } from '../../engine/model/citation';
import type { Finding } from '../../engine/model/finding';
import { citationText } from '../citationText';
import { nameFrom, type MetadataOf } from '../sourceName';
import type { CheckedDraft, DraftRange } from './checkedDraft';
import { faultSeverity, type Severity } from './severity';

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
  readonly range: DraftRange;
  /** Only where the report was held against an earlier one, and the citation is faulty. */
  readonly standing?: 'new' | 'known';
}

/** What tells a faulty citation from all others: the statement that it stands in, what is wrong, and what it cites. */
export const citationId = (
  statement: string,
  { fault, cited }: { readonly fault: string; readonly cited: string },
): string => `${statement}:${fault}:${cited}`;

/** A citation as it stands in reports. */
export function reportedCitation(
  one: CitedSource,
  { claim }: Finding,
  { placeAt }: CheckedDraft,
  metadataOf: MetadataOf,
): ReportedCitation {
  const { cited, span, document, absent, fault } = one;
  return {
    cited,
    source: document ?? null,
    absent: absent ?? null,
    fault: fault?.kind ?? null,
    severity: fault === undefined ? 'none' : faultSeverity[fault.kind],
    message: citationText(one, nameFrom(metadataOf)) ?? null,
    range: { start: placeAt(claim.span.start + span.start), end: placeAt(claim.span.start + span.end) },
  };
}
