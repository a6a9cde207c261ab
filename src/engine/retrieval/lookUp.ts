import type { Passage, SourceSentence } from '../model/passage';
import type { SearchHit } from '../model/searchHit';
import { spanOf, type Span } from '../model/span';
import { foldWord, termOf, termsOf } from '../text/terms';
import { wordsOf } from '../text/words';
import type { PassageIndex } from './passageIndex';

/** Fewest letters of a beginning that is completed: one or two stand in half of all words. */
const PREFIX_LEAST = 3;

/** What a completed word, and one with a typing error, count for beside an exact one. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.4 };

/** Answers a look-up as it is typed: the last word may be unfinished, an unknown word may have one typing error. */
export function lookUp(index: PassageIndex, words: string, limit: number): readonly SearchHit[] {
  if (words.trim() === '') return [];
  const candidates = index.search(words, limit, {
    prefix: (term, at, terms) => at === terms.length - 1 && term.length >= PREFIX_LEAST,
    fuzzy: (term) => (index.frequency(term) > 0 || term.length <= PREFIX_LEAST ? false : 1),
    weights: WEIGHTS,
  });
  const wanted = termsOf(words).map(({ term }) => term);
  const lastWord = foldWord(wordsOf(words).at(-1)?.text ?? '');
  return candidates.map(({ passage }) => hitFrom(passage, wanted, lastWord));
}

/** The sentence of the passage with the most different words that were looked for; the first of equal ones. */
function hitFrom(passage: Passage, wanted: readonly string[], lastWord: string): SearchHit {
  const sentences = passage.sentences.map((sentence) => ({
    sentence,
    matched: matchedWords(sentence, wanted, lastWord),
  }));
  const best = sentences.reduce((a, b) => (b.matched.kinds > a.matched.kinds ? b : a));
  const { sentence, matched } = best;
  return {
    document: passage.document,
    locator: passage.locator,
    span: sentence.span,
    text: sentence.text,
    matched: matched.spans,
  };
}

function matchedWords(
  { text, span }: SourceSentence,
  wanted: readonly string[],
  lastWord: string,
): { kinds: number; spans: readonly Span<'source'>[] } {
  const kinds = new Set<string>();
  const spans = wordsOf(text).flatMap((word) => {
    const term = termOf(word.text);
    const folded = foldWord(word.text);
    const isCompleted = lastWord.length >= PREFIX_LEAST && folded.startsWith(lastWord);
    const isWanted = term !== undefined && wanted.some((one) => one === term || isOneEditApart(one, term));
    if (!isCompleted && !isWanted) return [];
    kinds.add(term ?? folded);
    return [spanOf<'source'>(span.start + word.start, span.start + word.end)];
  });
  return { kinds: kinds.size, spans };
}

/** Whether one letter inserted, left out or replaced turns one word into the other. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) <= PREFIX_LEAST) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start + (a.length >= b.length ? 1 : 0));
  const restB = b.slice(start + (b.length >= a.length ? 1 : 0));
  return restA === restB;
}
