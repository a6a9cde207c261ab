/** A file in a zip archive, as the directory at the archive's end describes it. The sizes may lie. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header begins in the file. */
  readonly offset: number;
  /** Where its record in the directory begins. */
  readonly record: number;
}

/**
 * The directory of a zip archive (APPNOTE 6.3.10, 4.3.12), up to `most` entries; `undefined` if there is none, as in a
 * file that was cut. Bytes before the archive are let be. The directory alone counts: what it does not name is not read.
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = end.start;
  while (at + ENTRY_BYTES <= bytes.length && view.getUint32(at, true) === ENTRY_MARK && entries.length <= most) {
    const entry = entryAt(bytes, view, at, end.shift);
    entries.push(entry.entry);
    at = entry.next;
  }
  return entries;
}

const END_MARK = 0x06054b50;
const END_BYTES = 22;
const ENTRY_MARK = 0x02014b50;
const ENTRY_BYTES = 46;
const LONG_END_MARK = 0x06064b50;
const LONG_LOCATOR_MARK = 0x07064b50;

/** A comment may follow the end record. Unit: bytes. Source: its length has 16 bits. */
const COMMENT_MOST = 0xffff;

/** Where the directory starts, and how many bytes stand before the archive. */
function endRecord(view: DataView): { readonly start: number; readonly shift: number } | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_MOST); at -= 1) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start === LONG) return longEndRecord(view, at);
    const shift = at - size - start;
    const found = start + (shift > 0 ? shift : 0);
    if (found <= at) return { start: found, shift: Math.max(0, shift) };
  }
  return undefined;
}

/** Stands for a number that needs 64 bits and is found elsewhere. */
const LONG = 0xffffffff;

function longEndRecord(view: DataView, end: number): { readonly start: number; readonly shift: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LONG_LOCATOR_MARK) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== LONG_END_MARK) return undefined;
  return { start: Number(view.getBigUint64(at + 48, true)), shift: 0 };
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): { readonly entry: ZipEntry; readonly next: number } {
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const extraEnd = Math.min(bytes.length, nameEnd + view.getUint16(at + 30, true));
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = longSizes(view, nameEnd, extraEnd, sizes);
  const entry = {
    name: new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    offset: offset + shift,
    record: at,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Sizes that do not fit into 32 bits stand in an extra field, in the same order (APPNOTE, 4.5.3). */
function longSizes(view: DataView, start: number, end: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(LONG)) return sizes;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== LONG || next + 8 > end) return size;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return sizes;
}
