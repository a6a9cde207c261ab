import type { SourceTopic } from '../model/sourceTopic';
import { surpriseOf } from '../text/commonness';
import { documentNumbersOf, type DocumentNumbers, type NumberedLayer } from './documentNumbers';
import type { Layer } from './layer';
import { entriesOfTerm, entriesWithAll, WORDS } from './mentions';
import type { PassageIndex } from './passageIndex';
import { wantedWords, type WantedWord } from './query';
import { samplesOf } from './topicSamples';
import { topicName } from './topicName';

/**
 * What the sources speak of: the names and terms that the most of them share, names first. A term of the index becomes
 * the name that it is mostly part of ("Living River Programme"), or stands for itself where English seldom has it.
 * Works in short steps, since every term is looked at.
 */
export function* topicsOf(index: PassageIndex, limit: number): Generator<undefined, readonly SourceTopic[]> {
  const layers = index.layers.map((layer) => ({ layer, numbers: documentNumbersOf(layer) }));
  const { languages } = index.statistics;
  const { least, candidates } = yield* sharedTerms(layers);
  const topics = new Map<string, Rated>();
  for (const candidate of candidates) {
    const named = topicName(candidate.term, samplesOf(layers, candidate.term));
    if (named !== undefined && !topics.has(named.name))
      topics.set(named.name, { ...named, ...shareOf(layers, wantedWords(named.name, languages)) });
    yield;
  }
  return [...topics.values()]
    .filter(({ sources }) => sources >= least)
    .sort(byWorth)
    .slice(0, limit)
    .map(({ name, sources, sentences }) => ({ name, sources, sentences }));
}

type Rated = SourceTopic & { readonly kind: 'name' | 'term' };

const byWorth = (a: Rated, b: Rated): number =>
  (a.kind === b.kind ? 0 : a.kind === 'name' ? -1 : 1) ||
  b.sources - a.sources ||
  b.sentences - a.sentences ||
  (a.name < b.name ? -1 : 1);

/** Terms that are looked at more closely. Unit: terms. Default: 300. Source: three for each topic that is shown. */
const CANDIDATES_MOST = 300;

/** Terms whose sources are counted. Unit: terms. Default: 1000. Source: a term in many sentences stands in many sources. */
const COUNTED_MOST = 1000;
const COUNTED_STEP = 50;

/** Terms that are counted in one step. Unit: terms. Default: 500. Source: half a millisecond. */
const STEP = 500;

interface SharedTerms {
  /** How many sources make a topic: two, or one where no two share anything. */
  readonly least: number;
  /** The most telling first. */
  readonly candidates: readonly Weighted[];
}

/** The terms that many sources share and English seldom has. */
function* sharedTerms(layers: readonly NumberedLayer[]): Generator<undefined, SharedTerms> {
  const counted: Weighted[] = [];
  for (const { term } of heaviest(yield* frequencies(layers), COUNTED_MOST)) {
    const sources = layers.reduce((sum, { layer, numbers }) => sum + documentsWith(layer, numbers, term), 0);
    counted.push({ term, times: sources });
    if (counted.length % COUNTED_STEP === 0) yield;
  }
  const shared = counted.filter(({ times }) => times >= 2);
  return {
    least: shared.length > 0 ? 2 : 1,
    candidates: heaviest(shared.length > 0 ? shared : counted, CANDIDATES_MOST),
  };
}

/** In how many sentences each term stands. Cheap, unlike to count the sources, which may be fewer but never more. */
function* frequencies(layers: readonly NumberedLayer[]): Generator<undefined, readonly Weighted[]> {
  const counts = new Map<string, number>();
  let read = 0;
  for (const { layer } of layers) {
    for (const term of layer.termsFrom('')) {
      read += 1;
      if (read % STEP === 0) yield;
      const frequency = layer.frequency(term, WORDS);
      if (frequency > 0 && LETTERS.test(term)) counts.set(term, (counts.get(term) ?? 0) + frequency);
    }
  }
  return [...counts].map(([term, times]) => ({ term, times }));
}

/** A term and how often it stands somewhere. */
interface Weighted {
  readonly term: string;
  readonly times: number;
}

const heaviest = (terms: readonly Weighted[], most: number): readonly Weighted[] =>
  terms
    .map((one) => ({ one, weight: one.times * (surpriseOf(one.term) - COMMONEST) }))
    .sort((a, b) => b.weight - a.weight || (a.one.term < b.one.term ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);

/** No figures, and no single letters. */
const LETTERS = /^\p{L}[\p{L}\p{M}'-]{2,}$/u;

/** The surprise of the commonest words of English, in nats: they weigh nothing. */
const COMMONEST = 2.8;

function documentsWith(layer: Layer, numbers: DocumentNumbers, term: string): number {
  let [documents, last] = [0, -1];
  for (const entry of entriesOfTerm(layer, term)) {
    const number = numbers.of(entry);
    if (number === last) continue;
    last = number;
    documents += 1;
  }
  return documents;
}

function shareOf(
  layers: readonly NumberedLayer[],
  wanted: readonly WantedWord[],
): Pick<SourceTopic, 'sources' | 'sentences'> {
  const found = layers.map(({ layer, numbers }) => {
    const entries = entriesWithAll(layer, wanted);
    return { sentences: entries.length, sources: new Set(entries.map((entry) => numbers.of(entry))).size };
  });
  return {
    sources: found.reduce((sum, { sources }) => sum + sources, 0),
    sentences: found.reduce((sum, { sentences }) => sum + sentences, 0),
  };
}
