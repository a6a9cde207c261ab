/** The other side of `rangeDecoder.ts`: writes what that reads. */
export interface RangeEncoder {
  readonly symbol: (model: Uint16Array, value: number) => void;
  readonly natural: (model: Uint16Array, value: number) => void;
  readonly finish: () => Uint8Array;
}

export function rangeEncoder(): RangeEncoder {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let cache = 0;
  let pending = 1;
  return { symbol, natural, finish };

  function bit(model: Uint16Array, index: number, isSet: boolean): void {
    const probability = model[index] ?? 0;
    const bound = (range >>> 11) * probability;
    if (isSet) {
      low += bound;
      range = (range - bound) >>> 0;
      model[index] = probability - (probability >>> 5);
    } else {
      range = bound >>> 0;
      model[index] = probability + ((2048 - probability) >>> 5);
    }
    if (range < 0x1000000) shiftLow();
  }

  /** A byte is certain once no carry can reach it. */
  function shiftLow(): void {
    range = (range << 8) >>> 0;
    flush();
  }

  function flush(): void {
    if (low < 0xff000000 || low >= 0x100000000) {
      const carry = low >= 0x100000000 ? 1 : 0;
      for (; pending > 0; pending -= 1) {
        bytes.push((cache + carry) & 0xff);
        cache = 0xff;
      }
      cache = Math.floor(low / 0x1000000) & 0xff;
    }
    pending += 1;
    low = (low % 0x1000000) * 256;
  }

  function symbol(model: Uint16Array, value: number): void {
    if (value < 0 || value >= model.length) throw new Error(`${value} does not fit ${model.length}.`);
    let node = 1;
    for (let half = model.length >> 1; half > 0; half >>= 1) {
      const isSet = (value & half) !== 0;
      bit(model, node, isSet);
      node = node * 2 + (isSet ? 1 : 0);
    }
  }

  function natural(model: Uint16Array, value: number): void {
    const length = 31 - Math.clz32(value + 1);
    symbol(model, length);
    for (let at = length - 1; at >= 0; at -= 1) {
      range >>>= 1;
      if ((((value + 1) >>> at) & 1) === 1) low += range;
      if (range < 0x1000000) shiftLow();
    }
  }

  function finish(): Uint8Array {
    for (let at = 0; at < 5; at += 1) flush();
    return Uint8Array.from(bytes);
  }
}
