/** Takes bytes as they come, and gives whole lines of UTF-8. */
export interface Lines {
  push(bytes: Uint8Array): void;
  /** What stands behind the last line break is a line, too. */
  end(): void;
}

export interface LinesOptions {
  /** Longest line. Unit: bytes. What is longer is passed over to its end, and never held. */
  readonly most: number;
  readonly onLine: (line: string) => void;
  readonly onTooLong: () => void;
}

const LINE_BREAK = 0x0a;

/** Splits a stream into lines. */
export function createLines({ most, onLine, onTooLong }: LinesOptions): Lines {
  const decoder = new TextDecoder();
  let held: Uint8Array[] = [];
  let length = 0;

  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= most) held.push(piece.slice());
    else held = [];
  };
  const finish = (): void => {
    if (length > most) onTooLong();
    else {
      const line = decoder.decode(joined(held, length)).trim();
      if (line !== '') onLine(line);
    }
    held = [];
    length = 0;
  };
  return {
    push(bytes) {
      let from = 0;
      for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, from)) {
        take(bytes.subarray(from, at));
        finish();
        from = at + 1;
      }
      take(bytes.subarray(from));
    },
    end: finish,
  };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
