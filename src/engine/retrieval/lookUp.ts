import type { Passage, SourceSentence } from '../model/passage';
import type { SearchHit } from '../model/searchHit';
import { spanOf } from '../model/span';
import type { TermLanguage } from '../text/stems';
import { foldWord } from '../text/terms';
import { wordsOf } from '../text/words';
import { termIn } from './entryTerms';
import type { PassageIndex } from './passageIndex';
import { wantedWords, type WantedWord } from './query';
import type { QueryTerm } from './queryLists';
import { inOrder } from './bestEntries';

/** Fewest letters of a beginning that is completed: one or two stand in half of all words. */
const PREFIX_LEAST = 3;

/** What a completed word, and one with a typing error, count for beside an exact one. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.4 };

/** Answers a look-up as it is typed: the last word may be unfinished, an unknown word may have one typing error. */
export function lookUp(index: PassageIndex, words: string, limit: number): readonly SearchHit[] {
  const { languages } = index.statistics;
  const wanted = wantedWords(words, languages);
  if (wanted.length === 0) return [];
  const query = wanted.map((terms, at) => ({ boost: 1, forms: formsOf(index, terms, at === wanted.length - 1) }));
  const isMatch = matcher(query, foldWord(wordsOf(words).at(-1)?.text ?? ''), languages);
  const hits = new Map<Passage, SearchHit>();
  for (const { layer, entry } of inOrder(index.top(query, limit * ENTRIES_PER_HIT))) {
    const { passage, sentence } = layer.read(entry);
    if (!hits.has(passage)) hits.set(passage, hitFrom(passage, sentence, isMatch));
    if (hits.size === limit) break;
  }
  return [...hits.values()];
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

type Matches = (word: string) => boolean;

/** Tells the words that were looked for, and those that they were completed to or taken for. */
function matcher(query: readonly QueryTerm[], lastWord: string, languages: readonly TermLanguage[]): Matches {
  const forms = new Set(query.flatMap((word) => word.forms.map(({ term }) => term)));
  const isForm = (word: string): boolean => languages.some((language) => forms.has(termIn(word, language) ?? ''));
  const isCompleted: Matches = (word) => lastWord.length >= PREFIX_LEAST && foldWord(word).startsWith(lastWord);
  return (word) => isForm(word) || isCompleted(word);
}

function hitFrom({ document, locator }: Passage, { text, span }: SourceSentence, isMatch: Matches): SearchHit {
  const matched = wordsOf(text)
    .filter((word) => isMatch(word.text))
    .map(({ start, end }) => spanOf<'source'>(span.start + start, span.start + end));
  return { document, locator, span, text, matched };
}
