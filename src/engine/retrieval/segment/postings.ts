import { ByteSink, ByteSource } from './bytes';

/**
 * Postings of one block. Unit: postings. Default: 128.
 * Source: the usual size in Lucene; a block is decoded in about a third of a microsecond.
 */
const BLOCK = 128;

/** The entries that have a term in one field, in ascending order, read block by block. */
export interface Postings {
  /** How many there are, dead ones included. */
  readonly count: number;
  readonly blocks: number;
  /** The ordinals and the frequencies of the block that was read last. */
  readonly ordinals: Uint32Array;
  readonly frequencies: Uint32Array;
  /** The last ordinal of a block, without reading it. */
  last(block: number): number;
  /** Reads a block and answers how many postings it has. */
  read(block: number): number;
}

/**
 * Writes a posting list: its length; for more than one block, the last ordinal and the bytes of each; then for every
 * posting the distance from the one before, doubled, plus one where a frequency above 1 follows.
 */
export function writePostings(
  sink: ByteSink,
  ordinals: Uint32Array,
  frequencies: Uint16Array | Uint32Array,
  { from: first, to: end }: { readonly from: number; readonly to: number },
): void {
  const scratch = blockBytes;
  sink.number(end - first);
  scratch.clear();
  let before = -1;
  for (let from = first; from < end; from += BLOCK) {
    const start = scratch.length;
    const to = Math.min(from + BLOCK, end);
    const lastBefore = before;
    for (let at = from; at < to; at += 1) {
      const ordinal = ordinals[at] ?? 0;
      const frequency = frequencies[at] ?? 1;
      scratch.number((ordinal - before) * 2 + (frequency > 1 ? 1 : 0));
      if (frequency > 1) scratch.number(frequency);
      before = ordinal;
    }
    if (end - first > BLOCK) {
      sink.number(before - lastBefore);
      sink.number(scratch.length - start);
    }
  }
  sink.append(scratch.written);
}

/** Where a block is unpacked. Lists that are read one after the other may share one. */
export class PostingBlock {
  readonly ordinals = new Uint32Array(BLOCK);
  readonly frequencies = new Uint32Array(BLOCK);
}

const blockBytes = new ByteSink();
const NO_BLOCKS = new Uint32Array();
/** The only block of a list has no entry in a table: it is read in any case. */
const LAST_UNKNOWN = 0xffffffff;

/** A posting list as it was written. */
export class WrittenPostings implements Postings {
  readonly count: number;
  readonly blocks: number;
  readonly ordinals: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly #bytes: Uint8Array;
  /** For each block its last ordinal and where its bytes end. */
  readonly #lasts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #start: number;

  constructor(bytes: Uint8Array, at: number, { ordinals, frequencies }: PostingBlock) {
    this.ordinals = ordinals;
    this.frequencies = frequencies;
    const source = new ByteSource(bytes, at);
    this.#bytes = bytes;
    this.count = source.number();
    this.blocks = Math.ceil(this.count / BLOCK);
    const hasTable = this.blocks > 1;
    this.#lasts = hasTable ? new Uint32Array(this.blocks) : NO_BLOCKS;
    this.#ends = hasTable ? new Uint32Array(this.blocks) : NO_BLOCKS;
    let last = -1;
    let end = 0;
    for (let block = 0; block < this.#lasts.length; block += 1) {
      this.#lasts[block] = last += source.number();
      this.#ends[block] = end += source.number();
    }
    this.#start = source.at;
  }

  last(block: number): number {
    return this.#lasts[block] ?? LAST_UNKNOWN;
  }

  read(block: number): number {
    const bytes = this.#bytes;
    const { ordinals, frequencies } = this;
    let at = this.#start + (block === 0 ? 0 : (this.#ends[block - 1] ?? 0));
    let ordinal = block === 0 ? -1 : (this.#lasts[block - 1] ?? 0);
    const length = Math.min(BLOCK, this.count - block * BLOCK);
    for (let index = 0; index < length; index += 1) {
      let value = bytes[at++] ?? 0;
      if (value > 127) {
        value &= 127;
        for (let shift = 7; ; shift += 7) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      ordinal += value >>> 1;
      ordinals[index] = ordinal;
      if ((value & 1) === 0) frequencies[index] = 1;
      else {
        let frequency = bytes[at++] ?? 0;
        if (frequency > 127) {
          frequency &= 127;
          for (let shift = 7; shift < 35; shift += 7) {
            const byte = bytes[at++] ?? 0;
            frequency |= (byte & 127) << shift;
            if (byte < 128) break;
          }
        }
        frequencies[index] = frequency;
      }
    }
    return length;
  }
}
