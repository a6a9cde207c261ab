import { ByteSink, ByteSource } from './bytes';

/** The largest number that takes one byte; larger ones are told apart. */
const BYTE_MOST = 255;

/**
 * Numbers of which nearly all are below 256, a byte each: their count, those that are larger (how far after the one
 * before, and how large), then the bytes. They are unpacked by one copy, without a look at each.
 */
export function packSmall(numbers: Uint16Array | Uint32Array): Uint8Array {
  const large: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) > BYTE_MOST) large.push(at);
  const sink = new ByteSink(numbers.length + 16 + large.length * 6);
  sink.number(numbers.length);
  sink.number(large.length);
  let before = 0;
  for (const at of large) {
    sink.number(at - before);
    sink.number(numbers[at] ?? 0);
    before = at;
  }
  sink.append(new Uint8Array(numbers));
  return sink.written;
}

/** What `packSmall` packed. */
export function unpackSmall(bytes: Uint8Array): Uint32Array {
  const source = new ByteSource(bytes);
  const count = source.number();
  const large = Array.from({ length: source.number() }, () => [source.number(), source.number()] as const);
  const numbers = new Uint32Array(source.bytes(count));
  let at = 0;
  for (const [distance, value] of large) numbers[(at += distance)] = value;
  return numbers;
}

/** Numbers that repeat: their count, then each with how often it stands one after the other. */
export function packRuns(numbers: Uint16Array): Uint8Array {
  const sink = new ByteSink();
  sink.number(numbers.length);
  for (let at = 0; at < numbers.length;) {
    const start = at;
    while (at < numbers.length && numbers[at] === numbers[start]) at += 1;
    sink.number(numbers[start] ?? 0);
    sink.number(at - start);
  }
  return sink.written;
}

/** What `packRuns` packed. */
export function unpackRuns(bytes: Uint8Array): Uint16Array {
  const source = new ByteSource(bytes);
  const numbers = new Uint16Array(source.number());
  for (let at = 0; at < numbers.length;) {
    const value = source.number();
    const length = source.number();
    numbers.fill(value, at, at + length);
    at += Math.max(1, length);
  }
  return numbers;
}

/** Where things of these sizes begin when they stand one behind the other, and where the last ends. */
export function startsOf(sizes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  let end = 0;
  for (let at = 0; at < sizes.length; at += 1) starts[at + 1] = end += sizes[at] ?? 0;
  return starts;
}

/** The sizes of what begins so: the reverse of `startsOf`. */
export const sizesOf = (starts: Uint32Array): Uint32Array =>
  starts.subarray(1).map((start, at) => start - (starts[at] ?? 0));
