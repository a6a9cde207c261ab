import type { Finding } from '../../engine/model/finding';

/** What kind of statement a claim is, by what a checker would look at first. */
export type ClaimKind = 'quotation' | 'value' | 'name' | 'other';

/** The kinds in the order of what is certain: words, then figures, then names. */
export const claimKinds: readonly ClaimKind[] = ['quotation', 'value', 'name', 'other'];

/**
 * A claim is of the first kind that fits. The check that decided knows best; where none of them did, the words tell:
 * a block quote or words in quotation marks, then figures, then a name inside the sentence.
 */
export function claimKind({ claim, rule }: Pick<Finding, 'claim' | 'rule'>): ClaimKind {
  if (rule === 'quotation' || rule === 'attribution' || claim.role === 'quote' || QUOTED.test(claim.text))
    return 'quotation';
  if (rule === 'quantity' || /\p{Nd}/u.test(claim.text)) return 'value';
  return rule === 'name' || rule === 'role' || hasName(claim.text) ? 'name' : 'other';
}

/** Two words or more: one alone is a term, not what somebody said. */
const QUOTED = /[“„«"]\s*[\p{L}\p{N}][^“”„«»"\s]*\s[^“”„«»"]*[”“»"]/u;

/** German capitalises every noun, so only two capitals in a row tell a name there. */
const hasName = (text: string): boolean =>
  (GERMAN.test(text)
    ? /(?<![.!?:“„"]\s*|^)\p{Lu}[\p{L}-]{1,60}\s\p{Lu}\p{Ll}/u
    : /[\p{Ll}\p{Nd},]\s\p{Lu}[\p{L}'’-]+/u
  ).test(text);

const GERMAN = /\b(?:der|die|das|und|ist|nicht|ein|eine|wurde|den|dem)\b/u;
