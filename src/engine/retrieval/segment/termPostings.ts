import { ByteSink, NumberSink } from './bytes';
import { writePostings } from './postings';
import type { SegmentTables } from './tables';
import { sortTerms, termTables } from './terms';

/** The terms of one field, entry by entry: those of entry n end at `ends[n]`. */
export interface FieldPostings {
  readonly terms: Uint32Array;
  readonly ends: Uint32Array;
}

type TermSections = Pick<SegmentTables, 'terms' | 'wordPostings' | 'headingTerms' | 'headingPostings' | 'postings'>;

/** Terms and entries between two steps. Source: a millisecond of work each. */
const TERM_STEP = 1024;
const ENTRY_STEP = 2048;

/** Turns entries with terms, which are numbered as the map says, into terms with entries. */
export function* assembleTerms(
  termNumbers: ReadonlyMap<string, number>,
  words: FieldPostings,
  headings: FieldPostings,
): Generator<undefined, TermSections> {
  const inWords = yield* invert(words, termNumbers.size);
  const inHeadings = yield* invert(headings, termNumbers.size);
  const sorted = yield* sortTerms(usedTerms(termNumbers, inWords, inHeadings));
  const order = new Uint32Array(sorted.length);
  for (const [at, term] of sorted.entries()) {
    order[at] = termNumbers.get(term) ?? 0;
    if (at % TERM_STEP === TERM_STEP - 1) yield;
  }
  const sink = new ByteSink(words.terms.length * 2 + 1024);
  const wordPostings = yield* writeField(inWords, order, sink);
  const headingTerms = new NumberSink();
  const headingOrder = new NumberSink();
  for (const [at, term] of order.entries()) {
    if (countOf(inHeadings, term) > 0) {
      headingTerms.push(at);
      headingOrder.push(term);
    }
    if (at % ENTRY_STEP === ENTRY_STEP - 1) yield;
  }
  const headingPostings = yield* writeField(inHeadings, headingOrder.written, sink);
  const tables = yield* termTables(sorted);
  return { terms: tables, wordPostings, headingTerms: headingTerms.written, headingPostings, postings: sink.written };
}

/** A builder knows the terms of earlier segments, too. */
function* usedTerms(termNumbers: ReadonlyMap<string, number>, ...fields: readonly Inverted[]): Iterable<string> {
  for (const [term, number] of termNumbers) if (fields.some((field) => countOf(field, number) > 0)) yield term;
}

/** The entries of each term, in ascending order, one term behind the other, with how often they have it. */
interface Inverted {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly frequencies: Uint16Array;
}

const countOf = ({ starts }: Inverted, term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0);

/** A counting sort: once to count the entries of each term, once to place them. */
function* invert({ terms, ends }: FieldPostings, count: number): Generator<undefined, Inverted> {
  const starts = new Uint32Array(count + 1);
  const lastEntry = new Int32Array(count).fill(-1);
  for (let entry = 0, at = 0; entry < ends.length; entry += 1) {
    for (const end = ends[entry] ?? 0; at < end; at += 1) {
      const term = terms[at] ?? 0;
      if (lastEntry[term] === entry) continue;
      lastEntry[term] = entry;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
    if (entry % ENTRY_STEP === ENTRY_STEP - 1) yield;
  }
  for (let term = 0; term < count; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const entries = new Uint32Array(starts[count] ?? 0);
  const frequencies = new Uint16Array(entries.length);
  const next = starts.slice(0, count);
  lastEntry.fill(-1);
  for (let entry = 0, at = 0; entry < ends.length; entry += 1) {
    for (const end = ends[entry] ?? 0; at < end; at += 1) {
      const term = terms[at] ?? 0;
      if (lastEntry[term] !== entry) {
        lastEntry[term] = entry;
        const place = next[term] ?? 0;
        entries[place] = entry;
        next[term] = place + 1;
      }
      const place = (next[term] ?? 0) - 1;
      frequencies[place] = Math.min((frequencies[place] ?? 0) + 1, 0xffff);
    }
    if (entry % ENTRY_STEP === ENTRY_STEP - 1) yield;
  }
  return { starts, entries, frequencies };
}

/** Writes the postings of some terms in this order; answers where each begins, and where the last ends. */
function* writeField(inverted: Inverted, order: Uint32Array, sink: ByteSink): Generator<undefined, Uint32Array> {
  const { starts, entries, frequencies } = inverted;
  const places = new Uint32Array(order.length + 1);
  for (const [at, term] of order.entries()) {
    places[at] = sink.length;
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    if (to > from) writePostings(sink, entries, frequencies, { from, to });
    if (at % TERM_STEP === TERM_STEP - 1) yield;
  }
  places[order.length] = sink.length;
  return places;
}
