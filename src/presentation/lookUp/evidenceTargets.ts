import type { DocumentId } from '../../engine/model/document';
import type { Finding } from '../../engine/model/finding';
import { spanOf, type Span } from '../../engine/model/span';
import { evidenceFrom } from './sourceUses';

/** From some words of a claim to the words of the sources that they are held against, best first. */
export interface EvidenceTargets {
  readonly origin: Span<'claim'>;
  readonly places: readonly { readonly document: DocumentId; readonly start: number; readonly end: number }[];
}

/** Differing words lead to the words they differ from, the rest of a claim to all its evidence. `offset` is in the claim. */
export function evidenceTargets(finding: Finding, offset: number): EvidenceTargets {
  const { verdict, claim } = finding;
  const differing =
    verdict.kind === 'contradicted'
      ? verdict.discrepancies.filter(({ claimed: { span } }) => span.start <= offset && offset <= span.end)
      : [];
  const [first] = differing;
  if (first !== undefined)
    return {
      origin: first.claimed.span,
      places: differing.map(({ found: { document, span } }) => ({ document, start: span.start, end: span.end })),
    };
  return {
    origin: spanOf<'claim'>(0, claim.masked.length),
    places: evidenceFrom(finding).map(({ document, span }) => ({ document, start: span.start, end: span.end })),
  };
}
