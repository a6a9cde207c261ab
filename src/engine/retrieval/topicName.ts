import { readable } from '../model/masked';
import { surpriseOf } from '../text/commonness';
import { namesOf } from '../text/names';
import { foldWord, termOf } from '../text/terms';
import { wordsOf } from '../text/words';

/** How a topic is called, and whether that is a name. */
export interface TopicName {
  readonly kind: 'name' | 'term';
  readonly name: string;
}

/**
 * Surprise from which on a word that is no name can be a topic. Unit: nats. Default: 8.3.
 * Source: the rank 6,000 of English prose; commoner words say nothing of what a text is about.
 */
const TERM_SURPRISE = 8.3;

/** What a term is called in sentences that have it; nothing for a word that is neither a name nor rare. */
export function topicName(term: string, sentences: readonly string[]): TopicName | undefined {
  const names = sentences.flatMap((sentence) => nameWith(term, sentence) ?? []);
  const name = commonest(isWrittenSmall(term, sentences) ? names.filter(isOfWords) : names);
  if (name !== undefined && names.length * 2 >= sentences.length) return { kind: 'name', name };
  if (surpriseOf(term) < TERM_SURPRISE) return undefined;
  const word = commonest(sentences.flatMap((sentence) => wordOf(term, sentence) ?? []));
  return word === undefined ? undefined : { kind: 'term', name: word };
}

/** "Management" stands in titles and in the names of offices, and "management" in the text: alone it is no name. */
const isWrittenSmall = (term: string, sentences: readonly string[]): boolean =>
  surpriseOf(term) < TERM_SURPRISE &&
  sentences.some((sentence) => wordsOf(sentence).some(({ text }) => termOf(text) === term && /^\p{Ll}/u.test(text)));

const isOfWords = (name: string): boolean => name.includes(' ');

const nameWith = (term: string, sentence: string): string | undefined => {
  const found = namesOf(sentence).find(({ terms, isDoubtful }) => !isDoubtful && terms.includes(term));
  return found && readable(found.text);
};

const wordOf = (term: string, sentence: string): string | undefined => {
  const found = wordsOf(sentence).find(({ text }) => termOf(text) === term || foldWord(text) === term);
  return found?.text.toLowerCase();
};

/** Of equally common ones the shortest, then the first in the alphabet. */
function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(
    ([a, times], [b, others]) => others - times || a.length - b.length || (a < b ? -1 : 1),
  )[0]?.[0];
}
