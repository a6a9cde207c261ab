import type { Claim } from '../model/claim';
import type { Candidate } from '../model/passage';
import type { LocatedQuotation } from '../verification/locatedQuotation';
import { locateQuotation } from '../verification/locateQuotation';
import { quotationOfBlock, quotationsOf, quotedWordCount, type Quotation } from '../verification/quotations';
import type { CitedDocument, CitedGrounds } from './citedDocuments';

/** What a claim quotes, if it is long enough to be anybody's words: a term or a title in quotation marks is not. */
export function quotedIn({ role, masked }: Claim): readonly Quotation[] {
  const quotations = role === 'quote' ? [quotationOfBlock(masked)] : quotationsOf(masked);
  return quotations.filter((quotation) => quotedWordCount(quotation) >= QUOTED_LEAST);
}

/** Fewest words. Default: 5. Source: shorter runs stand in several documents by chance (`SHORT_QUOTATION`). */
const QUOTED_LEAST = 5;

/** Where a quotation stands in one document; a run of its words, or fewer, is not it. */
export function locatedIn(
  quotation: Quotation,
  { search }: Pick<CitedDocument, 'search'>,
  { library }: CitedGrounds,
): LocatedQuotation | undefined {
  return locateQuotation(quotation, library.sources, [], search);
}

/** The same among given passages. */
export const locatedAmong = (
  quotation: Quotation,
  candidates: readonly Candidate[],
  { library }: CitedGrounds,
): LocatedQuotation | undefined => locateQuotation(quotation, library.sources, candidates, () => []);
