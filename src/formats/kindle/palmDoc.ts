/** Bytes that are made piece by piece, and never more than `most`. */
export interface Output {
  /** Whether it went in: not once the limit is reached. */
  add(byte: number): boolean;
  /** The byte that stands so many before the end; 0 before the beginning. */
  back(distance: number): number;
  readonly length: number;
  take(): Uint8Array;
}

/** An output with nothing in it. */
export function createOutput(most: number): Output {
  let bytes = new Uint8Array(Math.min(most, 65_536));
  let length = 0;
  return {
    add(byte) {
      if (length >= most) return false;
      if (length === bytes.length) bytes = grown(bytes, most);
      bytes[length] = byte;
      length += 1;
      return true;
    },
    back: (distance) => bytes[length - distance] ?? 0,
    get length() {
      return length;
    },
    take: () => bytes.subarray(0, length),
  };
}

function grown(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.min(most, bytes.length * 2));
  more.set(bytes);
  return more;
}

/**
 * Unpacks a record by PalmDOC's LZ77: a byte stands for itself, says how many that follow do, repeats three to ten bytes of those before, or is a
 * space and a letter. Makes at most five bytes of one. Whether all of it went in.
 */
export function unpackPalmDoc(packed: Uint8Array, output: Output): boolean {
  const start = output.length;
  for (let at = 0; at < packed.length; at += 1) {
    const byte = packed[at] ?? 0;
    if (byte >= 1 && byte <= 8) {
      for (const plain of packed.subarray(at + 1, at + 1 + byte)) if (!output.add(plain)) return false;
      at += byte;
    } else if (byte < 0x80) {
      if (!output.add(byte)) return false;
    } else if (byte >= 0xc0) {
      if (!output.add(0x20) || !output.add(byte ^ 0x80)) return false;
    } else {
      const pair = (byte << 8) | (packed[at + 1] ?? 0);
      at += 1;
      if (!repeat(output, (pair & 0x3fff) >> 3, (pair & 7) + 3, start)) return false;
    }
  }
  return true;
}

/** What would reach before the record is damaged, and left out. */
function repeat(output: Output, distance: number, count: number, start: number): boolean {
  if (distance === 0 || distance > output.length - start) return true;
  for (let times = 0; times < count; times += 1) if (!output.add(output.back(distance))) return false;
  return true;
}
