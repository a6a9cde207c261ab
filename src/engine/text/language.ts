/** Languages whose commonest words are known here; `other` when none of them is plain. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'zh' | 'other';

/**
 * The language of a sentence or passage, by its script and its commonest function words: what is cheap and certain for
 * a dozen words. Shared words ("de", "die", "in") are left out of the lists. `fallback` for texts that show nothing.
 */
export function languageOf(text: string, fallback: Language = 'en'): Language {
  const known = remembered.get(text);
  const found = known ?? detected(text);
  if (known === undefined) {
    if (remembered.size >= REMEMBERED_MOST) remembered.clear();
    remembered.set(text, found);
  }
  return found === 'unknown' ? fallback : found;
}

/** Bounds the memory of `remembered`. Unit: texts. Default: 2000. Source: the sentences of a long draft. */
const REMEMBERED_MOST = 2000;
const remembered = new Map<string, Language | 'unknown'>();

function detected(text: string): Language | 'unknown' {
  const sample = text.slice(0, SAMPLE);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const share = (script: RegExp): number => (sample.match(script) ?? []).length / Math.max(1, letters);
  if (share(/\p{Script=Han}/gu) > 0.3) return /[\u3040-\u30ff]/u.test(sample) ? 'other' : 'zh';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґўђћџќѓј]/iu.test(sample) ? 'other' : 'ru';
  if (share(/\p{Script=Latin}/gu) < 0.5 && letters > 0) return 'other';
  return byFunctionWords(sample.toLowerCase().match(/[\p{L}]+/gu) ?? []);
}

/** Enough of a text to tell its language. Unit: code units. Default: 600. Source: a paragraph. */
const SAMPLE = 600;

/** The commonest words of each language that are no words of the others, from the closed classes of its grammar. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: listed(
    'the of and to is was were that with for by from this are been has had which not they their it he she his her as at be or but who would could there than',
  ),
  de: listed(
    'der das und nicht den dem ein eine einen einem einer ist sind wurde wurden war hat haben mit für von auf auch als im zum zur bei nach sich werden dass wird aber aus über nur noch oder durch seit',
  ),
  fr: listed(
    'le les des et est une du dans pour qui que au aux sur avec par pas plus ont été sont cette ce ces mais où selon leur elle il ils elles depuis était sans fut nous',
  ),
  es: listed(
    'el los las y del una por con para su sus fue más pero está han sobre entre desde hasta según también cuando este esta como lo había son al muy ya eran',
  ),
  // Neighbours whose words would otherwise be taken for one of the above.
  other: listed(
    'il gli della che sono di nel è non dei alla het een van niet zijn wordt voor naar och att det som inte är ikke af til med não uma os as em dos da foi mais nie się jest w z na',
  ),
};

function byFunctionWords(words: readonly string[]): Language | 'unknown' {
  const counts = Object.entries(FUNCTION_WORDS)
    .map(([language, list]) => ({ language, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < Math.max(1, LEAST_SHARE * words.length))
    return words.length >= NAMED ? 'other' : 'unknown';
  return first.count === second?.count ? 'unknown' : (first.language as Language);
}

/** Every eighth word at least is one of the commonest; of many words without any, the language is none of these. */
const LEAST_SHARE = 0.12;
const NAMED = 12;

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
