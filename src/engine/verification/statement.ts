import type { Claim } from '../model/claim';
import { namesOf, type Name } from '../text/names';
import { quantitiesOf, type Quantity } from '../text/quantities';
import { termsOf, type Term } from '../text/terms';
import { quotationsOf, type Quotation } from './quotations';

/** A term of a claim with what it weighs in the claim: names and figures are what a reader checks first. */
export interface WeightedTerm extends Term {
  readonly weight: number;
}

/** A claim taken apart once, for all checks. Offsets are in the claim's masked text. */
export interface Statement {
  readonly claim: Claim;
  readonly terms: readonly WeightedTerm[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
}

/** How rare a term is among the sources: from 0, in every passage, to 1, in none. */
export type Rarity = (term: string) => number;

/** Takes a claim apart. */
export function statementOf(claim: Claim, rarity: Rarity): Statement {
  const names = namesOf(claim.masked);
  const quantities = quantitiesOf(claim.masked);
  const isNamed = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  const terms = termsOf(claim.masked).filter(({ term }) => !REPORTING.has(term));
  return {
    claim,
    names,
    quantities,
    quotations: quotationsOf(claim.masked),
    terms: terms.map((term) => ({ ...term, weight: weightOf(term, rarity(term.term), isNamed(term.start)) })),
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

/** A stretch of a text, by plain offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a term stands inside one of the spans. */
export const isInside = ({ start }: Term, spans: readonly Stretch[]): boolean =>
  spans.some((span) => span.start <= start && start < span.end);
