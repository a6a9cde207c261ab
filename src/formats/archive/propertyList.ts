/** A value of a binary property list: words, bytes, lists and dictionaries; all else is left out. */
export type ListedValue = string | Uint8Array | readonly ListedValue[] | ReadonlyMap<string, ListedValue>;

/** Values inside each other. Default: 12. Source: a page in a frame in a frame has nine. */
const DEPTH_MOST = 12;

/** Most values. Default: 200,000. Source: a saved page has ten for each of its few hundred pictures. */
const VALUES_MOST = 200_000;

/** Reads a property list in Apple's binary form; `undefined` if it is none, or broken. A list that holds itself ends at the depth. */
export function propertyList(bytes: Uint8Array): ListedValue | undefined {
  if (bytes.length < 40 || String.fromCharCode(...bytes.subarray(0, 6)) !== 'bplist') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - 32;
  const [offsetBytes, refBytes] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)];
  const [top, table] = [Number(view.getBigUint64(trailer + 16)), Number(view.getBigUint64(trailer + 24))];
  const placeOf = (ref: number): number => numberAt(view, table + ref * offsetBytes, offsetBytes);
  return read({ view, refBytes, placeOf, left: VALUES_MOST }, top, 0);
}

interface List {
  readonly view: DataView;
  readonly refBytes: number;
  readonly placeOf: (ref: number) => number;
  left: number;
}

function read(list: List, ref: number, depth: number): ListedValue | undefined {
  const { view } = list;
  const at = list.placeOf(ref);
  list.left -= 1;
  if (depth > DEPTH_MOST || list.left < 0 || !(at >= 8 && at < view.byteLength - 32)) return undefined;
  const kind = view.getUint8(at) >> 4;
  const { count, start } = lengthAt(view, at);
  switch (kind) {
    case 4:
      return bytesAt(view, start, count);
    case 5:
      return String.fromCharCode(...(bytesAt(view, start, Math.min(count, WORDS_MOST)) ?? []));
    case 6:
      return wideAt(view, start, Math.min(count, WORDS_MOST));
    case 10:
      return refsAt(list, start, count).flatMap((one) => read(list, one, depth + 1) ?? []);
    case 13:
      return dictionaryAt(list, start, count, depth);
    default:
      return undefined;
  }
}

/** Longest words: kinds, names of encodings and addresses. Unit: characters. Default: 10,000. Source: addresses that hold a small picture. */
const WORDS_MOST = 10_000;

function dictionaryAt(list: List, start: number, count: number, depth: number): ReadonlyMap<string, ListedValue> {
  const refs = refsAt(list, start, count * 2);
  const half = refs.length / 2;
  const found = new Map<string, ListedValue>();
  for (let at = 0; at < half; at += 1) {
    const name = read(list, refs[at] ?? -1, depth + 1);
    const value = read(list, refs[at + half] ?? -1, depth + 1);
    if (typeof name === 'string' && value !== undefined) found.set(name, value);
  }
  return found;
}

/** A length of fifteen or more stands in a number of its own behind the kind. */
function lengthAt(view: DataView, at: number): { readonly count: number; readonly start: number } {
  const short = view.getUint8(at) & 15;
  if (short !== 15 || at + 2 > view.byteLength) return { count: short, start: at + 1 };
  const width = 1 << (view.getUint8(at + 1) & 3);
  return { count: numberAt(view, at + 2, width), start: at + 2 + width };
}

const refsAt = ({ view, refBytes, left }: List, start: number, count: number): readonly number[] => {
  const fit = Math.min(count, left, Math.floor((view.byteLength - start) / Math.max(1, refBytes)));
  return Array.from({ length: Math.max(0, fit) }, (_, at) => numberAt(view, start + at * refBytes, refBytes));
};

function bytesAt(view: DataView, start: number, count: number): Uint8Array | undefined {
  return start + count > view.byteLength ? undefined : new Uint8Array(view.buffer, view.byteOffset + start, count);
}

function wideAt(view: DataView, start: number, count: number): string | undefined {
  if (start + count * 2 > view.byteLength) return undefined;
  return String.fromCharCode(...Array.from({ length: count }, (_, at) => view.getUint16(start + at * 2)));
}

/** A number of so many bytes, the highest first; `NaN` where the file ends before. */
function numberAt(view: DataView, at: number, width: number): number {
  if (!(at >= 0 && width > 0 && at + width <= view.byteLength)) return Number.NaN;
  let value = 0;
  for (let step = 0; step < width; step += 1) value = value * 256 + view.getUint8(at + step);
  return value;
}
