import { FIELD_WEIGHTS, inverseFrequency, TERM_SCORE_MOST } from './bm25';
import type { Layer } from './layer';
import type { Postings } from './segment/postings';
import type { Field } from './segment/segment';
import type { Statistics } from './statistics';

/** A word that is asked for, with the terms of the index that answer to it. */
export interface QueryTerm {
  /** What the word counts for beside the others. */
  readonly boost: number;
  /** The term itself, its completions, its neighbours in spelling. */
  readonly forms: readonly { readonly term: string; readonly weight: number }[];
}

/** One posting list of a word in one layer. */
export interface List {
  readonly postings: Postings;
  readonly field: Field;
  /** What a posting's own score is multiplied with. */
  readonly factor: number;
}

/** A word as one layer has it. */
export interface QueryWord {
  readonly lists: readonly List[];
  readonly postings: number;
  /** The most that the word can add to the score of an entry. */
  readonly most: number;
}

const FIELDS: readonly Field[] = [0, 1];

/** The words of a query that a layer has, the rarest first. */
export function wordsIn(layer: Layer, query: readonly QueryTerm[], statistics: Statistics): readonly QueryWord[] {
  const words = query.map((word) => wordOf(FIELDS.flatMap((field) => listsOf(layer, word, field, statistics))));
  return words.filter(({ postings }) => postings > 0).sort((a, b) => a.postings - b.postings);
}

const wordOf = (lists: readonly List[]): QueryWord => ({
  lists,
  postings: lists.reduce((sum, { postings }) => sum + postings.count, 0),
  most: lists.reduce((sum, { factor }) => sum + factor * TERM_SCORE_MOST, 0),
});

function listsOf(layer: Layer, { boost, forms }: QueryTerm, field: Field, statistics: Statistics): readonly List[] {
  return forms.flatMap(({ term, weight }) => {
    const postings = layer.postings(term, field);
    if (postings === undefined) return [];
    const rarity = inverseFrequency(statistics.entries, statistics.frequency(term, field));
    return [{ postings, field, factor: weight * boost * FIELD_WEIGHTS[field] * rarity }];
  });
}
