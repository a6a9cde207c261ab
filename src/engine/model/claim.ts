import type { Brand } from './brand';
import type { BlockRole, DocumentId, Locator } from './document';
import type { Span } from './span';

/** A hash of the claim's words (and a count, for repeated sentences): it survives edits elsewhere. */
export type ClaimId = Brand<string, 'ClaimId'>;

/** One sentence of a draft, to be judged as one statement. */
export interface Claim {
  readonly id: ClaimId;
  readonly span: Span<'draft'>;
  /** The sentence as a person reads it: without markup, line breaks as spaces. */
  readonly text: string;
  /** As long as `span`, with fillers for markup: `Span<'claim'>` indexes into it. */
  readonly masked: string;
  readonly role: BlockRole;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  /** The sentence before it in the same block, for references such as "it"; empty at a block's start. */
  readonly context: string;
}

/** Whether it says anything: a heading names what follows, and stands in no count and no list of claims. */
export const isStatement = ({ role }: Pick<Claim, 'role'>): boolean => role !== 'heading';

/** What a source asserts: one checkable sentence of it, which a draft can cite. */
export interface SourceClaim {
  readonly span: Span<'source'>;
  readonly text: string;
}

/** A source claim with the place it is cited by. */
export interface CitableClaim extends SourceClaim {
  readonly document: DocumentId;
  readonly locator: Locator;
}
