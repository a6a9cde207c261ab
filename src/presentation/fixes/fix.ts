import type { NonEmpty } from '../../engine/model/brand';
import type { DocumentId } from '../../engine/model/document';
import type { Mark } from '../../engine/model/mark';
import type { Span } from '../../engine/model/span';

/** Other words for a stretch of a claim; an empty stretch is a place where they are put. */
export interface ClaimEdit {
  readonly span: Span<'claim'>;
  readonly text: string;
}

/** Words of a source. */
export interface EvidencePlace {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

/** What a writer may say of a statement, and how far it is to hold. */
export interface MarkChoice extends Pick<Mark, 'kind' | 'rule'> {
  readonly reach: 'statement' | 'file' | 'project';
}

/** One thing that can be done about a finding; each is one change that can be undone. */
export type Fix = { readonly title: string } & (
  | { readonly kind: 'edit'; readonly edits: NonEmpty<ClaimEdit>; readonly isPreferred?: true }
  /** A citation or a quotation with one; how it reads is known only when it is chosen. */
  | ({ readonly kind: 'cite'; readonly isRefactoring?: true } & CitingChoice)
  | { readonly kind: 'mark'; readonly choice: MarkChoice }
  | { readonly kind: 'falseAlarm' }
  | { readonly kind: 'open'; readonly place: EvidencePlace }
  | { readonly kind: 'search'; readonly words: string }
);

export interface CitingChoice {
  readonly how: 'citation' | 'quotation';
  readonly place: EvidencePlace;
  /** In place of what it is written; without it, where the statement ends. */
  readonly instead?: Span<'claim'>;
  /** Written with it. */
  readonly edits: readonly ClaimEdit[];
}
