import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/givenNames';
import type { Node } from './parsed';

/** Whether words make somebody a man or a woman; `undefined` where they leave it open. */
type Gender = 'male' | 'female' | 'neither';

const marked = (gender: Gender, words: string): readonly (readonly [string, Gender])[] =>
  words.split(' ').map((word) => [word, gender] as const);

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...marked('male', 'he him his himself'),
  ...marked('female', 'she her hers herself'),
  ...marked('neither', 'it its itself'),
]);

/** Nouns of men and women: kin, titles and ranks (Quirk et al. 1985, 5.105: personal masculine and feminine nouns). */
const NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...marked(
    'male',
    'man boy king father son brother husband uncle nephew grandfather grandson widower bridegroom monk lord sir mr prince duke baron emperor gentleman businessman chairman spokesman policeman fisherman',
  ),
  ...marked(
    'female',
    'woman girl queen mother daughter sister wife aunt niece grandmother granddaughter widow bride nun lady mrs ms miss princess duchess baroness empress actress waitress businesswoman chairwoman spokeswoman policewoman',
  ),
]);

/** Whether a pronoun is said of persons, or of things alone; "they" and "this" leave it open. */
export const isPersonal = ({ form }: Node): boolean => isOfPerson(PRONOUNS.get(form));
export const isImpersonal = ({ form }: Node): boolean => PRONOUNS.get(form) === 'neither';

const isOfPerson = (gender: Gender | undefined): boolean => gender === 'male' || gender === 'female';

/** Of a pronoun, of a noun, and of a name with its title or beside its noun ("her brother Nils"). */
function genderOf(node: Node): Gender | undefined {
  if (node.tag === 'PRON') return PRONOUNS.get(node.form);
  const title = firstWord(node);
  const beside = node.children.filter(({ relation }) => /^(?:appos|compound|flat|nmod:desc)/.test(relation));
  const above = node.parent !== undefined && /^(?:appos|compound|flat)/.test(node.relation) ? [node.parent.whole] : [];
  const words = [node.lemma, title ?? '', ...[...beside, ...above].map(({ lemma }) => lemma.replace('.', ''))];
  return (
    words.map((word) => NOUNS.get(word)).find((gender) => gender !== undefined) ?? ofOwner(node) ?? ofGivenName(node)
  );
}

/** The first word of a name in lower case: a title, or a given name. */
export const firstWord = ({ name }: Node): string | undefined => /^\p{L}+/u.exec(name?.text ?? '')?.[0].toLowerCase();

function ofGivenName(node: Node): Gender | undefined {
  const given = firstWord(node);
  if (given === undefined) return undefined;
  return MENS_NAMES.has(given) ? 'male' : WOMENS_NAMES.has(given) ? 'female' : undefined;
}

/** "Vera Holm and her brother": whose brother he is. */
const ofOwner = ({ children }: Node): Gender | undefined =>
  children
    .filter(({ relation }) => relation === 'conj')
    .flatMap((joined) => joined.children)
    .filter(({ relation }) => relation === 'nmod:poss')
    .map(({ form }) => PRONOUNS.get(form))
    .find(isOfPerson);

/** Whether one of two is a man and the other a woman, as far as words tell, or a thing. */
export function areOfOtherGender(pronoun: Node, noun: Node): boolean {
  const [own, other] = [genderOf(pronoun), genderOf(noun)];
  // "The Henry Ford Museum": what bears somebody's name may be "it".
  if (own === 'neither' && ofGivenName(noun) !== undefined) return false;
  return own !== undefined && other !== undefined && own !== other;
}

/** Whether words make somebody a man or a woman. */
export const isOfKnownGender = (node: Node): boolean => isOfPerson(genderOf(node));
