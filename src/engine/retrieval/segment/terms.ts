import { decodeUtf8, encodeUtf8 } from '../../text/utf8';
import { ByteSink } from './bytes';

/** The vocabulary as it is stored: sorted by bytes, with a hash table from a word to its place. */
export interface TermTables {
  /** Open addressing with linear probing; a slot holds a term's number + 1, or 0. Three quarters are taken. */
  readonly slots: Uint32Array;
  /** Where each term's bytes begin, and where the last ends. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * Orders terms as their UTF-8 bytes are ordered: by code points, which differs from the order of code units. One
 * beginning after the other, so that no step is long.
 */
export function* sortTerms(terms: Iterable<string>): Generator<undefined, string[]> {
  const byStart = new Map<number, string[]>();
  let read = 0;
  for (const term of terms) {
    const first = term.codePointAt(0) ?? 0;
    const start = first * CODE_POINTS + (term.codePointAt(first > 0xffff ? 2 : 1) ?? 0);
    const bucket = byStart.get(start);
    if (bucket === undefined) byStart.set(start, [term]);
    else bucket.push(term);
    read += 1;
    if (read % STEP === 0) yield;
  }
  const sorted: string[] = [];
  let step = 0;
  for (const [, bucket] of [...byStart].sort(([a], [b]) => a - b)) {
    bucket.sort();
    if (bucket.some((term) => SURROGATE.test(term))) bucket.sort(byCodePoint);
    for (const term of bucket) sorted.push(term);
    step += bucket.length;
    if (step < STEP) continue;
    step = 0;
    yield;
  }
  return sorted;
}

const CODE_POINTS = 0x110000;
const SURROGATE = /[\uD800-\uDFFF]/;

function byCodePoint(a: string, b: string): number {
  const bytes = encodeUtf8(a);
  return compareBytes(bytes, 0, bytes.length, encodeUtf8(b));
}

/** Below 0 if the first bytes stand before the others. */
function compareBytes(bytes: Uint8Array, start: number, end: number, other: Uint8Array): number {
  const length = Math.min(end - start, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (bytes[start + at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return end - start - other.length;
}

/** Builds the tables for terms in the order of `sortTerms`. */
export function* termTables(sorted: readonly string[]): Generator<undefined, TermTables> {
  const slots = new Uint32Array(Math.ceil(sorted.length / LOAD) + 1);
  const starts = new Uint32Array(sorted.length + 1);
  const sink = new ByteSink(sorted.length * 8);
  for (const [number, term] of sorted.entries()) {
    const bytes = encodeUtf8(term);
    sink.append(bytes);
    starts[number + 1] = sink.length;
    let slot = hashOfBytes(bytes) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = number + 1;
    if (number % STEP === STEP - 1) yield;
  }
  return { slots, starts, bytes: sink.written };
}

/** Share of the slots that is taken. Default: 0.75. Source: two and a half looks for a term that is there (Knuth 1973). */
const LOAD = 0.75;

/** Terms between two steps. Source: a millisecond of work. */
const STEP = 1024;

/** FNV-1a (Fowler, Noll, Vo), 32 bits, with a last mix for the low bits. */
function hashOfBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The vocabulary of a segment. A term's number is its place in the order of bytes. */
export class Terms {
  readonly #tables: TermTables;
  readonly count: number;

  constructor(tables: TermTables) {
    this.#tables = tables;
    this.count = tables.starts.length - 1;
  }

  /** The number of a term, or -1. */
  numberOf(term: string): number {
    const { slots, starts, bytes } = this.#tables;
    const wanted = encodeUtf8(term);
    for (let slot = hashOfBytes(wanted) % slots.length; ; slot = (slot + 1) % slots.length) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return -1;
      if (compareBytes(bytes, starts[number] ?? 0, starts[number + 1] ?? 0, wanted) === 0) return number;
    }
  }

  term(number: number): string {
    const { starts, bytes } = this.#tables;
    return decodeUtf8(bytes.subarray(starts[number], starts[number + 1]));
  }

  /** The numbers of the terms that begin so: from `start` up to, not including, `end`. */
  range(prefix: string): { readonly start: number; readonly end: number } {
    const bytes = encodeUtf8(prefix);
    const start = this.#first(bytes, (compared) => compared >= 0);
    return {
      start,
      end: Math.max(
        start,
        this.#first(bytes, (compared, number) => compared > 0 && !this.#begins(number, bytes)),
      ),
    };
  }

  /** The first term for which the answer is yes, given how it compares; once yes, it stays yes. */
  #first(bytes: Uint8Array, isBeyond: (compared: number, number: number) => boolean): number {
    const tables = this.#tables;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const compared = compareBytes(tables.bytes, tables.starts[middle] ?? 0, tables.starts[middle + 1] ?? 0, bytes);
      if (isBeyond(compared, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #begins(number: number, prefix: Uint8Array): boolean {
    const { starts, bytes } = this.#tables;
    const start = starts[number] ?? 0;
    const end = Math.min(start + prefix.length, starts[number + 1] ?? 0);
    return compareBytes(bytes, start, end, prefix) === 0;
  }

  /** The terms that one letter inserted, left out or replaced makes of a word; the word itself is none of them. */
  near(word: string): readonly string[] {
    const found = new Set<string>();
    const keep = (term: string): void => {
      if (term !== word && this.numberOf(term) >= 0) found.add(term);
    };
    for (let at = 0; at <= word.length; at += 1) {
      const before = word.slice(0, at);
      const rest = word.slice(at + 1);
      if (at < word.length) keep(before + rest);
      for (const letter of this.#lettersAfter(before)) {
        if (at < word.length) keep(before + letter + rest);
        keep(before + letter + word.slice(at));
      }
    }
    return [...found];
  }

  /** The letters that follow a beginning in the vocabulary: one leap for each, not one step for each term. */
  #lettersAfter(before: string): readonly string[] {
    const letters: string[] = [];
    const { start, end } = this.range(before);
    for (let number = start; number < end;) {
      const code = this.term(number).codePointAt(before.length);
      if (code === undefined) number += 1;
      else {
        const letter = String.fromCodePoint(code);
        letters.push(letter);
        number = this.range(before + letter).end;
      }
    }
    return letters;
  }
}
