import { fromBytes } from '../codedBytes';
import type { PalmDatabase } from './palmDatabase';
import { variedNumber } from './variedNumber';

/** An entry of one of a book's indexes: its name, and numbers by what they mean. */
export interface IndexEntry {
  readonly name: string;
  readonly values: ReadonlyMap<number, readonly number[]>;
}

/** How the numbers of an entry are written: what they mean, how many belong together, and which bits of a byte ahead say how often. */
interface Tag {
  readonly meaning: number;
  readonly together: number;
  readonly mask: number;
  readonly isByteEnd: boolean;
}

/** Most entries. Default: 200,000. Source: a bible with a part for each verse has 31,000. */
const ENTRIES_MOST = 200_000;

/** The entries of the index whose head is the record `first` (INDX, as MobileRead's wiki describes it); none where it is broken. Linear in its records. */
export function indexEntries(database: PalmDatabase, first: number): readonly IndexEntry[] {
  const head = viewOf(database.record(first));
  if (head === undefined) return [];
  const start = head.getUint32(4);
  const tags = tagsAt(head, start);
  if (tags === undefined) return [];
  const controlBytes = head.getUint32(start + 8);
  const entries: IndexEntry[] = [];
  const records = countedRecords(database, first);
  for (let at = 1; at <= records && entries.length < ENTRIES_MOST; at += 1) {
    const view = viewOf(database.record(first + at));
    if (view === undefined) break;
    for (const { from, end } of stretchesIn(view)) entries.push(entryIn(view, { from, end, tags, controlBytes }));
  }
  return entries;
}

/** In how many records behind its head the entries of an index stand. */
export function countedRecords(database: PalmDatabase, first: number): number {
  const head = viewOf(database.record(first));
  return head === undefined ? 0 : Math.min(head.getUint32(24), database.count - first);
}

const HEAD_BYTES = 56;

function viewOf(record: Uint8Array): DataView | undefined {
  if (record.length < HEAD_BYTES || fromBytes(record.subarray(0, 4)) !== 'INDX') return undefined;
  return new DataView(record.buffer, record.byteOffset, record.byteLength);
}

/** Most tags of an index. Default: 64. Source: five are in use. */
const TAGS_MOST = 64;

function tagsAt(head: DataView, start: number): readonly Tag[] | undefined {
  if (start + 12 > head.byteLength || head.getUint32(start) !== 0x54414758) return undefined;
  const end = Math.min(start + head.getUint32(start + 4), head.byteLength - 3, start + 12 + TAGS_MOST * 4);
  const tags: Tag[] = [];
  for (let at = start + 12; at < end; at += 4)
    tags.push({
      meaning: head.getUint8(at),
      together: head.getUint8(at + 1),
      mask: head.getUint8(at + 2),
      isByteEnd: (head.getUint8(at + 3) & 1) === 1,
    });
  return tags;
}

interface EntryBounds {
  readonly from: number;
  readonly end: number;
}

/** Where the entries of a record stand: one behind the other, as a list at its end says. */
function stretchesIn(view: DataView): readonly EntryBounds[] {
  const list = view.getUint32(20);
  const most = Math.max(0, Math.floor((view.byteLength - list - 4) / 2));
  const count = Math.min(view.getUint32(24), most);
  const starts: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const start = view.getUint16(list + 4 + at * 2);
    if (start < (starts.at(-1) ?? 0)) break;
    starts.push(start);
  }
  return starts.map((from, at) => ({ from, end: Math.min(starts[at + 1] ?? list, view.byteLength) }));
}

interface Written extends EntryBounds {
  readonly tags: readonly Tag[];
  readonly controlBytes: number;
}

function entryIn(view: DataView, { from, end, tags, controlBytes }: Written): IndexEntry {
  const byte = (at: number): number => (at < end ? view.getUint8(at) : 0);
  const named = from + 1 + byte(from);
  const name = fromBytes(new Uint8Array(view.buffer, view.byteOffset).subarray(from + 1, Math.min(named, end)));
  let at = named + controlBytes;
  const next = (): number => {
    const read = variedNumber(byte, at, end);
    at = read.end;
    return read.value;
  };
  const values = new Map<number, number[]>();
  for (const { meaning, count, bytes } of countsIn(tags, (place) => byte(named + place), next)) {
    const read: number[] = [];
    const stop = Math.min(end, bytes === undefined ? end : at + bytes);
    while (at < stop && read.length < count) read.push(next());
    values.set(meaning, read);
  }
  return { name, values };
}

interface Counted {
  readonly meaning: number;
  /** How many numbers follow; where that is not known, in how many bytes. */
  readonly count: number;
  readonly bytes?: number;
}

/** The bytes ahead say of each tag how often it comes. Where all bits of several are set, a number before the others says in how many bytes. */
function countsIn(tags: readonly Tag[], control: (place: number) => number, next: () => number): readonly Counted[] {
  const counts: Counted[] = [];
  let place = 0;
  for (const { meaning, together, mask, isByteEnd } of tags) {
    if (isByteEnd) {
      place += 1;
      continue;
    }
    const value = control(place) & mask;
    if (value === 0) continue;
    const isSeveral = (mask & (mask - 1)) !== 0;
    if (value === mask && isSeveral) counts.push({ meaning, count: Infinity, bytes: next() });
    else counts.push({ meaning, count: (value / (mask & -mask)) * together });
  }
  return counts;
}
