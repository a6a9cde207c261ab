import type { Passage, SourceSentence } from '../model/passage';
import type { SearchHit } from '../model/searchHit';
import { spanOf, type Span } from '../model/span';
import type { TermLanguage } from '../text/stems';
import { foldWord } from '../text/terms';
import { wordsOf } from '../text/words';
import { termIn } from './entryTerms';
import type { PassageIndex } from './passageIndex';
import { phrasesIn, phraseSpans } from './phrases';
import { wantedWords, type WantedWord } from './query';
import type { QueryTerm } from './queryLists';
import { inOrder } from './bestEntries';

/** Fewest letters of a beginning that is completed: one or two stand in half of all words. */
const PREFIX_LEAST = 3;

/** What a completed word, and one with a typing error, count for beside an exact one. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.4 };

/**
 * Answers a look-up as it is typed: the last word may be unfinished, an unknown word may have one typing error, and what
 * stands between quotation marks stands so in the answers.
 */
export function lookUp(index: PassageIndex, words: string, limit: number): readonly SearchHit[] {
  const { languages } = index.statistics;
  const wanted = wantedWords(words, languages);
  if (wanted.length === 0) return [];
  const { phrases, rest } = phrasesIn(words);
  const free = phrases.length === 0 ? wanted : wantedWords(rest, languages);
  const queried = (terms: readonly WantedWord[]): readonly QueryTerm[] =>
    terms.map((term, at) => ({ boost: 1, forms: formsOf(index, term, at === terms.length - 1) }));
  const isMatch = matcher(queried(free), foldWord(wordsOf(rest).at(-1)?.text ?? ''), languages);
  // An unfinished word may not be found yet.
  const least = wanted.length - free.length - (phrases.some(({ isOpen }) => isOpen) ? 1 : 0);
  const hits = new Map<Passage, SearchHit>();
  const entries = index.top(queried(wanted), phrases.length === 0 ? limit * ENTRIES_PER_HIT : PHRASE_ENTRIES);
  for (const { layer, entry, matched } of inOrder(entries)) {
    if (matched < least) continue;
    const { passage, sentence } = layer.read(entry);
    const quoted = phraseSpans(sentence, phrases);
    if (quoted !== undefined && !hits.has(passage)) hits.set(passage, hitFrom(passage, sentence, { quoted, isMatch }));
    if (hits.size === limit) break;
  }
  return [...hits.values()];
}

/** Best sentences that are looked at for each hit: several may stand in one passage. */
const ENTRIES_PER_HIT = 3;

/** Best sentences among which a phrase is looked for. Default: 2000. Source: read in some milliseconds. */
const PHRASE_ENTRIES = 2000;

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

function hitFrom(
  { document, locator }: Passage,
  { text, span }: SourceSentence,
  { quoted, isMatch }: { readonly quoted: readonly Span<'source'>[]; readonly isMatch: Matches },
): SearchHit {
  const isIn = (start: number): boolean => quoted.some((phrase) => phrase.start <= start && start < phrase.end);
  const single = wordsOf(text)
    .filter((word) => isMatch(word.text) && !isIn(span.start + word.start))
    .map(({ start, end }) => spanOf<'source'>(span.start + start, span.start + end));
  const matched = quoted.length === 0 ? single : [...quoted, ...single].sort((one, other) => one.start - other.start);
  return { document, locator, span, text, matched };
}
