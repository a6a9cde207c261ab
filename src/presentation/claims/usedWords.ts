import type { SourceClaim } from '../../engine/model/claim';
import type { DocumentId } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import type { Span } from '../../engine/model/span';

/** The words of the sources that a draft rests on, by source. */
export type UsedWords = ReadonlyMap<DocumentId, readonly Span<'source'>[]>;

/** The evidence of a draft's findings. Passages that are only the nearest to a claim are not used by it. */
export function usedWords(findings: readonly Finding[]): UsedWords {
  const used = new Map<DocumentId, Span<'source'>[]>();
  for (const { verdict } of findings) {
    if (verdict.kind === 'notEnoughEvidence' || verdict.kind === 'notChecked') continue;
    for (const { document, span } of verdict.evidence) {
      const spans = used.get(document);
      if (spans === undefined) used.set(document, [span]);
      else spans.push(span);
    }
  }
  return used;
}

/** Whether some evidence of the draft overlaps a source claim. */
export const isUsed = (document: DocumentId, { span }: Pick<SourceClaim, 'span'>, used: UsedWords): boolean =>
  used.get(document)?.some(({ start, end }) => start < span.end && span.start < end) ?? false;
