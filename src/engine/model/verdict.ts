import type { NonEmpty } from './brand';
import type { DocumentId, Locator } from './document';
import type { PassageId } from './passage';
import type { RuleOf } from './rule';
import type { Span } from './span';

/** Words of a source that bear on a claim. */
export interface Evidence {
  readonly document: DocumentId;
  readonly passage: PassageId;
  readonly span: Span<'source'>;
  readonly text: string;
  readonly locator: Locator;
  /** The words inside `span` that the claim shares, in order. */
  readonly matched: readonly Span<'source'>[];
}

/** What kind of thing differs between a claim and its source. */
export type DiscrepancyKind = 'wording' | 'number' | 'date' | 'name' | 'polarity' | 'role' | 'strength';

/** One located difference: these words of the claim against those words of the source. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly claimed: { readonly span: Span<'claim'>; readonly text: string };
  readonly found: { readonly document: DocumentId; readonly span: Span<'source'>; readonly text: string };
  /** Whose value the source's is, in its words, where that tells it from others: "the kayak". */
  readonly subject?: string;
}

/** What a careful writer may want to know of words that are backed. It never changes the verdict. */
export type RemarkKind = RuleOf<'remark'>;

/** One remark: these words of the claim, and the words of the source that it is about. */
export interface Remark extends Pick<Discrepancy, 'claimed' | 'found'> {
  readonly kind: RemarkKind;
}

/** The ways of testing a claim; each is a file in `verification/checks/`. */
export type CheckId = RuleOf<'check'>;

/** What one check says of a claim. A check that is unsure abstains. */
export type Opinion =
  | { readonly kind: 'confirms'; readonly evidence: NonEmpty<Evidence>; readonly remarks?: readonly Remark[] }
  | {
      readonly kind: 'refutes';
      readonly evidence: NonEmpty<Evidence>;
      readonly discrepancies: NonEmpty<Discrepancy>;
    }
  /** Backed, but for these words. */
  | { readonly kind: 'doubts'; readonly evidence: readonly Evidence[]; readonly unsupported: NonEmpty<Span<'claim'>> }
  /** Words of a source are like these; whether it says the same was not looked at. */
  | {
      readonly kind: 'resembles';
      readonly evidence: NonEmpty<Evidence>;
      /** Whether the statement has words that the source has none for: then no quotation in it makes up for them. */
      readonly isShortOfWords?: boolean;
    }
  | { readonly kind: 'abstains'; readonly remarks?: readonly Remark[] };

/** Why a sentence is not judged. */
export type NotCheckedReason =
  | 'noSources'
  | 'heading'
  | 'question'
  | 'opinion'
  | 'instruction'
  | 'transition'
  /** By its words, it says nothing that a source could back; no source speaks of it either. */
  | 'noClaim'
  | 'tooShort'
  | 'tooLong'
  | 'table'
  /** A note or an entry of a list that names a source. */
  | 'reference';

/** What the evidence makes of a claim. */
export type Verdict =
  /** Every part of the statement is said. */
  | { readonly kind: 'supported'; readonly evidence: NonEmpty<Evidence> }
  /** Near: a passage is about the same, but does not say these words of the statement. Never counted as backed. */
  | {
      readonly kind: 'partlySupported';
      readonly evidence: NonEmpty<Evidence>;
      readonly unsupported: NonEmpty<Span<'claim'>>;
    }
  | {
      readonly kind: 'contradicted';
      readonly evidence: NonEmpty<Evidence>;
      readonly discrepancies: NonEmpty<Discrepancy>;
    }
  | {
      readonly kind: 'notEnoughEvidence';
      /** The passages that come nearest, best first; they do not back the claim. */
      readonly nearest: readonly Evidence[];
      /** The words that matter most and stand in none of them. */
      readonly unsupported: readonly Span<'claim'>[];
    }
  /** Words of a source are near, but nobody took statement and source apart: of a language, or a kind, that we cannot. */
  | { readonly kind: 'notCheckedClosely'; readonly evidence: NonEmpty<Evidence> }
  /** The writer answered for it: `Finding.mark` has the kind and the reason; the evidence is what the writer named. */
  | { readonly kind: 'marked'; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'notChecked'; readonly reason: NotCheckedReason };

/** The names of the verdicts, as they stand in reports. */
export type VerdictKind = Verdict['kind'];
