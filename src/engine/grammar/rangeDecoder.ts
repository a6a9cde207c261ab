/**
 * Reads numbers that were written as briefly as their frequency allows: an adaptive binary range coder (Martin 1979, in the
 * form of LZMA, Pavlov 2001). A model holds the probabilities of the bits of one kind of number and learns them as it reads.
 */
export interface RangeDecoder {
  /** A number of as many bits as the model was made for. */
  readonly symbol: (model: Uint16Array) => number;
  /** A number of any size: first how many bits it has, by the model, then the bits. */
  readonly natural: (model: Uint16Array) => number;
}

/** Probabilities in 1 / 2048, at first even: of each beginning of a number of `bits` bits, its next bit. */
export const createModel = (bits: number): Uint16Array => new Uint16Array(1 << bits).fill(1024);

export function rangeDecoder(bytes: Uint8Array): RangeDecoder {
  let range = 0xffffffff;
  let code = 0;
  let at = 0;
  for (; at < 5; at += 1) code = ((code << 8) | (bytes[at] ?? 0)) >>> 0;
  return { symbol, natural };

  function bit(model: Uint16Array, index: number): number {
    const probability = model[index] ?? 0;
    const bound = (range >>> 11) * probability;
    const isSet = code >= bound;
    if (isSet) {
      code = (code - bound) >>> 0;
      range = (range - bound) >>> 0;
      model[index] = probability - (probability >>> 5);
    } else {
      range = bound >>> 0;
      model[index] = probability + ((2048 - probability) >>> 5);
    }
    if (range < 0x1000000) refill();
    return isSet ? 1 : 0;
  }

  function refill(): void {
    range = (range << 8) >>> 0;
    code = ((code << 8) | (bytes[at] ?? 0)) >>> 0;
    at += 1;
  }

  function symbol(model: Uint16Array): number {
    let node = 1;
    while (node < model.length) node = node * 2 + bit(model, node);
    return node - model.length;
  }

  function natural(model: Uint16Array): number {
    const length = symbol(model);
    let value = 1;
    for (let left = 0; left < length; left += 1) value = value * 2 + even();
    return value - 1;
  }

  /** A bit that is as often set as not. */
  function even(): number {
    range >>>= 1;
    const isSet = code >= range;
    if (isSet) code = (code - range) >>> 0;
    if (range < 0x1000000) refill();
    return isSet ? 1 : 0;
  }
}
