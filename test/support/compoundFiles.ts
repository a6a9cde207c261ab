const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

interface Entry {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly children: number[];
  start: number;
  size: number;
}

/** An OLE compound file (MS-CFB) of these streams, by their paths; at most 128 sectors. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, children: [], start: END, size: 0 }];
  const sectors: Uint8Array[] = [];
  const next: number[] = [];
  const miniNext: number[] = [];
  let mini = new Uint8Array(0);
  const put = (bytes: Uint8Array): number => {
    const start = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      next.push(at + SECTOR < bytes.length ? sectors.length : END);
    }
    return bytes.length === 0 ? END : start;
  };
  const putMini = (bytes: Uint8Array): number => {
    const start = miniNext.length;
    const count = Math.ceil(bytes.length / MINI);
    for (let at = 1; at <= count; at += 1) miniNext.push(at === count ? END : start + at);
    const longer = new Uint8Array(mini.length + count * MINI);
    longer.set(mini);
    longer.set(bytes, mini.length);
    mini = longer;
    return start;
  };
  const folders = new Map([['', 0]]);
  const add = (path: string, type: 1 | 2): Entry => {
    const [name = '', ...above] = path.split('/').toReversed();
    const folder = above.toReversed().join('/');
    if (!folders.has(folder)) add(folder, 1);
    const entry: Entry = { name, type, children: [], start: 0, size: 0 };
    entries[folders.get(folder) ?? 0]?.children.push(entries.length);
    if (type === 1) folders.set(path, entries.length);
    entries.push(entry);
    return entry;
  };
  for (const [path, bytes] of Object.entries(streams)) {
    const entry = add(path, 2);
    entry.size = bytes.length;
    entry.start = bytes.length < CUTOFF ? putMini(bytes) : put(bytes);
  }
  const [root] = entries;
  if (root !== undefined) Object.assign(root, { start: put(mini), size: mini.length });
  const miniTable = put(numbers(miniNext.concat(Array<number>((128 - (miniNext.length % 128)) % 128).fill(NONE))));
  const directory = put(directoryOf(entries));
  const table = sectors.length;
  next.push(TABLE);
  sectors.push(numbers(next.concat(Array<number>(128 - next.length).fill(NONE))));
  return joinedBytes([headerOf({ table, directory, miniTable }), ...sectors]);
}

const numbers = (values: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);

function directoryOf(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(entries.length / 4) * SECTOR);
  const view = new DataView(bytes.buffer);
  const right = new Map(entries.flatMap(({ children }) => children.map((id, at) => [id, children[at + 1] ?? NONE])));
  entries.forEach(({ name, type, children, start, size }, id) => {
    const from = id * 128;
    Array.from(name).forEach((letter, at) => {
      view.setUint16(from + at * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(from + 0x40, name.length * 2 + 2, true);
    view.setUint8(from + 0x42, type);
    view.setUint32(from + 0x44, NONE, true);
    view.setUint32(from + 0x48, right.get(id) ?? NONE, true);
    view.setUint32(from + 0x4c, children[0] ?? NONE, true);
    view.setUint32(from + 0x74, start, true);
    view.setUint32(from + 0x78, size, true);
  });
  return bytes;
}

function headerOf(places: {
  readonly table: number;
  readonly directory: number;
  readonly miniTable: number;
}): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, places.directory, true);
  view.setUint32(0x38, CUTOFF, true);
  view.setUint32(0x3c, places.miniTable, true);
  view.setUint32(0x44, END, true);
  for (let at = 0; at < 109; at += 1) view.setUint32(0x4c + at * 4, at === 0 ? places.table : NONE, true);
  return bytes;
}

/** Bytes one after the other. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Text as UTF-16 in the order of Windows. */
export const wide = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
