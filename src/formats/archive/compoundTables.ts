/** Where the parts of a compound file go on: its allocation tables (MS-CFB, 2.2 to 2.5). */
export interface Tables {
  readonly sectorBytes: number;
  /** The sector behind each sector. Numbers beyond the table end a chain. */
  readonly next: Uint32Array;
  readonly miniNext: Uint32Array;
  /** Shorter streams stand in small sectors. Unit: bytes. */
  readonly miniCutoff: number;
  readonly directoryStart: number;
}

const HEADER_BYTES = 512;
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Reads the tables; `undefined` if the bytes are no compound file. What the tables name twice or beyond the file is passed over. */
export function readTables(bytes: Uint8Array): Tables | undefined {
  if (bytes.length < HEADER_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorBytes = 2 ** shift;
  const next = joined(view, sectorBytes, tableSectors(view, sectorBytes));
  return {
    ...{ sectorBytes, next, miniCutoff: view.getUint32(0x38, true), directoryStart: view.getUint32(0x30, true) },
    miniNext: joined(view, sectorBytes, chainOf(next, view.getUint32(0x3c, true))),
  };
}

/** The sectors that hold the table: 109 in the header, the others in sectors of their own, each of which ends with the number of the next. */
function tableSectors(view: DataView, sectorBytes: number): readonly number[] {
  const all = sectorsIn(view, sectorBytes);
  const found: number[] = [];
  const add = (at: number, count: number): void => {
    for (let entry = 0; entry < count; entry += 1) {
      const sector = view.getUint32(at + entry * 4, true);
      if (sector < all) found.push(sector);
    }
  };
  add(0x4c, 109);
  let sector = view.getUint32(0x44, true);
  for (let count = 0; sector < all && count < all; count += 1) {
    const at = (sector + 1) * sectorBytes;
    add(at, sectorBytes / 4 - 1);
    sector = view.getUint32(at + sectorBytes - 4, true);
  }
  return [...new Set(found)];
}

/** Whole sectors behind the header. */
const sectorsIn = ({ byteLength }: DataView, sectorBytes: number): number =>
  Math.max(0, Math.floor(byteLength / sectorBytes) - 1);

function chainOf(next: Uint32Array, start: number): readonly number[] {
  const seen = new Set<number>();
  for (let sector = start; sector < next.length && !seen.has(sector); sector = next[sector] ?? Infinity)
    seen.add(sector);
  return [...seen];
}

function joined(view: DataView, sectorBytes: number, sectors: readonly number[]): Uint32Array {
  const each = sectorBytes / 4;
  const whole = sectors.filter((sector) => (sector + 2) * sectorBytes <= view.byteLength);
  const table = new Uint32Array(whole.length * each);
  whole.forEach((sector, at) => {
    const from = (sector + 1) * sectorBytes;
    for (let entry = 0; entry < each; entry += 1) table[at * each + entry] = view.getUint32(from + entry * 4, true);
  });
  return table;
}
