import type { Node } from '../syntax/parsed';

/** How an adjective or adverb compares: not at all, with one other, with all others of a kind, or with what is wanted. */
type Degree = 'positive' | 'equative' | 'comparative' | 'superlative' | 'excess' | 'enough';

/**
 * Whether a word says another degree of a quality than its source: what is mild need not be milder than anything, nor the
 * mildest, and the largest of a kind need not be large (Bartsch and Vennemann 1972, relative adjectives).
 */
export const hasOtherDegree = (claimed: Node, found: Node): boolean =>
  (isQuality(claimed) && isQuality(found) && claimed.lemma === found.lemma && differ(claimed, found)) ||
  (MORE.has(claimed.form) && LESS.has(found.form)) ||
  (LESS.has(claimed.form) && MORE.has(found.form));

const differ = (claimed: Node, found: Node): boolean =>
  degreeOf(claimed) !== degreeOf(found) || isLess(claimed) !== isLess(found) || rankOf(claimed) !== rankOf(found);

const MORE: ReadonlySet<string> = new Set(['more', 'most']);
const LESS: ReadonlySet<string> = new Set(['less', 'least', 'fewer', 'fewest']);

/** "Less wealthy" is not "wealthier". */
const isLess = ({ children }: Node): boolean => children.some(({ form }) => form === 'less' || form === 'least');

/** "The second largest" is not the largest. */
const rankOf = ({ sentence: { nodes }, at }: Node): string =>
  RANK.exec(nodes[at - 1]?.text ?? '')?.[0].toLowerCase() ?? '';
const RANK = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:nd|rd|th))$/i;

const isQuality = ({ tag, lemma }: Node): boolean => (tag === 'ADJ' || tag === 'ADV') && !PHRASAL.has(lemma);

/** The Penn tags of degree, or "more" and "most" before the word. */
function degreeOf({ fine, children }: Node): Degree {
  const lemmas = children.filter(({ relation }) => relation === 'advmod').map(({ form }) => form);
  if (fine.endsWith('S') || lemmas.some((form) => form === 'most' || form === 'least')) return 'superlative';
  if (fine.endsWith('R') || lemmas.some((form) => form === 'more' || form === 'less')) return 'comparative';
  if (lemmas.includes('too')) return 'excess';
  if (lemmas.includes('enough')) return 'enough';
  return lemmas.includes('as') ? 'equative' : 'positive';
}

/** Words whose degrees are words of their own: "more", "later", "further", "at best", "early" in "at the earliest". */
const PHRASAL: ReadonlySet<string> = new Set(
  'much many more most little less least late early far good well bad last first next'.split(' '),
);
