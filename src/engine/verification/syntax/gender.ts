import type { Node } from './parsed';

/** Whether words make somebody a man or a woman; `undefined` where they leave it open. */
export type Gender = 'male' | 'female' | 'neither';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  ...Object.fromEntries('he him his himself'.split(' ').map((form) => [form, 'male' as const])),
  ...Object.fromEntries('she her hers herself'.split(' ').map((form) => [form, 'female' as const])),
  ...Object.fromEntries('it its itself'.split(' ').map((form) => [form, 'neither' as const])),
};

/** Nouns of men and women: kin, titles and ranks (Quirk et al. 1985, 5.105: personal masculine and feminine nouns). */
const NOUNS: Readonly<Record<string, Gender>> = {
  ...Object.fromEntries(
    'man boy king father son brother husband uncle nephew grandfather grandson widower bridegroom monk lord sir mr prince duke baron emperor gentleman businessman chairman spokesman policeman fisherman'
      .split(' ')
      .map((word) => [word, 'male' as const]),
  ),
  ...Object.fromEntries(
    'woman girl queen mother daughter sister wife aunt niece grandmother granddaughter widow bride nun lady mrs ms miss princess duchess baroness empress actress waitress businesswoman chairwoman spokeswoman policewoman'
      .split(' ')
      .map((word) => [word, 'female' as const]),
  ),
};

/** Of a pronoun, of a noun, and of a name with its title or beside its noun ("her brother Nils"). */
export function genderOf(node: Node): Gender | undefined {
  if (node.tag === 'PRON') return PRONOUNS[node.form];
  const title = /^\p{L}+/u.exec(node.name?.text ?? '')?.[0].toLowerCase();
  const beside = node.children.filter(({ relation }) => /^(?:appos|compound|flat|nmod:desc)/.test(relation));
  const above = node.parent !== undefined && /^(?:appos|compound|flat)/.test(node.relation) ? [node.parent.whole] : [];
  const words = [node.lemma, title ?? '', ...[...beside, ...above].map(({ lemma }) => lemma.replace('.', ''))];
  return words.map((word) => NOUNS[word]).find((gender) => gender !== undefined) ?? ofOwner(node);
}

/** "Vera Holm and her brother": whose brother he is. */
const ofOwner = ({ children }: Node): Gender | undefined =>
  children
    .filter(({ relation }) => relation === 'conj')
    .flatMap((joined) => joined.children)
    .filter(({ relation }) => relation === 'nmod:poss')
    .map(({ form }) => PRONOUNS[form])
    .find((gender) => gender === 'male' || gender === 'female');

/** Whether one of two is a man and the other a woman, as far as words tell, or a thing. */
export function areOfOtherGender(pronoun: Node, noun: Node): boolean {
  const [own, other] = [genderOf(pronoun), genderOf(noun)];
  return own !== undefined && other !== undefined && own !== other;
}
