import { isNoun } from '../syntax/neighbours';
import type { Node } from '../syntax/parsed';

/**
 * How many of a kind a noun speaks of, from none to all (Horn 1972: some < many < most < all). `undefined` where it does
 * not say.
 */
export function quantifierOf(noun: Node): { readonly word: Node; readonly level: number } | undefined {
  for (const child of noun.children) {
    const level = LEVELS.get(child.lemma);
    if (level !== undefined && isQuantifier(child) && !isCompared(child))
      return { word: child, level: isNotAll(child) ? SOME : level };
  }
  const own = LEVELS.get(noun.lemma);
  return own === undefined ? undefined : { word: noun, level: own };
}

/** "carried 19 million, five per cent fewer than before": no less of it was done. */
const isCompared = ({ fine, parent }: Node): boolean => fine.endsWith('R') && parent?.tag === 'VERB';

/** "Not all" says of some that it is not so. */
export const isNotAll = ({ sentence, at, lemma }: Node): boolean =>
  lemma !== 'no' && sentence.nodes[at - 1]?.lemma === 'not';

const SOME = 2;

const DETERMINING: ReadonlySet<string> = new Set(['det', 'amod', 'advmod', 'nummod', 'nmod', 'compound', 'case']);

const LEVELS: ReadonlyMap<string, number> = new Map([
  ...levels(0, 'no zero none neither nobody nothing'),
  ...levels(1, 'few hardly'),
  ...levels(2, 'some several any part certain various'),
  ...levels(3, 'many much half numerous'),
  ...levels(4, 'most majority'),
  ...levels(5, 'all every each both entire whole everyone everybody everything'),
]);

function levels(level: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, level] as const);
}

/** Whether a word only says of how many: it is compared as a quantifier, and is no part by itself. */
export const isQuantifier = ({ lemma, relation, quantity }: Node): boolean =>
  quantity === undefined && LEVELS.has(lemma) && DETERMINING.has(relation);

/**
 * Whether a statement says of most, all or none of a kind, or of the kind itself, what its source says of those that a
 * clause or a phrase picks out: "most of the farmers who keep sheep", "children under six". Of some it follows.
 */
export const dropsRestriction = (claimed: Node, found: Node): boolean =>
  (isPickedOut(found) && !isPickedOut(claimed) && (wordsBefore(claimed).some(isStrong) || isWholeKind(claimed))) ||
  (wordsBefore(claimed).some(isStrong) && wordsBefore(found).some(isStrong) && hasOtherQuality(claimed, found));

/** "Every second house" is not every house. */
const hasOtherQuality = (claimed: Node, found: Node): boolean => {
  const own = new Set(qualitiesOf(claimed).map(({ lemma }) => lemma));
  return qualitiesOf(found).some(({ lemma }) => !own.has(lemma));
};

const qualitiesOf = ({ children }: Node): readonly Node[] =>
  children.filter((child) => /^(?:amod|nummod|compound)$/.test(child.relation) && !isQuantifier(child));

const isPickedOut = (noun: Node): boolean => {
  const next = noun.sentence.nodes[noun.at + 1];
  return (
    isNoun(noun) &&
    next !== undefined &&
    (/^(?:who|that|which|whose|whom)$/.test(next.lemma) ||
      (next.tag === 'ADP' && next.lemma !== 'of') ||
      next.whole.quantity !== undefined)
  );
};

const isStrong = ({ lemma }: Node): boolean => {
  const level = LEVELS.get(lemma);
  return level !== undefined && level !== SOME && level !== SOME + 1;
};

/** "Children may use the pool": a subject in the plural with nothing before it speaks of all of its kind. */
const isWholeKind = ({ fine, relation, at, sentence: { nodes } }: Node): boolean =>
  fine === 'NNS' && /^nsubj/.test(relation) && (at === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(nodes[at - 1]?.tag ?? ''));

/** "most of the older farmers". */
const wordsBefore = ({ sentence: { nodes }, at }: Node): readonly Node[] => nodes.slice(Math.max(0, at - 4), at);

/** Whether a statement of so many says no more than one of others: of all follows of some; none and few are their own. */
export function isNoMore(claimed: number, found: number): boolean {
  return claimed === found || (claimed > 1 && found > 1 && claimed < found);
}
