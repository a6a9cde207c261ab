import type { UniversalTag } from '../../grammar/token';
import type { WrittenToken } from '../../grammar/tokenise';
import { NOMINAL } from './mending/nominal';
import { DATE, type WordUnit } from './units';

/** "VERB" and "VBD". */
type Tag = readonly [UniversalTag, string];

/**
 * How many words lead a sentence in before its subject: "At Hallen | the river froze", "In May 2016 | cars were banned"; 0 where
 * that is not plain from the words. Writers seldom put the comma that would tell the parser (Quirk et al. 1985, III.16), which
 * then takes two phrases for one. `tags` are those of the words, as parts of speech and finer.
 */
export function frontPhrase(words: readonly WrittenToken[], tags: readonly Tag[], units: readonly WordUnit[]): number {
  if (!PREPOSITIONS.has(words[0]?.text.toLowerCase() ?? '')) return 0;
  const ends = words.findIndex((_, at) => at > 1 && (isVerb(at) || isStop(at) || beginsSubject(at)));
  const end = words[ends]?.text === ',' ? ends + 1 : ends;
  const isPlain = ends > 1 && ends <= FRONT_MOST && !isVerb(ends) && beginsPhrase(end) && !hasSecondSubject(end);
  return isPlain ? end : 0;

  function isFinite(at: number): boolean {
    return FINITE.test(tags[at]?.[1] ?? '') && !isCapital(at);
  }

  function isVerb(at: number): boolean {
    return isFinite(at) || tags[at]?.[0] === 'AUX' || tags[at]?.[0] === 'SCONJ';
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
    const isBehindNoun = isCapital(at - 1) || NOMINAL.has(tags[at - 1]?.[0] ?? '');
    if (isBehindNoun && hasArticle(at)) return !TIMES.has(words[at - 1]?.text.toLowerCase() ?? '');
    // "At the age of 23 Prince Aldo became governor".
    if (tags[at - 1]?.[0] === 'NUM' && words[at - 3]?.text === 'age' && isCapital(at)) return true;
    return isDate(at - 1) && tags[at - 2]?.[0] !== 'DET' && SUBJECTS.has(tags[at]?.[0] ?? '');
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
      comma >= 0 && /^(?:DET|PRON|PROPN)$/.test(tags[comma + 1]?.[0] ?? '') && !/^W/.test(tags[comma + 1]?.[1] ?? '')
    );
  }
}

const YEAR = /^(?:1[0-9]|20)\d{2}$/;

/** Longest phrase that is looked for. Unit: words. Default: 12. Source: longer ones hold clauses. */
const FRONT_MOST = 12;

const FINITE = /^VB[DPZ]$/;
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
