import { FIELD_WEIGHTS, inverseFrequency, TERM_SCORE_MOST } from './bm25';
import type { Layer } from './layer';
import type { Postings } from './segment/postings';
import type { FieldNumber } from './segment/segment';
import type { Statistics } from './statistics';

/** A word that is asked for, with the terms of the index that answer to it. */
export interface QueryTerm {
  /** What the word counts for beside the others. */
  readonly boost: number;
  /** The term itself, its completions, its neighbours in spelling. */
  readonly forms: readonly { readonly term: string; readonly weight: number }[];
}

/** Where a word may stand, and what a posting's own score is multiplied with there. */
interface Form {
  readonly term: string;
  readonly field: FieldNumber;
  readonly factor: number;
}

/** A word with what it counts in the whole index. */
export interface PlannedWord {
  readonly forms: readonly Form[];
  /** In how many entries its forms stand, added up. */
  readonly frequency: number;
  /** The most that the word can add to the score of an entry. */
  readonly most: number;
}

/** One posting list of a word in one layer. */
export interface List extends Form {
  readonly postings: Postings;
}

/** A word as one layer has it. */
export interface QueryWord {
  readonly lists: readonly List[];
  readonly postings: number;
  readonly most: number;
}

const FIELDS: readonly FieldNumber[] = [0, 1];

/** Most words of a query; the commonest of more are left out. Unit: words. Source: counts are kept in 8 bits. */
const WORDS_MOST = 255;

/**
 * The words of a query that anyone has, the rarest first. The order is the same in every layer, so that equal sentences
 * have scores that are equal to the last digit wherever they are.
 */
export function planQuery(query: readonly QueryTerm[], statistics: Statistics): readonly PlannedWord[] {
  const words = query.map((word) => planWord(word, statistics)).filter(({ frequency }) => frequency > 0);
  return words.sort((a, b) => a.frequency - b.frequency).slice(0, WORDS_MOST);
}

function planWord({ boost, forms }: QueryTerm, statistics: Statistics): PlannedWord {
  const planned: Form[] = [];
  let all = 0;
  let most = 0;
  for (const { term, weight } of forms) {
    for (const field of FIELDS) {
      const frequency = statistics.frequency(term, field);
      if (frequency === 0) continue;
      const factor = weight * boost * FIELD_WEIGHTS[field] * inverseFrequency(statistics.entries, frequency);
      planned.push({ term, field, factor });
      all += frequency;
      most += factor * TERM_SCORE_MOST;
    }
  }
  return { forms: planned, frequency: all, most };
}

/** Those of the words that a layer has. */
export function wordsIn(layer: Layer, words: readonly PlannedWord[]): readonly QueryWord[] {
  return words
    .map(({ forms, most }) => {
      const lists = forms.flatMap((form): readonly List[] => {
        const postings = layer.postings(form.term, form.field);
        return postings === undefined ? [] : [{ ...form, postings }];
      });
      return { lists, most, postings: lists.reduce((sum, { postings }) => sum + postings.count, 0) };
    })
    .filter(({ postings }) => postings > 0);
}
