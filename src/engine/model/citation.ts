import type { DocumentId } from './document';
import type { Span } from './span';
import type { Evidence } from './verdict';

/** What a reader who follows a citation would stumble over. */
export type CitationFault =
  /** No bibliography has this key. */
  | { readonly kind: 'unknownKey'; readonly near?: string }
  /** The source has pages, and the citation of a quotation names none. */
  | { readonly kind: 'missingPage'; readonly page: string }
  /** The words stand in the cited source, but on another page. */
  | { readonly kind: 'otherPage'; readonly page: string }
  /** The cited source was read and does not say so; another source may. */
  | { readonly kind: 'notSaid'; readonly instead?: Evidence };

/** A citation that belongs to a claim, and what is wrong with it. */
export interface CitedSource {
  /** As it is written: a key, the name of a note, the target of a link. */
  readonly cited: string;
  /** From the claim's start; a note's sign may stand behind its end. */
  readonly span: Span<'claim'>;
  /** The source that is meant, where it is among the sources that were read. */
  readonly document?: DocumentId;
  /** What the work is called that a bibliography lists, where its file is not among the sources. */
  readonly absent?: string;
  readonly fault?: CitationFault;
}
