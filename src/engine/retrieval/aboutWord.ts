import type { AboutWord } from '../model/aboutWord';
import type { Passage, SourceSentence } from '../model/passage';
import type { SearchHit } from '../model/searchHit';
import { spanOf, type Span } from '../model/span';
import { compareQuantities } from '../text/values/compareQuantities';
import { quantitiesOf, type Quantity } from '../text/values/quantities';
import type { TermLanguage } from '../text/stems';
import { wordsOf } from '../text/words';
import { inOrder } from './bestEntries';
import { termIn } from './entryTerms';
import type { PassageIndex } from './passageIndex';
import { wantedWords } from './query';
import { evidenceQuery } from './retrieve';
import { subjectAt, type RarityOf, type WordSubject } from './wordSubject';
import type { Stretch } from '../model/stretch';

/** Sentences that are told of one word. Default: 4. Source: three are shown, and one of them may be known already. */
const HITS_MOST = 4;

/** Sentences that are looked at for those. Unit: sentences. Default: 40. Source: read in 2–4 ms. */
const LOOKED_AT = 40;

/**
 * What the sources say about the name, value or rare term at a place of a claim. A sentence that is about the same as the
 * claim comes first. Nothing for a word of grammar, a common one, and a term that no source has.
 */
export function aboutWord(index: PassageIndex, claim: string, offset: number, rarity: RarityOf): AboutWord | undefined {
  const subject = subjectAt(claim, offset, rarity);
  if (subject === undefined) return undefined;
  const hits = hitsFor(index, claim, subject);
  if (hits.length === 0 && subject.kind === 'term') return undefined;
  return { kind: subject.kind, span: spanOf<'claim'>(subject.start, subject.end), text: subject.text, hits };
}

function hitsFor(index: PassageIndex, claim: string, subject: WordSubject): readonly SearchHit[] {
  const { languages } = index.statistics;
  const queries = [evidenceQuery(subject.text, claim, languages)];
  // "3.2 million" and "3 200 000" share no word: a value is also looked for where the claim's other words are.
  if (subject.quantity !== undefined) queries.push(evidenceQuery(claim, '', languages));
  const matches = matcher(index, subject);
  const hits = new Map<SourceSentence, SearchHit>();
  for (const entry of queries.flatMap((query) => inOrder(index.top(query, LOOKED_AT)))) {
    const { passage, sentence } = entry.layer.read(entry.entry);
    const matched = matches(sentence.text);
    if (matched.length > 0 && !hits.has(sentence)) hits.set(sentence, hitFrom(passage, sentence, matched));
    if (hits.size === HITS_MOST) break;
  }
  return [...hits.values()];
}

/** Finds the subject in a sentence: an equal value, or every word of the name. */
const matcher = (index: PassageIndex, { text, quantity }: WordSubject): ((sentence: string) => readonly Stretch[]) =>
  quantity === undefined
    ? wordMatcher(text, index.statistics.languages)
    : (sentence) => equalValues(quantity, sentence);

const equalValues = (quantity: Quantity, sentence: string): readonly Stretch[] =>
  quantitiesOf(sentence).filter((found) => compareQuantities(quantity, found) === 'agrees');

function wordMatcher(name: string, languages: readonly TermLanguage[]): (sentence: string) => readonly Stretch[] {
  const wanted = wantedWords(name, languages);
  return (sentence) => {
    const words = wordsOf(sentence).map((word) => ({
      ...word,
      terms: new Set(languages.map((language) => termIn(word.text, language))),
    }));
    const found = wanted.map((forms) => words.filter(({ terms }) => forms.some((form) => terms.has(form))));
    return found.some((places) => places.length === 0) ? [] : found.flat();
  };
}

function hitFrom(
  { document, locator }: Passage,
  { text, span }: SourceSentence,
  matched: readonly Stretch[],
): SearchHit {
  const spans = matched.map(({ start, end }): Span<'source'> => spanOf(span.start + start, span.start + end));
  return { document, locator, span, text, matched: spans.sort((a, b) => a.start - b.start) };
}
