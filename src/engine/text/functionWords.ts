import { STOP_WORDS } from './stopWords';

/** Languages whose function words are known here. */
export type KnownLanguage = 'en' | 'de' | 'fr' | 'es' | 'ru';

/** Closed word classes of each language: articles, pronouns, prepositions, conjunctions, auxiliaries, common adverbs. */
const LISTS: Readonly<Record<Exclude<KnownLanguage, 'en'>, string>> = {
  de: `der die das des dem den ein eine einen einem einer eines kein keine keinen und oder aber denn sondern sowie als wie wenn weil dass ob
    ich du er sie es wir ihr man sich ihm ihn ihnen ihre ihrem ihren ihrer sein seine seinem seinen seiner dieser diese dieses diesem diesen jener jene
    welche welcher in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen
    ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen
    nicht auch noch nur schon sehr so dann da dort hier mehr etwa rund bereits jedoch dabei damit davon dazu zudem`,
  fr: `le la les un une des du de et ou mais donc car que qui dont où quand comme si je tu il elle on nous vous ils elles se me te lui leur leurs
    son sa ses ce cet cette ces cela celui celle ceux à au aux avec chez dans depuis en entre par pour sans selon sous sur vers jusqu pendant après avant
    est sont était étaient être été a ont avait avaient avoir sera seront fut furent peut peuvent doit doivent pas ne plus très aussi encore déjà tout tous toute toutes
    même ainsi alors afin lors lorsque lorsqu qu l d j`,
  es: `el la los las un una unos unas lo al del de y e o u pero sino ni que quien quienes cual cuando como donde si porque yo tú él ella ello nosotros ellos ellas
    se me te le les su sus este esta estos estas ese esa eso esos esas aquel a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras
    es son era eran fue fueron ser sido está están estaba ha han había habían haber puede pueden debe deben será serán no más muy también ya aún así todo todos toda todas cada`,
  ru: `и в во не что он она оно они на я с со как а то все всё его её их но да к ко у же вы за бы по от до о об из при для ли если или когда где который которая которое которые которых
    которого которой которую котором был была было были быть есть будет будут это этот эта эти этого этой этом том тот та те так только ещё уже также более менее чем между через после перед
    под над без около во время себя своей своего своих свой свою мы нас нам ему ей им`,
};

const WORDS: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  en: STOP_WORDS,
  de: listed(LISTS.de),
  fr: listed(LISTS.fr),
  es: listed(LISTS.es),
  ru: listed(LISTS.ru),
};

/** Whether a word in lower case carries only grammar in this language; in one that is not known, none does. */
export const isFunctionWord = (word: string, language: string): boolean =>
  language in WORDS && WORDS[language as KnownLanguage].has(word);

/** The languages in which a word in lower case carries only grammar. */
export const languagesOf = (word: string): readonly KnownLanguage[] => byWord.get(word) ?? NONE;

const NONE: readonly KnownLanguage[] = [];
const byWord = new Map<string, KnownLanguage[]>();
for (const [language, words] of Object.entries(WORDS) as [KnownLanguage, ReadonlySet<string>][]) {
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
