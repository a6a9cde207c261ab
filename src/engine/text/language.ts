import { languagesOf, type KnownLanguage } from './functionWords';

/** Languages that are told apart; `other` is any of which nothing is known here. */
export type Language = KnownLanguage | 'zh' | 'other';

/**
 * The language of a sentence or passage, by its script and its function words: cheap, and certain from a dozen words on.
 * A text that shows nothing is taken for English.
 */
export function languageOf(text: string): Language {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = detected(text.slice(0, SAMPLE));
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(text, found);
  return found;
}

/** Bounds the memory of `remembered`. Unit: texts. Default: 2000. Source: the sentences of a long draft. */
const REMEMBERED_MOST = 2000;
const remembered = new Map<string, Language>();

/** Enough of a text to tell its language. Unit: code units. Default: 600. Source: a paragraph. */
const SAMPLE = 600;

function detected(written: string): Language {
  // Names of works and people stand there, in any language.
  const outside = written.replace(BRACKETS, ' ');
  const sample = /\p{L}/u.test(outside) ? outside : written;
  // Typographic marks besides: most prose has them.
  const hasPlainLetters = !/[^\0-\x7F‘’“”–—…]/.test(sample);
  // Nearly every English sentence: no other language has this word.
  if (hasPlainLetters && /\bthe\b/.test(sample)) return 'en';
  if (hasPlainLetters) return byFunctionWords(sample.match(PLAIN_WORD) ?? [], 0);
  const letters = Math.max(1, sample.match(/\p{L}/gu)?.length ?? 0);
  const share = (script: RegExp): number => (sample.match(script) ?? []).length / letters;
  if (share(/\p{Script=Han}/gu) > 0.3) return share(/[\u3040-\u30ff]/gu) > 0.1 ? 'other' : 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґўђћџќѓј]/iu.test(sample) ? 'other' : 'ru';
  if (share(/\p{Script=Latin}/gu) < 0.5) return letters > 1 ? 'other' : 'en';
  return byFunctionWords(sample.match(WORD) ?? [], share(/(?!\p{ASCII})\p{L}/gu));
}

const BRACKETS = /\([^()]*\)/g;

/** Words of letters; a single capital is an initial. */
const WORD = /(?<![\p{L}.])(?:\p{Ll}|\p{L}{2,})(?!\p{L})/gu;
/** The same, and faster, in a text of plain letters. */
const PLAIN_WORD = /(?<![A-Za-z.])(?:[a-z]|[A-Za-z]{2,})(?![A-Za-z])/g;

/** Each function word counts for the languages that have it: "in" for two, "und" for one alone. */
function byFunctionWords(words: readonly string[], foreignShare: number): Language {
  const counts = new Map<Language, number>();
  const add = (language: Language, weight: number): unknown =>
    counts.set(language, (counts.get(language) ?? 0) + weight);
  for (const word of words) {
    const lower = word.toLowerCase();
    const languages = languagesOf(lower);
    for (const language of languages) add(language, 1 / languages.length ** 2);
    if (NEIGHBOURS.has(lower)) add('other', 1);
  }
  for (const [language, letters] of LETTERS) {
    if (counts.has(language)) add(language, LETTER_WEIGHT * words.filter((word) => letters.test(word)).length);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isPlain = first !== undefined && first[1] >= LEAST_SHARE * words.length && first[1] > (second?.[1] ?? 0);
  if (isPlain) return first[0];
  return foreignShare > FOREIGN_LETTERS && words.length >= WORDS_LEAST ? 'other' : 'en';
}

/** One word in ten at least shows the language; a text with many foreign letters that shows none is not English. */
const LEAST_SHARE = 0.1;
const FOREIGN_LETTERS = 0.03;
const WORDS_LEAST = 8;

/** Letters of one language among these; they count only beside one of its function words, since names travel. */
const LETTERS: readonly (readonly [KnownLanguage, RegExp])[] = [
  ['de', /[ßäöü]/u],
  ['fr', /[èêçœàùâîôû]/u],
  ['es', /[ñáíóú]/u],
];
const LETTER_WEIGHT = 0.5;

/** Commonest words of neighbours that would otherwise be taken for a language above: Italian, Dutch, Nordic, Portuguese, Polish. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  'gli della che sono di nel è dei alla per il het een van niet zijn wordt naar och att det som inte är ikke af til uma os dem dos foi mais não nie się jest'.split(
    ' ',
  ),
);
