import { formOf } from './forms';
import { wordsOf, type Word } from './words';

/**
 * Words that leave open whether something is so: modal verbs, adjectives of possibility and of intention, and adverbs of
 * doubt. A closed list from the grammar of epistemic modality (Palmer 2001), with the commonest nouns and verbs of
 * warning, fear, plan and attempt.
 */
const HEDGES: ReadonlySet<string> = new Set(
  wordsOf(
    `may might could would should can possible possibly potential potentially perhaps probable probably likely unlikely
    alleged allegedly reported reportedly supposed supposedly presumed apparent apparently planned plan plans proposed
    proposal attempted attempt expected expect intended intend hoped hope feared fear fears warned warn warning risk
    threat threatened suspected believed believe suggest suggests suggested consider considered seem seems appear appears if
    whether want wants wanted aim aims seek seeks sought urge urged call calls called demand demanded ask asked`,
  ).map(formOf),
);

/** Whether a word leaves open if what it governs is so. */
export const isHedge = (word: Word): boolean => HEDGES.has(formOf(word)) && !isMonth(word);

/** "May" with its capital is the month, and no statement begins with the verb. */
const isMonth = ({ text }: Word): boolean => text === 'May';

/** Modal verbs and adjectives that weaken the very next content word: "may close", "the possible closure". */
const DIRECT: ReadonlySet<string> = new Set(
  wordsOf('may might could possible potential alleged planned proposed attempted supposed perhaps possibly').map(
    formOf,
  ),
);

/** Whether a word weakens the content word that follows it. */
export const isDirectHedge = (word: Word): boolean => DIRECT.has(formOf(word)) && !isMonth(word);
