/** A number, and where what follows begins. */
export interface VariedNumber {
  readonly value: number;
  readonly end: number;
}

/** Most bytes of a number. Default: 4. Source: the format writes 28 bits at most. */
const BYTES_MOST = 4;

/** Reads a number of seven bits a byte, the highest first, of which the last byte has the upper bit. Ends at `end`, if that comes first. */
export function variedNumber(byte: (at: number) => number, from: number, end: number): VariedNumber {
  let [at, value] = [from, 0];
  for (const most = Math.min(end, from + BYTES_MOST); at < most;) {
    const one = byte(at);
    at += 1;
    value = value * 128 + (one & 0x7f);
    if ((one & 0x80) !== 0) break;
  }
  return { value, end: at };
}
