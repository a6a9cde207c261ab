import type { DocumentId } from '../model/document';
import type { Passage, SourceSentence } from '../model/passage';
import type { TermLanguage } from '../text/stems';
import type { Postings } from './segment/postings';
import type { FieldNumber } from './segment/segment';

/** A part of the index: the written segments and what changed since. Entries are numbered from 0 in each. */
export interface Layer {
  /** Every ordinal is below this. */
  readonly entries: number;
  /** One byte for each entry, 1 for those whose document is gone; absent when all are alive. */
  readonly dead: Uint8Array | undefined;
  /** How many entries are alive. */
  readonly live: number;
  /** The languages of the living documents, each once or more. */
  readonly languages: readonly TermLanguage[];
  /** The sum of the lengths of the living entries. Unit: words. */
  total(field: FieldNumber): number;
  lengths(field: FieldNumber): Uint16Array;
  /** How many living entries have a term. */
  frequency(term: string, field: FieldNumber): number;
  /** The entries that have a term, dead ones included. */
  postings(term: string, field: FieldNumber): Postings | undefined;
  termsFrom(prefix: string): readonly string[];
  /** The terms one letter away from a word. */
  termsNear(word: string): readonly string[];
  place(entry: number): EntryPlace;
  /** A living entry's sentence and its passage: the same objects as long as they are at hand. */
  read(entry: number): ReadEntry;
}

export interface ReadEntry {
  readonly passage: Passage;
  readonly sentence: SourceSentence;
}

/** The sentence of some passages at a place, counted from 0 over all of them. */
export function sentenceAt(passages: readonly Passage[], place: number): ReadEntry {
  let rest = place;
  for (const passage of passages) {
    const sentence = passage.sentences[rest];
    if (sentence !== undefined) return { passage, sentence };
    rest -= passage.sentences.length;
  }
  throw new Error(`There is no sentence ${String(place)}.`);
}

/** Which sentence of which document an entry is: the order of these is the order of equal scores. */
export interface EntryPlace {
  readonly document: DocumentId;
  /** Counted from 0 in the document. */
  readonly sentence: number;
  /** How many the document has. */
  readonly sentences: number;
}
