import { deflateSync } from 'fflate';
import { refused, done, type Outcome } from '../../engine/model/problem';
import { concatenated } from './concatenated';
import { crc32 } from './crc32';
import { zipRecords, type ZipRecord } from './zipRecords';

/** Text as the bytes of UTF-8; the platform's, of which rooms without DOM types know nothing. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * A copy of a zip archive with some parts replaced, by their names as the archive spells them, and others added at its end.
 * All that is not replaced stays byte for byte, and in its order. Refuses: corrupt.
 */
export function rewrittenZip(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Outcome<Uint8Array> {
  const records = zipRecords(bytes);
  if (records === undefined) return refused({ kind: 'corrupt', reason: 'its list of parts is broken' });
  const known = new Set(records.entries.map(({ name }) => name));
  const out = createOutput();
  out.add(bytes.subarray(0, records.start));
  // By their places, since what lies between two entries belongs to the first.
  const places = new Map<ZipRecord, { readonly offset: number; readonly packed?: Packed }>();
  for (const entry of records.entries.toSorted((one, other) => one.start - other.start)) {
    const part = parts.get(entry.name);
    const packed = part && packedPart(part);
    places.set(entry, { offset: out.length, ...(packed && { packed }) });
    if (packed === undefined) out.add(bytes.subarray(entry.start, entry.end));
    else addLocal(out, entry, packed);
  }
  const added = [...parts].filter(([name]) => !known.has(name)).map(([name, part]) => addedEntry(out, name, part));
  const directory = out.length;
  for (const entry of records.entries) addCentral(out, entry, places.get(entry) ?? { offset: 0 });
  for (const { entry, offset, packed } of added) addCentral(out, entry, { offset, packed });
  addEnd(out, { entries: records.entries.length + added.length, directory, comment: records.comment });
  return done(out.whole());
}

interface Packed {
  readonly bytes: Uint8Array;
  readonly unpackedBytes: number;
  readonly crc: number;
}

const packedPart = (part: Uint8Array): Packed => ({
  bytes: deflateSync(part),
  unpackedBytes: part.length,
  crc: crc32(part),
});

type Names = Pick<ZipRecord, 'nameBytes' | 'flags' | 'time' | 'central'>;

/** Names are UTF-8, which the flag says (APPNOTE, appendix D); 1 January 1980 is the first day that zip knows. */
function addedEntry(out: Output, name: string, part: Uint8Array): { entry: Names; offset: number; packed: Packed } {
  const entry = { nameBytes: new TextEncoder().encode(name), flags: UTF8_NAME, time: 0x00210000, central: undefined };
  const packed = packedPart(part);
  const offset = out.length;
  addLocal(out, entry, packed);
  return { entry, offset, packed };
}

const UTF8_NAME = 0x0800;
/** The sizes stand behind the part instead of before it. */
const SIZES_BEHIND = 0x0008;
const DEFLATED = 8;
/** Version 2.0: deflate. */
const VERSION = 20;

function addLocal(out: Output, { nameBytes, flags, time }: Names, { bytes, unpackedBytes, crc }: Packed): void {
  out.numbers(
    [4, 0x04034b50],
    [2, VERSION],
    [2, flags & ~SIZES_BEHIND],
    [2, DEFLATED],
    [4, time],
    [4, crc],
    [4, bytes.length],
    [4, unpackedBytes],
    [2, nameBytes.length],
    [2, 0],
  );
  out.add(nameBytes);
  out.add(bytes);
}

/** The record of an entry in the directory: as it was, but for its place, and its sizes where it was replaced. */
function addCentral(
  out: Output,
  { nameBytes, flags, time, central }: Names,
  { offset, packed }: { readonly offset: number; readonly packed?: Packed },
): void {
  const was = central ?? {
    madeBy: VERSION,
    version: VERSION,
    attributes: 0,
    inner: 0,
    extra: NOTHING,
    comment: NOTHING,
  };
  const is = packed ?? central;
  out.numbers(
    [4, 0x02014b50],
    [2, was.madeBy],
    [2, packed === undefined ? was.version : VERSION],
    [2, packed === undefined ? flags : flags & ~SIZES_BEHIND],
    [2, packed === undefined ? (central?.method ?? DEFLATED) : DEFLATED],
    [4, time],
    [4, is?.crc ?? 0],
    [4, packed?.bytes.length ?? central?.packedBytes ?? 0],
    [4, is?.unpackedBytes ?? 0],
    [2, nameBytes.length],
    [2, was.extra.length],
    [2, was.comment.length],
    [2, 0],
    [2, was.inner],
    [4, was.attributes],
    [4, offset],
  );
  out.add(nameBytes);
  out.add(was.extra);
  out.add(was.comment);
}

const NOTHING = new Uint8Array(0);

interface End {
  readonly entries: number;
  readonly directory: number;
  readonly comment: Uint8Array;
}

function addEnd(out: Output, { entries, directory, comment }: End): void {
  const length = out.length - directory;
  out.numbers([4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, length], [4, directory]);
  out.numbers([2, comment.length]);
  out.add(comment);
}

interface Output {
  readonly length: number;
  add(bytes: Uint8Array): void;
  /** Numbers of so many bytes, the lowest first. */
  numbers(...all: readonly (readonly [bytes: number, value: number])[]): void;
  whole(): Uint8Array;
}

function createOutput(): Output {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  return {
    get length() {
      return length;
    },
    add,
    numbers(...all) {
      const bytes = all.flatMap(([size, value]) =>
        Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 0xff),
      );
      add(Uint8Array.from(bytes));
    },
    whole: () => concatenated(pieces, length),
  };
}
