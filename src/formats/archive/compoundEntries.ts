/** A stream of a compound file: where it begins and how long it says it is. Unit: bytes. */
export interface CompoundEntry {
  readonly start: number;
  readonly size: number;
}

/** Bytes of one entry (MS-CFB, 2.6.1). */
const ENTRY_BYTES = 128;

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** Most streams that are listed. Default: 10,000. Source: a mail has a hundred, and thirty more for each attachment. */
const ENTRIES_MOST = 10_000;

/** The streams of a directory by their paths, and the entry of the root, which holds the small ones. */
export function compoundEntries(directory: Uint8Array): {
  readonly root: CompoundEntry | undefined;
  readonly streams: ReadonlyMap<string, CompoundEntry>;
} {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.min(ENTRIES_MOST, Math.floor(directory.length / ENTRY_BYTES));
  const streams = new Map<string, CompoundEntry>();
  const seen = new Set<number>([0]);
  const open = [{ id: numberAt(view, 0, 0x4c, count), folder: '' }];
  // A tree of brothers (left, right) and children; each entry is seen once, so that no circle holds us.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, folder } = next;
    if (id >= count || seen.has(id)) continue;
    seen.add(id);
    const path = folder + nameAt(view, id);
    const type = view.getUint8(id * ENTRY_BYTES + 0x42);
    if (type === STREAM) streams.set(path, entryAt(view, id));
    if (type === STORAGE) open.push({ id: numberAt(view, id, 0x4c, count), folder: `${path}/` });
    open.push({ id: numberAt(view, id, 0x44, count), folder }, { id: numberAt(view, id, 0x48, count), folder });
  }
  const hasRoot = count > 0 && view.getUint8(0x42) === ROOT;
  return { root: hasRoot ? entryAt(view, 0) : undefined, streams };
}

const numberAt = (view: DataView, id: number, offset: number, count: number): number =>
  count === 0 ? Infinity : view.getUint32(id * ENTRY_BYTES + offset, true);

/** The upper half of a size is zero in files that we could hold. */
const entryAt = (view: DataView, id: number): CompoundEntry => ({
  start: view.getUint32(id * ENTRY_BYTES + 0x74, true),
  size: view.getUint32(id * ENTRY_BYTES + 0x78, true),
});

function nameAt(view: DataView, id: number): string {
  const length = Math.min(32, Math.max(0, view.getUint16(id * ENTRY_BYTES + 0x40, true) / 2 - 1));
  const units = Array.from({ length }, (_, at) => view.getUint16(id * ENTRY_BYTES + at * 2, true));
  return String.fromCharCode(...units);
}
