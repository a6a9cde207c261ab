import { fromBytes } from '../codedBytes';

/** A database as Palm's handhelds kept them, which Kindle's books still are: records, one behind the other. */
export interface PalmDatabase {
  readonly count: number;
  /** Empty where there is none of that number. */
  record(at: number): Uint8Array;
}

const HEAD_BYTES = 78;
const ENTRY_BYTES = 8;

/**
 * Opens the database that a book is; `undefined` if it is none. A record that would begin before the one above it ends the list, so that all records together
 * are never longer than the file.
 */
export function palmDatabase(bytes: Uint8Array): PalmDatabase | undefined {
  if (fromBytes(bytes.subarray(60, 68)) !== 'BOOKMOBI' || bytes.length < HEAD_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const most = Math.min(view.getUint16(76), Math.floor((bytes.length - HEAD_BYTES) / ENTRY_BYTES));
  const starts: number[] = [];
  for (let at = 0; at < most; at += 1) {
    const start = view.getUint32(HEAD_BYTES + at * ENTRY_BYTES);
    if (start < (starts.at(-1) ?? 0) || start > bytes.length) break;
    starts.push(start);
  }
  return {
    count: starts.length,
    record: (at) => bytes.subarray(starts[at] ?? bytes.length, starts[at + 1] ?? bytes.length),
  };
}
