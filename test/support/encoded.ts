import { decoded } from '../../src/formats/encoding/decoded';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text in an old encoding; what that lacks is left out. The table is the decoder's own, turned round. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'iso-2022-jp') return escaped(text);
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(Array.from(text).flatMap((character) => table.get(character) ?? []));
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const upper = Array.from({ length: 255 }, (_, byte) => byte).filter((byte) => byte !== LINE);
  const learn = (codes: readonly (readonly number[])[]): void => {
    const rows = decoded(Uint8Array.from(codes.flatMap((code) => [...code, LINE])), encoding)?.split('\n') ?? [];
    codes.forEach((code, at) => {
      const character = rows[at] ?? '';
      if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, code);
    });
  };
  learn(upper.map((byte) => [byte]));
  table.set('\n', [LINE]);
  if (/^(?:windows|iso|koi8|mac|ibm)/.test(encoding)) return table;
  for (let first = 0x81; first < 0xff; first += 1) learn(upper.slice(0x40).map((second) => [first, second]));
  return table;
}

const LINE = 0x0a;

/** Runs of JIS X 0208 between escapes, which has the numbers of EUC-JP without the upper bit. */
function escaped(text: string): Uint8Array {
  const runs = text.match(/[\x00-\x7f]+|[^\x00-\x7f]+/g) ?? [];
  const bytes = runs.flatMap((run) => {
    const codes = [...encoded(run, 'euc-jp')];
    if ((run.codePointAt(0) ?? 0) < 0x80) return codes;
    return [0x1b, 0x24, 0x42, ...codes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
  });
  return Uint8Array.from(bytes);
}
