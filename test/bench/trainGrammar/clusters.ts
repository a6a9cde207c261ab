import { lexiconKey } from '../../../src/engine/grammar/grammar';
import { tokenise } from '../../../src/engine/grammar/tokenise';
import { normalised, numberOf } from '../../../src/engine/grammar/wordNumbers';

/** Words of prose in classes of those that stand among the same words. */
export interface Clusters {
  /** Keys of the words in the lexicon, in rising order, and the class of each, from 1. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
}

/** Words that are put in a class, those that count as neighbours, and classes. */
const WORDS = 16_000;
const NEIGHBOURS = 1_000;
const CLASSES = 255;
const ROUNDS = 12;
/** Weight of being written with a capital within a sentence, against all neighbours together. */
const CAPITAL = 0.5;

interface Vector {
  readonly places: Int32Array;
  readonly values: Float32Array;
}

/**
 * Classes by k-means of the directions in which the square roots of the neighbours' shares point (Schütze 1995 without its
 * decomposition); seeds are the commonest words.
 */
export function clusterWords(sentences: readonly string[]): Clusters {
  const texts = sentences.map((sentence) => tokenise(sentence).map(({ text }) => normalised(text)));
  const vocabulary = commonest(texts);
  const vectors = vectorsOf(texts, vocabulary);
  const classes = nearestClasses(vectors);
  const keyed = new Map(vocabulary.map((word, at) => [lexiconKey(numberOf(word)), (classes[at] ?? 0) + 1] as const));
  const rising = [...keyed].sort(([a], [b]) => a - b);
  return {
    words: Int32Array.from(rising, ([word]) => word),
    classes: Int32Array.from(rising, ([, label]) => label),
  };
}

function commonest(texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
}

/** Counts of each neighbour before and behind each word; the last two places are for capitals and small letters. */
function vectorsOf(texts: readonly (readonly string[])[], vocabulary: readonly string[]): readonly Vector[] {
  const numbers = new Map(vocabulary.map((word, at) => [word, at] as const));
  const counts = vocabulary.map(() => new Map<number, number>());
  const capitals = new Float64Array(vocabulary.length);
  for (const text of texts) {
    const places = text.map((word) => numbers.get(word.toLowerCase()) ?? WORDS);
    places.forEach((place, at) => {
      const own = counts[place];
      if (own === undefined) return;
      const before = Math.min(places[at - 1] ?? NEIGHBOURS + 1, NEIGHBOURS);
      const behind = Math.min(places[at + 1] ?? NEIGHBOURS + 1, NEIGHBOURS) + NEIGHBOURS + 1;
      own.set(before, (own.get(before) ?? 0) + 1);
      own.set(behind, (own.get(behind) ?? 0) + 1);
      if (at > 0 && /^\p{Lu}/u.test(text[at] ?? '')) capitals[place] = (capitals[place] ?? 0) + 1;
    });
  }
  return counts.map((own, at) => directionOf(own, capitals[at] ?? 0));
}

const DIMENSIONS = 2 * NEIGHBOURS + 4;

function directionOf(counts: ReadonlyMap<number, number>, capitals: number): Vector {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0) / 2;
  const share = Math.min(1, capitals / all);
  const entries = [...counts].map(([place, count]) => [place, Math.sqrt(count / (2 * all))] as const);
  entries.push([DIMENSIONS - 2, CAPITAL * Math.sqrt(share)], [DIMENSIONS - 1, CAPITAL * Math.sqrt(1 - share)]);
  const length = Math.hypot(...entries.map(([, value]) => value));
  return {
    places: Int32Array.from(entries, ([place]) => place),
    values: Float32Array.from(entries, ([, value]) => value / length),
  };
}

function nearestClasses(vectors: readonly Vector[]): Int32Array {
  let centres = centresOf(
    vectors,
    Int32Array.from(vectors, (_, at) => (at < CLASSES ? at : -1)),
  );
  let classes = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    classes = Int32Array.from(vectors, (vector) => nearest(vector, centres));
    centres = centresOf(vectors, classes);
  }
  return classes;
}

/** The mean direction of each class, a row for each dimension. */
function centresOf(vectors: readonly Vector[], classes: Int32Array): Float32Array {
  const sums = new Float32Array(DIMENSIONS * CLASSES);
  vectors.forEach(({ places, values }, at) => {
    const label = classes[at] ?? -1;
    if (label < 0) return;
    places.forEach(
      (place, index) => (sums[place * CLASSES + label] = (sums[place * CLASSES + label] ?? 0) + (values[index] ?? 0)),
    );
  });
  const lengths = new Float64Array(CLASSES);
  sums.forEach((sum, at) => (lengths[at % CLASSES] = (lengths[at % CLASSES] ?? 0) + sum * sum));
  return sums.map((sum, at) => sum / (Math.sqrt(lengths[at % CLASSES] ?? 0) || 1));
}

function nearest({ places, values }: Vector, centres: Float32Array): number {
  const scores = new Float64Array(CLASSES);
  for (let index = 0; index < places.length; index += 1) {
    const row = (places[index] ?? 0) * CLASSES;
    const value = values[index] ?? 0;
    for (let label = 0; label < CLASSES; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (centres[row + label] ?? 0);
  }
  let best = 0;
  for (let label = 1; label < CLASSES; label += 1) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
