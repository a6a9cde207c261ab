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
  // The first sector is the head of the file.
  const sectors: Chain = { ...tables, ahead: 1 };
  const minis: Chain = { sectorBytes: MINI_BYTES, next: tables.miniNext, ahead: 0 };
  const { root, streams } = compoundEntries(
    chained(bytes, sectors, { start: tables.directoryStart, size: bytes.length }),
  );
  const mini = root === undefined ? new Uint8Array(0) : chained(bytes, sectors, root);
  const read = (entry: CompoundEntry): Uint8Array =>
    entry.size < tables.miniCutoff ? chained(mini, minis, entry) : chained(bytes, sectors, entry);
  return {
    names: [...streams.keys()],
    read(name) {
      const entry = streams.get(name);
      return entry === undefined ? undefined : read(entry);
    },
  };
}

/** Where the sectors of a chain are: how long each is, which follows which, and what stands before the first of them. */
interface Chain {
  readonly sectorBytes: number;
  readonly next: Tables['next'];
  /** In sectors. */
  readonly ahead: number;
}

/** The sectors of a chain, one after the other; a chain that turns back on itself ends where it would be longer than the file. */
function chained(
  bytes: Uint8Array,
  { sectorBytes, next, ahead }: Chain,
  { start, size }: Pick<CompoundEntry, 'start' | 'size'>,
): Uint8Array {
  const found = new Uint8Array(Math.min(size, bytes.length));
  let length = 0;
  for (let sector = start; sector < next.length && length < found.length; sector = next[sector] ?? Infinity) {
    const from = (sector + ahead) * sectorBytes;
    const part = bytes.subarray(from, Math.min(from + sectorBytes, from + found.length - length));
    if (part.length === 0) break;
    found.set(part, length);
    length += part.length;
  }
  return found.subarray(0, length);
}

/** MS-CFB, 2.2: always so. */
const MINI_BYTES = 64;
