import { isNonEmpty } from '../model/brand';
import type { Quoted } from '../model/quoted';
import { reversals } from './againstItsSense';
import { cutShort } from './cutShort';
import { missingAround, quotedEvidence, type LocatedQuotation } from './locatedQuotation';
import { locateQuotation } from './locateQuotation';
import type { SourceAccess } from './judge';
import { quotationOfBlock, type Quotation } from './quotations';
import { CANDIDATES_MOST } from './thresholds';
import { wordingDifferences } from './wordingDifferences';

/**
 * Holds words by themselves against the sources, without a statement around them that could have meant something else:
 * so short words, too, are looked for. `search` finds passages by words: those of all sources, or of one.
 */
export function bareQuotation(words: string, { sources }: Pick<SourceAccess, 'sources'>, search: Search): Quoted {
  const quotation = quotationOfBlock(words);
  if (quotation.pieces.length === 0) return { kind: 'nowhere' };
  const located = locateQuotation(quotation, sources, search(words, CANDIDATES_MOST), search);
  return located === undefined ? { kind: 'nowhere' } : quotedAs(words, quotation, located);
}

/** Passages that answer words, best first. */
export type Search = Parameters<typeof locateQuotation>[3];

function quotedAs(words: string, quotation: Quotation, located: LocatedQuotation): Quoted {
  const evidence = quotedEvidence(located);
  if (!located.isWhole) {
    const missing = missingAround(quotation, located);
    return isNonEmpty(missing) ? { kind: 'partly', evidence, missing } : { kind: 'nowhere' };
  }
  const altered = wordingDifferences(words, located);
  const differences = altered.length > 0 ? altered : reversals(words, quotation, located);
  return isNonEmpty(differences)
    ? { kind: 'altered', evidence, discrepancies: differences }
    : { kind: 'verbatim', evidence, remarks: cutShort(words, quotation, located) };
}
