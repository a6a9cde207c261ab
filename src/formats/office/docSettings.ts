/** The first byte of each setting in a stretch of a page, by its code. */
export type DocSettings = (page: DataView, from: number, end: number) => ReadonlyMap<number, number>;

/** The first byte of each setting by its code, whose upper bits say how long it is (MS-DOC, 2.6.1). */
export const settings97: DocSettings = (page, from, end) => {
  const set = new Map<number, number>();
  for (let at = from; at + 3 <= end;) {
    const code = page.getUint16(at, true);
    set.set(code, page.getUint8(at + 2));
    at += 2 + lengthOf(page, code, at + 2, end);
  }
  return set;
};

const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

function lengthOf(page: DataView, code: number, at: number, end: number): number {
  const kind = code >>> 13;
  if (kind !== 6) return LENGTHS[kind] ?? 1;
  // The definition of a table is long, and counts its length in two bytes.
  return code === 0xd608 && at + 2 <= end ? page.getUint16(at, true) + 1 : page.getUint8(at) + 1;
}

/** The same of Word 6 and 95, by the codes that Word 97 has for them (Microsoft Word 6.0 Binary File Format, table of sprms): a code has one byte there. */
export const settings95: DocSettings = (page, from, end) => {
  const set = new Map<number, number>();
  for (let at = from; at + 2 <= end;) {
    const code = page.getUint8(at);
    const known = CODES_95.get(code);
    if (known !== undefined) set.set(known, page.getUint8(at + 1));
    at += 1 + lengthOf95(page, code, at + 1, end);
  }
  return set;
};

/** In a table, end of a row, deleted, struck, hidden. */
const CODES_95: ReadonlyMap<number, number> = new Map([
  [24, 0x2416],
  [25, 0x2417],
  [65, 0x0800],
  [87, 0x0837],
  [92, 0x083c],
]);

/** How many bytes stand behind a code that has not one. */
const LENGTHS_95: ReadonlyMap<number, number> = new Map(
  (
    [
      [
        2,
        [
          2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46, 47, 48, 49,
          69, 72, 80, 93, 96, 97, 99, 101, 105, 106, 107, 109, 110, 121, 122, 123, 124, 140, 141, 144, 145, 148, 149,
          154, 155, 156, 157, 160, 161, 164, 165, 166, 167, 168, 169, 170, 171, 182, 183, 184, 189, 195, 197, 198,
        ],
      ],
      [3, [73, 95, 136, 137]],
      [4, [20, 70, 74, 192, 194, 196, 200]],
      [5, [68, 193, 199]],
      [12, [120, 187]],
    ] as const
  ).flatMap(([length, codes]) => codes.map((code) => [code, length] as const)),
);

/** Codes behind which a byte says how many follow. */
const COUNTED_95: ReadonlySet<number> = new Set([3, 12, 15, 23, 81, 103, 108, 188, 191]);

function lengthOf95(page: DataView, code: number, at: number, end: number): number {
  // The definition of a table counts its length in two bytes.
  if (code === 190) return at + 2 <= end ? page.getUint16(at, true) + 1 : end;
  return COUNTED_95.has(code) ? page.getUint8(at) + 1 : (LENGTHS_95.get(code) ?? 1);
}
