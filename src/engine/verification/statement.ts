import type { Claim } from '../model/claim';
import { namesOf, type Name } from '../text/names';
import { quantitiesOf, type Quantity } from '../text/values/quantities';
import { withoutReferences } from '../text/references';
import { termsOf, type Term } from '../text/terms';
import { quotationOfBlock, quotationsOf, quotedWordCount, type Quotation } from './quotations';
import { QUOTED_WORDS_LEAST, VALUES_MOST } from './thresholds';
import type { Stretch } from '../model/stretch';

/** A term of a claim with what it weighs in the claim: names and figures are what a reader checks first. */
export interface WeightedTerm extends Term {
  readonly weight: number;
  /** From 0, in every passage of the sources, to 1, in none. */
  readonly rarity: number;
}

/** A claim taken apart once, for all checks. Offsets are in the claim's masked text. */
export interface Statement {
  readonly claim: Claim;
  readonly terms: readonly WeightedTerm[];
  /** Outside quotations, which are compared as a whole; names, too. */
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
}

/** How rare a word is among the sources: from 0, in every sentence, to 1, in none. */
export type Rarity = (word: string) => number;

/** Takes a claim apart. */
export function statementOf(claim: Claim, rarity: Rarity): Statement {
  const words = withoutReferences(claim.masked);
  const quotations = claim.role === 'quote' ? [quotationOfBlock(claim.masked)] : quotationsOf(claim.masked);
  const isFree = (stretch: Stretch): boolean => !isQuoted(stretch, quotations);
  const names = namesOf(words).filter(isFree);
  const quantities = quantitiesOf(words).filter(isFree).slice(0, VALUES_MOST);
  const isNamed = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  const terms = termsOf(words).filter(({ term }) => !REPORTING.has(term));
  return {
    claim,
    names,
    quantities,
    quotations,
    terms: terms.map((term) => {
      const rare = rarity(term.text);
      return { ...term, rarity: rare, weight: weightOf(term, rare, isNamed(term.start)) };
    }),
  };
}

/**
 * Verbs and nouns of reporting: "the report states that …" is the writer's frame around what the source says, and says
 * nothing of its own. Closed list of the commonest reporting words, as stems.
 */
const REPORTING: ReadonlySet<string> = new Set(
  termsOf(
    'say says said state states stated note notes noted write writes wrote report reported according argue argues argued explain explains explained describe describes described add adds added',
  ).map(({ term }) => term),
);

/** Common words weigh half of rare ones; a name weighs more, since it cannot be said otherwise. */
function weightOf({ text }: Term, rarity: number, isNamed: boolean): number {
  const base = 0.5 + 0.5 * rarity;
  return isNamed || /\d/.test(text) ? base * 1.4 : base;
}

/** Whether a stretch belongs to words that the quotation check compares. */
export const isQuoted = ({ start, end }: Stretch, quotations: readonly Quotation[]): boolean =>
  quotations.some(
    (quoted) => quoted.start <= start && end <= quoted.end && quotedWordCount(quoted) >= QUOTED_WORDS_LEAST,
  );

/** Whether a term stands inside one of the spans. */
export const isInside = ({ start }: Pick<Term, 'start'>, spans: readonly Stretch[]): boolean =>
  spans.some((span) => span.start <= start && start < span.end);
