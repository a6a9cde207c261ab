import { isFunctionWord } from './functionWords';
import type { Language } from './language';

/**
 * Function words of languages that whole documents are told by, and no single sentence: too many of them stand in
 * their neighbours, too ("over", "die", "in"). Closed word classes: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, common adverbs.
 */
const LISTS = {
  it: `il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nello nella nei negli nelle
    sul sulla sui sulle e ed o ma che chi cui non se come quando dove perché poiché mentre anche più meno molto già ancora così solo sono è era erano fu furono essere stato stata stati state
    ha hanno aveva avevano avere può possono deve devono sarà saranno io tu lui lei noi voi loro si ci vi ne mi ti questo questa questi queste quello quella quelli quelle suo sua suoi sue ogni l d un' dell all nell`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre entre até desde e ou mas que quem se como quando onde porque
    não mais menos muito também já ainda só é são era eram foi foram ser sido está estão estava têm tem tinha tinham ter há pode podem deve devem será serão eu tu ele ela nós eles elas
    lhe lhes me te seu sua seus suas este esta estes estas esse essa isso isto aquele aquela ao aos à às num numa cada`,
  nl: `de het een en of maar want dus dat die dit deze wie wat waar wanneer als dan hoe omdat terwijl hoewel toen ik jij je hij zij ze wij we jullie u mij hem haar ons hen hun zijn zich er
    is was waren ben bent wordt worden werd werden geworden geweest heeft hebben had hadden kan kunnen kon konden moet moeten zal zullen zou zouden niet geen ook nog al maar te om aan op in uit
    van voor met door bij naar tot over onder tussen tegen sinds na meer zeer veel`,
};

/** A language of which only its function words and its stems are known here. */
export type FurtherLanguage = keyof typeof LISTS;

const WORDS = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]),
) as ReadonlyMap<FurtherLanguage, ReadonlySet<string>>;

/** Whether a word in lower case carries only grammar in this language. */
export const isFurtherFunctionWord = (word: string, language: string): boolean =>
  WORDS.get(language as FurtherLanguage)?.has(word) ?? false;

/**
 * The language among these that a text is in, if one accounts for a quarter of its words, and for more than the language
 * that it was taken for. Running text has a third to a half of them.
 */
export function furtherLanguageOf(text: string, takenFor: Language): FurtherLanguage | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => isFunctionWord(word, takenFor)).length;
  const counts = [...WORDS].map(
    ([language, known]) => [language, words.filter((word) => known.has(word)).length] as const,
  );
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > own && best[1] >= FUNCTION_WORDS_LEAST * words.length ? best[0] : undefined;
}

/** Share of the words. Default: 0.25. Source: see above; counted on a page of each language and of its neighbours. */
const FUNCTION_WORDS_LEAST = 0.25;
