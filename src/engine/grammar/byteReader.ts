/** Reads what `byteWriter.ts` of the training wrote. Asked for more than there is, it gives nought. */
export interface ByteReader {
  /** From 0 to 255. */
  readonly byte: () => number;
  /** A number from nought on: seven bits a byte, the lowest first, the high bit set where another follows (LEB128, DWARF 5). */
  readonly natural: () => number;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  return {
    byte,
    natural: () => {
      let value = 0;
      for (let bits = 0; ; bits += 7) {
        const next = byte();
        value |= (next & 127) << bits;
        if (next < 128) return value;
      }
    },
  };
}
