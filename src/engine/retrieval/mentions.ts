import type { EntryPlace, Layer } from './layer';
import type { PassageIndex } from './passageIndex';
import { wantedWords } from './query';

/** A sentence that has all the words that were asked for. */
export interface Mention {
  readonly layer: Layer;
  readonly entry: number;
  readonly place: EntryPlace;
}

/** Whether the last word that is asked for may be the beginning of one. */
export type LastWord = 'whole' | 'begun';

/** The sentences that have every word in some form, by place: the same whatever was indexed first. */
export function mentionsOf(index: PassageIndex, words: string, last: LastWord = 'whole'): readonly Mention[] {
  const wanted = wantedWords(words, index.statistics.languages);
  if (wanted.length === 0) return [];
  return index.layers
    .flatMap((layer) =>
      entriesWithAll(layer, last === 'whole' ? wanted : completed(layer, wanted)).map((entry) => ({
        layer,
        entry,
        place: layer.place(entry),
      })),
    )
    .sort((a, b) => byPlace(a.place, b.place));
}

const byPlace = (a: EntryPlace, b: EntryPlace): number =>
  a.document === b.document ? a.sentence - b.sentence : a.document < b.document ? -1 : 1;

type Wanted = readonly (readonly string[])[];

const completed = (layer: Layer, wanted: Wanted): Wanted =>
  wanted.map((forms, at) =>
    at < wanted.length - 1 ? forms : [...forms, ...forms.flatMap((form) => layer.termsFrom(form))],
  );

/** The living entries of a layer that have one form of each word, in order. */
export function entriesWithAll(layer: Layer, wanted: Wanted): readonly number[] {
  const [first, ...others] = wanted.map((forms) => entriesWith(layer, forms)).sort((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((entry) => others.every((other) => other.has(entry))).sort((a, b) => a - b);
}

function entriesWith(layer: Layer, forms: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const form of new Set(forms)) {
    for (const entry of entriesOfTerm(layer, form)) found.add(entry);
  }
  return found;
}

/** The living entries that have a term in their words, in ascending order. */
export function* entriesOfTerm(layer: Layer, term: string): Generator<number, void> {
  const postings = layer.postings(term, WORDS);
  if (postings === undefined) return;
  for (let block = 0; block < postings.blocks; block += 1) {
    const length = postings.read(block);
    for (let at = 0; at < length; at += 1) {
      const entry = postings.ordinals[at] ?? 0;
      if (layer.dead?.[entry] !== 1) yield entry;
    }
  }
}

/** The field of the sentence's own words. */
export const WORDS = 0;
