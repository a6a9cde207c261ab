import { compoundEntries, type CompoundEntry } from './compoundEntries';
import { readTables, type Tables } from './compoundTables';

/** The streams of an OLE compound file (MS-CFB), in which Office kept documents and mails before 2007, and Outlook still does. */
export interface Compound {
  /** Paths of its streams: storages and a name, with `/` between them, as the file spells them. */
  readonly names: readonly string[];
  /** The bytes of a stream, as far as they are there; `undefined` if there is no such stream. */
  read(name: string): Uint8Array | undefined;
}

/** Opens a compound file; `undefined` if it is none. Memory and time are linear in the file, whatever its tables say. */
export function openCompound(bytes: Uint8Array): Compound | undefined {
  const tables = readTables(bytes);
  if (tables === undefined) return undefined;
  const entries = compoundEntries(chained(bytes, tables, tables.directoryStart, bytes.length));
  const root = entries.root;
  const mini = root === undefined ? new Uint8Array(0) : chained(bytes, tables, root.start, root.size);
  const read = (entry: CompoundEntry): Uint8Array =>
    entry.size < tables.miniCutoff ? miniChained(mini, tables, entry) : chained(bytes, tables, entry.start, entry.size);
  return {
    names: [...entries.streams.keys()],
    read(name) {
      const entry = entries.streams.get(name);
      return entry === undefined ? undefined : read(entry);
    },
  };
}

/** The sectors of a chain, one after the other; a chain that turns back on itself ends where it would be longer than the file. */
function chained(bytes: Uint8Array, { sectorBytes, next }: Tables, start: number, size: number): Uint8Array {
  const most = Math.min(size, bytes.length);
  const found = new Uint8Array(most);
  let length = 0;
  for (let sector = start; sector < next.length && length < most; sector = next[sector] ?? Infinity) {
    const from = (sector + 1) * sectorBytes;
    const part = bytes.subarray(from, Math.min(from + sectorBytes, from + most - length));
    if (part.length === 0) break;
    found.set(part, length);
    length += part.length;
  }
  return found.subarray(0, length);
}

function miniChained(mini: Uint8Array, { miniNext }: Tables, { start, size }: CompoundEntry): Uint8Array {
  const found = new Uint8Array(Math.min(size, mini.length));
  let length = 0;
  for (let sector = start; sector < miniNext.length && length < found.length; sector = miniNext[sector] ?? Infinity) {
    const from = sector * MINI_BYTES;
    const part = mini.subarray(from, Math.min(from + MINI_BYTES, from + found.length - length));
    if (part.length === 0) break;
    found.set(part, length);
    length += part.length;
  }
  return found.subarray(0, length);
}

/** MS-CFB, 2.2: always so. */
const MINI_BYTES = 64;
