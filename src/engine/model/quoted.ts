import type { NonEmpty } from './brand';
import type { Discrepancy, Evidence, Remark } from './verdict';
import type { Span } from './span';

/** What became of words that somebody says are a source's. Spans count in these words. */
export type Quoted =
  /** Every word stands there, in this order; typography, omissions marked as such and insertions are none of its matter. */
  | { readonly kind: 'verbatim'; readonly evidence: Evidence; readonly remarks: readonly Remark[] }
  /** The nearest words of a source, and what differs: other words, or the sense that a negation beside them gives. */
  | { readonly kind: 'altered'; readonly evidence: Evidence; readonly discrepancies: NonEmpty<Discrepancy> }
  /** A run of the words stands in a source; these do not. */
  | { readonly kind: 'partly'; readonly evidence: Evidence; readonly missing: NonEmpty<Span<'claim'>> }
  | { readonly kind: 'nowhere' };

/** A stretch of a source as it is read on: passages in their order. `next` is where the rest begins, if there is any. */
export interface SourceStretch {
  readonly passages: readonly SourcePassage[];
  readonly next?: number;
}

/** A few sentences of a source, to be read. */
export type SourcePassage = Pick<Evidence, 'locator' | 'span' | 'text'>;
