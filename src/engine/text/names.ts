import { isFunctionWord } from './functionWords';
import { languageOf } from './language';
import { isStopWord } from './stopWords';
import { termOf } from './terms';
import { wordsOf, type Word } from './words';

/** A proper name: a run of capitalised words or an acronym. Offsets count UTF-16 code units in the text. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The terms of its words, titles left out. */
  readonly terms: readonly string[];
  /** Whether only the sentence's start may have given it its capital letter. */
  readonly isDoubtful: boolean;
}

/**
 * The proper names of one sentence, in order. German capitalises every noun: there only names of two words and more, and
 * acronyms, are told from things.
 */
export function namesOf(text: string): readonly Name[] {
  const language = languageOf(text);
  const names = capitalisedNames(text, language);
  return language === 'de' ? names.flatMap(germanName) : names;
}

/**
 * The last two words of a run, "Konrad Weidlich" of "der Ingenieur Konrad Weidlich", or an acronym. Only the last word
 * counts: the first may be an office or "Frau".
 */
function germanName(name: Name): readonly Name[] {
  const run = /\p{Lu}[\p{L}-]+\s(?:(?:von|van|zu|de)\s)?\p{Lu}[\p{L}-]+$|^\p{Lu}{2,5}$/u.exec(name.text);
  const terms = name.terms.slice(-1);
  return run === null ? [] : [{ ...name, start: name.start + run.index, text: run[0], terms }];
}

function capitalisedNames(text: string, language: string): readonly Name[] {
  const words = wordsOf(text);
  const isTitle = isTitleCase(text, words);
  const names: Name[] = [];
  for (let at = 0; at < words.length;) {
    const end = nameEnd(text, words, at);
    if (end > at && !isTitle)
      names.push(...nameFrom(text, words.slice(at, end), isSentenceStart(text, words, at), language));
    at = Math.max(end, at + 1);
  }
  return names;
}

const isCapitalised = (word: Word | undefined): word is Word =>
  word !== undefined && /^(?:\p{Lu}|\d+\p{Lu}{2})/u.test(word.text) && !NO_NAMES.has(word.text.toLowerCase());

/** Capitalised by convention, yet compared elsewhere (dates) or no names at all. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'i january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Particles that stand inside names: "Bank of England", "Ursula von der Leyen", "Abu Bakr al-Baghdadi". */
const PARTICLES: ReadonlySet<string> = new Set('of de la le van von der den du da di bin ibn al el'.split(' '));

/** "US", "WHO", "IT": capitals are no pronouns. */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

function nameEnd(text: string, words: readonly Word[], at: number): number {
  if (!isCapitalised(words[at])) return at;
  let end = at + 1;
  for (;;) {
    const next = words[end];
    const before = words[end - 1];
    if (
      !next ||
      !before ||
      text[before.end] === "'" ||
      text[before.end] === '’' ||
      !/^(?:[ \u00a0\u2060]+|-|\. )$/.test(text.slice(before.end, next.start))
    )
      return end;
    if (isCapitalised(next) && (isAcronym(next.text) || !isStopWord(next.text.toLowerCase()))) end += 1;
    else if (PARTICLES.has(next.text) && isCapitalised(words[end + 1]) && text[next.end] !== ',') end += 2;
    else return end;
  }
}

/** Prepositions that begin a sentence before a name, and are no stop words: "Unlike Varga, Holt …". */
const LEADING_IN: ReadonlySet<string> = new Set(
  'unlike like despite besides amid alongside via regarding concerning including except contrary following'.split(' '),
);

/** Honorifics and ranks: "Dr Lind" and "Lind" name one person. */
const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms miss dr prof professor sir dame lord lady'.split(' '));

function nameFrom(text: string, words: readonly Word[], isStart: boolean, language: string): readonly Name[] {
  const first = words[0];
  const lower = first?.text.toLowerCase() ?? '';
  const startsWithFunction =
    isStart &&
    !isAcronym(first?.text ?? '') &&
    (isStopWord(lower) || LEADING_IN.has(lower) || isFunctionWord(lower, language));
  const kept = startsWithFunction ? words.slice(1) : words;
  const [from, to] = [kept[0], kept.at(-1)];
  if (!from || !to) return [];
  const terms = kept
    .filter(({ text: word }) => !HONORIFICS.has(word.toLowerCase()) && !PARTICLES.has(word))
    .map(({ text: word }) => termOf(word) ?? (isAcronym(word) ? word.toLowerCase() : undefined))
    .filter((term) => term !== undefined);
  if (terms.length === 0) return [];
  const isDoubtful = isStart && !startsWithFunction && kept.length === 1 && !/\p{Lu}.*\p{Lu}/u.test(from.text);
  return [{ start: from.start, end: to.end, text: text.slice(from.start, to.end), terms, isDoubtful }];
}

/** The first word of the text or of a quotation or clause after a colon. */
function isSentenceStart(text: string, words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  const between = text.slice(words[at - 1]?.end, words[at]?.start);
  return /[.!?:"“„«‘]/u.test(between);
}

/** In a headline, which has no full stop, nearly every word is capitalised: capitals tell nothing there. */
function isTitleCase(text: string, words: readonly Word[]): boolean {
  if (/[.!?]\W*$/.test(text)) return false;
  const long = words.filter((word) => word.text.length > 3 && !/^\d/.test(word.text));
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= 0.9 * long.length;
}
