import { ByteSink, NumberSink } from './bytes';
import { PostingBlock, writePostings } from './postings';
import type { FieldNumber, Segment } from './segment';
import type { SegmentTables } from './tables';
import { sortTerms, termTables } from './terms';

/** Stands for the number of an entry that is gone. */
export const GONE = 0xffffffff;

/** A segment and the new numbers of its entries. */
export interface NumberedSegment {
  readonly segment: Segment;
  readonly numbers: Uint32Array;
}

type TermSections = Pick<SegmentTables, 'terms' | 'wordPostings' | 'headingTerms' | 'headingPostings' | 'postings'>;

/** Terms and postings between two steps. Source: a millisecond of work each. */
const TERM_STEP = 1024;
const POSTING_STEP = 25_000;

/** Joins the postings of several segments; terms that nobody has any more are left out. */
export function* mergeTerms(inputs: readonly NumberedSegment[]): Generator<undefined, TermSections> {
  const union = yield* unionOf(inputs);
  const postings = new ByteSink(1 << 20);
  const words = yield* joinField(inputs, union, 0, postings);
  const headings = yield* joinField(inputs, union, 1, postings);
  const kept = new NumberSink();
  const keptTerms: string[] = [];
  const inHeadings = new NumberSink();
  const headingTerms = new NumberSink();
  for (const [place, term] of union.sorted.entries()) {
    if (place % TERM_STEP === TERM_STEP - 1) yield;
    if (!words.has(place) && !headings.has(place)) continue;
    if (headings.has(place)) {
      inHeadings.push(place);
      headingTerms.push(kept.length);
    }
    kept.push(place);
    keptTerms.push(term);
  }
  const terms = yield* termTables(keptTerms);
  return {
    terms,
    wordPostings: words.starts(kept.written),
    headingTerms: headingTerms.written,
    headingPostings: headings.starts(inHeadings.written),
    postings: postings.written,
  };
}

interface Union {
  /** All terms in order. */
  readonly sorted: readonly string[];
  /** For each segment, the place in `sorted` of each of its terms. */
  readonly places: readonly Uint32Array[];
}

function* unionOf(inputs: readonly NumberedSegment[]): Generator<undefined, Union> {
  const numbers = new Map<string, number>();
  const found: Uint32Array[] = [];
  for (const { segment } of inputs) {
    const own = new Uint32Array(segment.terms.count);
    for (let number = 0; number < own.length; number += 1) {
      const term = segment.terms.term(number);
      const known = numbers.get(term) ?? numbers.size;
      if (known === numbers.size) numbers.set(term, known);
      own[number] = known;
      if (number % TERM_STEP === TERM_STEP - 1) yield;
    }
    found.push(own);
  }
  const sorted = yield* sortTerms(numbers.keys());
  const placeOf = new Uint32Array(sorted.length);
  for (const [place, term] of sorted.entries()) {
    placeOf[numbers.get(term) ?? 0] = place;
    if (place % TERM_STEP === TERM_STEP - 1) yield;
  }
  for (const own of found) {
    for (const [at, number] of own.entries()) {
      own[at] = placeOf[number] ?? 0;
      if (at % (TERM_STEP * 4) === 0) yield;
    }
  }
  return { sorted, places: found };
}

/** Where the postings of terms begin; terms that have none are left out. */
class Starts {
  readonly #starts: Uint32Array;
  #end = 0;

  constructor(terms: number) {
    this.#starts = new Uint32Array(terms).fill(GONE);
  }

  set(term: number, start: number, end: number): void {
    this.#starts[term] = start;
    this.#end = end;
  }

  has(term: number): boolean {
    return this.#starts[term] !== GONE;
  }

  /** For these terms, in order; a term without postings ends where it begins. */
  starts(terms: Uint32Array): Uint32Array {
    const starts = new Uint32Array(terms.length + 1);
    let next = this.#end;
    starts[terms.length] = next;
    for (let at = terms.length - 1; at >= 0; at -= 1) {
      const start = this.#starts[terms[at] ?? 0] ?? GONE;
      if (start !== GONE) next = start;
      starts[at] = next;
    }
    return starts;
  }
}

/** Every segment's terms stand in the order of the union, so that one walk over all finds each term's lists. */
function* joinField(
  inputs: readonly NumberedSegment[],
  { sorted, places }: Union,
  field: FieldNumber,
  sink: ByteSink,
): Generator<undefined, Starts> {
  const starts = new Starts(sorted.length);
  const next = inputs.map(() => 0);
  const entries = new NumberSink();
  const frequencies = new NumberSink();
  let work = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    entries.clear();
    frequencies.clear();
    for (const [at, input] of inputs.entries()) {
      const number = next[at] ?? 0;
      if (places[at]?.[number] !== place) continue;
      next[at] = number + 1;
      copyPostings(input, number, field, entries, frequencies);
    }
    work += entries.length + POSTING_STEP / TERM_STEP;
    if (entries.length > 0) {
      const start = sink.length;
      writePostings(sink, entries.written, frequencies.written, { from: 0, to: entries.length });
      starts.set(place, start, sink.length);
    }
    if (work > POSTING_STEP) {
      work = 0;
      yield;
    }
  }
  return starts;
}

const unpacked = new PostingBlock();

function copyPostings(
  { segment, numbers }: NumberedSegment,
  term: number,
  field: FieldNumber,
  entries: NumberSink,
  frequencies: NumberSink,
): void {
  const postings = segment.postings(term, field, unpacked);
  if (postings === undefined) return;
  for (let block = 0; block < postings.blocks; block += 1) {
    const length = postings.read(block);
    for (let at = 0; at < length; at += 1) {
      const entry = numbers[postings.ordinals[at] ?? 0] ?? GONE;
      if (entry === GONE) continue;
      entries.push(entry);
      frequencies.push(postings.frequencies[at] ?? 1);
    }
  }
}
