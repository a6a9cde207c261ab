/**
 * Words that are two words by their part of speech: the month and the verb, the pit and the pronoun. Everywhere else the same
 * lemma with another tag is taken for the same word, since taggers err and English nouns verb freely.
 */
const HOMOGRAPHS = new Set(
  `
  may mine march august bear lead left saw found can will might bill mark rose lay fell well felt wound tear wind bow minute second
  content object refuse desert console invalid china turkey polish frank grace reading nice bath cork bank duck rock stalk
  lap pound post school bark bat ring down ground fly fleet founder gum hide husky kind leaves like mean miss pine pen plane prune pupil
  quarry rash sage scale seal sink sole spell spruce still stoop swallow temper tender tick till toast toll utter vault
  patient novel current mole job slough lima tangier hamburger german guinea jersey
  `
    .trim()
    .split(/\s+/),
);

/** Whether a lemma (lower case) is another word when it has another part of speech. */
export const isHomograph = (lemma: string): boolean => HOMOGRAPHS.has(lemma);
