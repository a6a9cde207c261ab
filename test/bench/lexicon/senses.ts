import type { WordClass } from '../../../src/engine/lexicon/wordGraph';
import type { Synset, WordNet } from './wordNet';

/** Of a word of which nobody tagged any use, as many of the first senses count. */
const UNTAGGED_SENSES = 2;
/** A word that is hardly ever of a part of speech ("chance" the verb) is left out there: its share of the tagged uses of all. */
const PART_SHARE = 0.1;

const PARTS: readonly WordClass[] = ['n', 'v', 'a', 'r'];

/**
 * How likely a use of a word (`lemma/part`) has a sense, 0 to 1: the share of its uses in WordNet's tagged texts, one added to the first
 * sense; evenly spread over the first two senses where nobody tagged any.
 */
export function shareOf(wordNet: WordNet, word: string, synset: Synset): number {
  if (isRarely(wordNet, word)) return 0;
  const senses = wordNet.senses.get(word) ?? [];
  const rank = senses.indexOf(synset.id);
  const total = totalOf(wordNet, word);
  if (total > 0) return (countOf(synset, word) + (rank === 0 ? 1 : 0)) / (total + 1);
  return rank < UNTAGGED_SENSES ? 1 / Math.min(senses.length, UNTAGGED_SENSES) : 0;
}

/** Whether a sense is one of the first ones of a word or was ever tagged. */
export const isKnownSense = (wordNet: WordNet, word: string, synset: Synset): boolean =>
  (wordNet.senses.get(word) ?? []).indexOf(synset.id) < 4 || countOf(synset, word) > 0;

const countOf = (synset: Synset, word: string): number => synset.counts[synset.words.indexOf(word.slice(0, -2))] ?? 0;

function totalOf(wordNet: WordNet, word: string): number {
  const synsets = (wordNet.senses.get(word) ?? []).map((id) => wordNet.synsets.get(id));
  return synsets.reduce((sum, synset) => sum + (synset === undefined ? 0 : countOf(synset, word)), 0);
}

function isRarely(wordNet: WordNet, word: string): boolean {
  const all = PARTS.reduce((sum, part) => sum + totalOf(wordNet, `${word.slice(0, -2)}/${part}`), 0);
  return all > 0 && totalOf(wordNet, word) / all < PART_SHARE;
}
