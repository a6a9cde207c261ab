/** The other side of `byteReader.ts`: writes what that reads. */
export interface ByteWriter {
  /** From 0 to 255. */
  readonly byte: (value: number) => void;
  /** A number from nought on. */
  readonly natural: (value: number) => void;
  readonly finish: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  const bytes: number[] = [];
  return {
    byte: (value) => {
      if (value < 0 || value > 255) throw new Error(`${value} does not fit a byte.`);
      bytes.push(value);
    },
    natural: (value) => {
      let left = value;
      for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
      bytes.push(left);
    },
    finish: () => Uint8Array.from(bytes),
  };
}
