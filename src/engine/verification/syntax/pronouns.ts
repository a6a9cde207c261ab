import { relationOf } from '../../lexicon/relation';
import { areOfOtherGender, firstWord, isImpersonal, isPersonal } from './gender';
import { isNoun } from './neighbours';
import type { Node } from './parsed';

// Pronouns, and which nouns each can stand for.

/** Personal and possessive pronouns of the third person. */
export const isPronoun = (node: Node): boolean => node.tag === 'PRON' && THIRD.has(node.form) && !isRelative(node);

/** "a lamp that measures 31 metres": behind a noun it stands for that noun, and for nothing else. */
const isRelative = ({ form, sentence: { nodes }, at }: Node): boolean => {
  const before = nodes[at - 1];
  return form === 'that' && before !== undefined && isNoun(before);
};

const THIRD: ReadonlySet<string> = new Set(
  'he him his she her hers it its they them their theirs himself herself itself themselves this these that those one ones both'.split(
    ' ',
  ),
);
const PLURAL: ReadonlySet<string> = new Set('they them their theirs these those both themselves'.split(' '));

/** "Those who worked at night", "the ones with a garden": of the same kind, but not all of them, nor as many. */
export const picksSome = ({ form, children }: Node): boolean =>
  PICKING.has(form) && children.some(({ relation }) => /^(?:acl|nmod$|obl$|amod$)/.test(relation));

const PICKING: ReadonlySet<string> = new Set(['those', 'that', 'one', 'ones']);

/** "one of them was damaged" is not said of them all. */
export const isOneOf = (pronoun: Node, { lemma }: Node): boolean => PLURAL.has(pronoun.form) && lemma === 'one';

/** Number, and whether it can be a person, as far as words tell. */
export function fits(pronoun: Node, noun: Node): boolean {
  if (noun.quantity?.kind === 'date' || noun.tag === 'VERB' || areOfOtherGender(pronoun, noun)) return false;
  if (isPronoun(noun)) return PLURAL.has(pronoun.form) === PLURAL.has(noun.form);
  const isPlural =
    noun.fine === 'NNS' || noun.fine === 'NNPS' || noun.children.some(({ relation }) => relation === 'conj');
  if (PLURAL.has(pronoun.form)) return isPlural || (noun.name !== undefined && pronoun.form.startsWith('the'));
  if (isPlural) return false;
  return isPersonal(pronoun) ? canBePerson(noun) : !(isImpersonal(pronoun) && (isPersonNoun(noun) || isTitled(noun)));
}

/** "Professor Leyla Aydin". */
const isTitled = (node: Node): boolean => isPersonNoun({ lemma: firstWord(node) ?? '', tag: 'NOUN' });

/** A name, or a noun of persons: "the club" is no "he". */
const canBePerson = ({ name, lemma, tag }: Node): boolean =>
  name !== undefined || tag === 'PROPN' || isPersonNoun({ lemma, tag });

/** A noun of persons; a child and a baby may be "it". */
const isPersonNoun = ({ lemma, tag }: Pick<Node, 'lemma' | 'tag'>): boolean =>
  relationOf(PERSON, { lemma, tag }) === 'broader' && lemma !== 'child' && lemma !== 'baby';

const PERSON = { lemma: 'person', tag: 'NOUN' } as const;
