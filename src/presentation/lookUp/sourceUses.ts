import type { DocumentId } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import { readable } from '../../engine/model/masked';
import type { Evidence } from '../../engine/model/verdict';
import { t } from '../localised';
import { excerpt } from './lookUpView';
import { shortened } from '../textRuns';
import { counted } from '../treeRow';
import { verdictName } from '../wording';

/** A claim of a draft that rests on a source, or cites it. */
export interface SourceUse<S> {
  readonly standing: S;
  /** The words of the source that it rests on; none where it only cites the source. */
  readonly evidence: readonly Evidence[];
}

interface Standing {
  readonly finding: Finding;
}

/** The claims that rest on a source, whether it backs them or differs, and those that cite it, in reading order. */
export function usesOf<S extends Standing>(claims: readonly S[], source: DocumentId): readonly SourceUse<S>[] {
  return claims.flatMap((standing) => {
    const evidence = evidenceFrom(standing.finding).filter(({ document }) => document === source);
    const isCited = standing.finding.citations?.some(({ document }) => document === source) === true;
    return evidence.length > 0 || isCited ? [{ standing, evidence }] : [];
  });
}

/** How many claims rest on each source or cite it; a source that none uses is not in it. */
export function useCounts(claims: Iterable<Standing>): ReadonlyMap<DocumentId, number> {
  const counts = new Map<DocumentId, number>();
  for (const { finding } of claims) {
    const cited = (finding.citations ?? []).flatMap(({ document }) => document ?? []);
    const used = new Set([...evidenceFrom(finding).map(({ document }) => document), ...cited]);
    for (const document of used) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}

/** What a verdict rests on; what only comes near is no evidence. */
export const evidenceFrom = ({ verdict }: Finding): readonly Evidence[] =>
  'evidence' in verdict ? verdict.evidence : [];

/** The other claims that rest on some of the same words as one. */
export function sharingEvidence<S extends Standing>(claims: readonly S[], of: S): readonly S[] {
  const own = evidenceFrom(of.finding);
  return claims.filter(
    (other) =>
      other !== of && evidenceFrom(other.finding).some((theirs) => own.some((ours) => isOverlapping(ours, theirs))),
  );
}

const isOverlapping = (one: Evidence, other: Evidence): boolean =>
  one.document === other.document && one.span.start < other.span.end && other.span.start < one.span.end;

/**
 * A use as a row in two lines: the words of the source with the line they are used in, and the claim with its verdict. A
 * claim that only cites the source has none of its words.
 */
export function useRow(
  { standing: { finding }, evidence: [first] }: SourceUse<Standing>,
  line: number,
): { readonly label: string; readonly description: string; readonly detail: string } {
  const verdict = verdictName[finding.verdict.kind];
  return {
    label: first === undefined ? t('Cites it') : `“${shortened(excerpt(first, leadMost), labelMost)}”`,
    description: t('line {0}', line),
    detail: `${verdict}: ${readable(finding.claim.text)}`,
  };
}

/** Characters of a passage in a row. Unit: characters. Default: 60. Source: leaves a third of the line to the place and the draft's name. */
const labelMost = 60;

/** Characters before the words that are used. Unit: characters. Default: 20. Source: a third of the line. */
const leadMost = 20;

/** Whether a use has these words, in its claim or in its passage. */
export const hasWords = ({ standing, evidence }: SourceUse<Standing>, words: string): boolean =>
  [standing.finding.claim.text, ...evidence.map(({ text }) => text)].some((text) =>
    text.toLowerCase().includes(words.trim().toLowerCase()),
  );

/** How many claims of the open drafts rest on a source, for the tooltip of its row. */
export const usedText = (claims: number): string =>
  claims === 0
    ? t('No claim of the open drafts rests on it.')
    : t('In the open drafts it is used by {0}.', counted(claims, 'claim'));
