import type { Token } from '../../grammar/token';
import type { Written } from '../../grammar/tokenise';
import type { Unit } from './units';

/**
 * How many words lead a sentence in before its subject: "At Hallen | the river froze", "In May 2016 | cars were banned"; 0 where
 * that is not plain from the words. Writers seldom put the comma that would tell the parser (Quirk et al. 1985, III.16), which
 * then takes two phrases for one. `tokens` are the parser's of the whole.
 */
export function frontPhrase(words: readonly Written[], tokens: readonly Token[], units: readonly Unit[]): number {
  if (!PREPOSITIONS.has(words[0]?.text.toLowerCase() ?? '')) return 0;
  const ends = words.findIndex((_, at) => at > 1 && (isVerb(at) || isStop(at) || beginsSubject(at)));
  const end = words[ends]?.text === ',' ? ends + 1 : ends;
  const isPlain = ends > 1 && ends <= FRONT_MOST && !isVerb(ends) && beginsPhrase(end) && !hasSecondSubject(end);
  return isPlain ? end : 0;

  function isFinite(at: number): boolean {
    return FINITE.test(tokens[at]?.fine ?? '') && !isCapital(at);
  }

  function isVerb(at: number): boolean {
    return isFinite(at) || tokens[at]?.tag === 'AUX' || tokens[at]?.tag === 'SCONJ';
  }

  function isStop(at: number): boolean {
    return /^[^\p{L}\p{N}]/u.test(words[at]?.text ?? '');
  }

  function isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(words[at]?.text ?? '');
  }

  function isDate(at: number): boolean {
    const { start = 0, end: behind = 0, text = '' } = words[at] ?? {};
    // "After the frost of 1709 prices doubled": not 1,709 of them.
    return YEAR.test(text) || units.some((unit) => unit.as === DATE && unit.start <= start && behind <= unit.end);
  }

  /** Behind a noun another phrase begins with its article; behind a date with anything that can be a subject. */
  function beginsSubject(at: number): boolean {
    const before = tokens[at - 1];
    const isBehindNoun = isCapital(at - 1) || NOMINAL.has(before?.tag ?? '');
    if (isBehindNoun && hasArticle(at)) return !TIMES.has(words[at - 1]?.text.toLowerCase() ?? '');
    // "At the age of 23 Prince Aldo became governor".
    if (tokens[at - 1]?.tag === 'NUM' && words[at - 3]?.text === 'age' && isCapital(at)) return true;
    return isDate(at - 1) && tokens[at - 2]?.tag !== 'DET' && SUBJECTS.has(tokens[at]?.tag ?? '');
  }

  function beginsPhrase(at: number): boolean {
    return (
      isDate(at - 1) ||
      words[at - 3]?.text === 'age' ||
      (words[at - 1]?.text === ',' && isDate(at - 2)) ||
      hasArticle(at)
    );
  }

  function hasArticle(at: number): boolean {
    const text = words[at]?.text.toLowerCase() ?? '';
    // "Under Frederick the Great".
    return ARTICLES.has(text) && !(text === 'the' && isCapital(at - 1) && isCapital(at + 1));
  }

  /** "In a speech the mayor gave in May, he …": what stands before the comma says more of the first phrase. */
  function hasSecondSubject(from: number): boolean {
    const comma = words.findIndex(({ text }, at) => at > from && text === ',');
    return (
      comma >= 0 &&
      /^(?:DET|PRON|PROPN)$/.test(tokens[comma + 1]?.tag ?? '') &&
      !/^W/.test(tokens[comma + 1]?.fine ?? '')
    );
  }
}

const YEAR = /^(?:1[0-9]|20)\d{2}$/;

/** The word that stands for dates: `unitsOf`. */
const DATE = '1998';

/** Longest phrase that is looked for. Unit: words. Default: 12. Source: longer ones hold clauses. */
const FRONT_MOST = 12;

const FINITE = /^VB[DPZ]$/;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);
const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'ADJ', 'DET']);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on between since after before during within under over by from for until through throughout across near beyond behind above below against along among around despite with without inside outside'.split(
    ' ',
  ),
);

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an its his her their our my no every each these those some several both all most many'.split(' '),
);

/** "By the time the police arrived": nouns of time take a clause without a word that leads it in. */
const TIMES: ReadonlySet<string> = new Set(
  'time day moment year way minute instant night morning week month hour'.split(' '),
);
