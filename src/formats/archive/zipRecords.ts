import { zipDirectory, type ZipEntry } from './zipDirectory';

/** An entry of an archive with all that its directory says of it, to be written again. */
export interface ZipRecord {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** Time and date, as MS-DOS packs them. */
  readonly time: number;
  /** From its local header to the next entry's: with what stands behind it. */
  readonly start: number;
  readonly end: number;
  readonly central: Central | undefined;
}

export interface Central extends Pick<ZipEntry, 'method' | 'crc' | 'packedBytes' | 'unpackedBytes'> {
  readonly madeBy: number;
  readonly version: number;
  readonly inner: number;
  readonly attributes: number;
  /** Without sizes in 64 bits, which are not needed. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
}

export interface ZipRecords {
  /** In the order of the directory. */
  readonly entries: readonly ZipRecord[];
  /** Where the first entry begins: something may stand before it. */
  readonly start: number;
  /** The comment on the whole. */
  readonly comment: Uint8Array;
}

/** The directory of an archive; `undefined` where its entries do not lie one behind the other before it. */
export function zipRecords(bytes: Uint8Array): ZipRecords | undefined {
  const entries = zipDirectory(bytes, ENTRIES_MOST);
  const [first] = entries ?? [];
  if (entries === undefined || first === undefined || entries.length > ENTRIES_MOST) return undefined;
  const directory = first.record;
  const starts = entries.map(({ offset }) => offset).sort((one, other) => one - other);
  const isApart = starts.every((start, at) => start < (starts[at + 1] ?? directory));
  const start = starts[0] ?? 0;
  if (!isApart) return undefined;
  const ends = new Map(starts.map((one, at) => [one, starts[at + 1] ?? directory]));
  return {
    entries: entries.map((entry) => recordOf(bytes, entry, ends.get(entry.offset) ?? directory)),
    start,
    comment: commentOf(bytes),
  };
}

/** What an end record without 64 bits can count. */
const ENTRIES_MOST = 0xfffe;
const RECORD_BYTES = 46;
const END_BYTES = 22;

function recordOf(bytes: Uint8Array, entry: ZipEntry, end: number): ZipRecord {
  const { name, offset: start, record, method, crc, packedBytes, unpackedBytes } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number): number => view.getUint16(record + at, true);
  const nameEnd = record + RECORD_BYTES + short(28);
  const extraEnd = nameEnd + short(30);
  return {
    name,
    nameBytes: bytes.subarray(record + RECORD_BYTES, nameEnd),
    flags: short(8),
    time: view.getUint32(record + 12, true),
    start,
    end,
    central: {
      method,
      crc,
      packedBytes,
      unpackedBytes,
      madeBy: short(4),
      version: short(6),
      inner: short(36),
      attributes: view.getUint32(record + 38, true),
      extra: shortExtra(bytes.subarray(nameEnd, extraEnd)),
      comment: bytes.subarray(extraEnd, extraEnd + short(32)),
    },
  };
}

/** The fields but the one that holds sizes in 64 bits (APPNOTE, 4.5.3). */
function shortExtra(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + (extra[at + 2] ?? 0) + 256 * (extra[at + 3] ?? 0);
    if (!(extra[at] === 1 && extra[at + 1] === 0)) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

/** The last end mark with a comment that reaches to the end of the file. */
function commentOf(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1) {
    const isMark = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6;
    if (isMark)
      return bytes.subarray(at + END_BYTES, at + END_BYTES + (bytes[at + 20] ?? 0) + 256 * (bytes[at + 21] ?? 0));
  }
  return new Uint8Array(0);
}
