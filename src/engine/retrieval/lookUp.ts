import type { Passage, SourceSentence } from '../model/passage';
import type { SearchHit } from '../model/searchHit';
import { spanOf, type Span } from '../model/span';
import type { TermLanguage } from '../text/stems';
import { foldWord } from '../text/terms';
import { wordsOf } from '../text/words';
import { termIn } from './entryTerms';
import type { PassageIndex } from './passageIndex';
import { wantedWords, type WantedWord } from './query';
import type { QueryTerm } from './queryLists';
import { round, type ScoredEntry } from './bestEntries';

/** Fewest letters of a beginning that is completed: one or two stand in half of all words. */
const PREFIX_LEAST = 3;

/** What a completed word, and one with a typing error, count for beside an exact one. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.4 };

/** Answers a look-up as it is typed: the last word may be unfinished, an unknown word may have one typing error. */
export function lookUp(index: PassageIndex, words: string, limit: number): readonly SearchHit[] {
  const wanted = wantedWords(words, index.statistics.languages);
  const query = wanted.map((terms, at) => ({ boost: 1, forms: formsOf(index, terms, at === wanted.length - 1) }));
  const terms = new Set(wanted.flat());
  const lastWord = foldWord(wordsOf(words).at(-1)?.text ?? '');
  if (query.length === 0) return [];
  const passages = new Set(
    inOrder(index.top(query, limit * ENTRIES_PER_HIT)).map(({ layer, entry }) => layer.passage(entry)),
  );
  return [...passages].slice(0, limit).map((passage) => hitFrom(passage, terms, lastWord, index.statistics.languages));
}

/** Best sentences that are looked at for each hit: several may stand in one passage. */
const ENTRIES_PER_HIT = 3;

/** The terms themselves, and what the last word may become or an unknown word may mean, weighted as MiniSearch weights them. */
function formsOf(index: PassageIndex, terms: WantedWord, isLast: boolean): QueryTerm['forms'] {
  const { layers, statistics } = index;
  const forms = new Map<string, number>();
  const add = (form: string, weight: number): unknown => forms.set(form, Math.max(weight, forms.get(form) ?? 0));
  const isUnknown = terms.every((term) => statistics.frequency(term, 0) === 0);
  for (const term of terms) {
    add(term, 1);
    const near = isUnknown && term.length > PREFIX_LEAST ? layers.flatMap((layer) => layer.termsNear(term)) : [];
    for (const other of near) add(other, (WEIGHTS.fuzzy * other.length) / (other.length + 1));
    const begun = isLast && term.length >= PREFIX_LEAST ? layers.flatMap((layer) => layer.termsFrom(term)) : [];
    for (const other of begun) {
      const distance = other.length - term.length;
      if (distance > 0) add(other, (WEIGHTS.prefix * other.length) / (other.length + 0.3 * distance));
    }
  }
  return [...forms].map(([term, weight]) => ({ term, weight }));
}

/** Equal scores are ordered by place, whatever was indexed first. */
function inOrder(entries: readonly ScoredEntry[]): readonly ScoredEntry[] {
  const placed = entries.map((entry) => ({ entry, place: entry.layer.place(entry.entry), score: round(entry.score) }));
  placed.sort(
    (a, b) =>
      b.score - a.score ||
      (a.place.document === b.place.document
        ? a.place.sentence - b.place.sentence
        : a.place.document < b.place.document
          ? -1
          : 1),
  );
  return placed.map(({ entry }) => entry);
}

/** The sentence of the passage with the most different words that were looked for; the first of equal ones. */
function hitFrom(
  passage: Passage,
  wanted: ReadonlySet<string>,
  lastWord: string,
  languages: readonly TermLanguage[],
): SearchHit {
  const sentences = passage.sentences.map((sentence) => ({
    sentence,
    matched: matchedWords(sentence, wanted, lastWord, languages),
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
  wanted: ReadonlySet<string>,
  lastWord: string,
  languages: readonly TermLanguage[],
): { kinds: number; spans: readonly Span<'source'>[] } {
  const kinds = new Set<string>();
  const spans = wordsOf(text).flatMap((word) => {
    const terms = languages.flatMap((language) => termIn(word.text, language) ?? []);
    const folded = foldWord(word.text);
    const isCompleted = lastWord.length >= PREFIX_LEAST && folded.startsWith(lastWord);
    const isWanted = terms.some((term) => wanted.has(term) || [...wanted].some((one) => isOneEditApart(one, term)));
    if (!isCompleted && !isWanted) return [];
    kinds.add(terms[0] ?? folded);
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
