import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/data/csv';
import { bytesOf, dedent, outlineOf, read, readableOf, readAs } from '../outline';

describe('a table', () => {
  it('is a block for each row, below a heading of the names of its columns', async () => {
    const table = await read('a.csv', 'Lake,Depth (m),Frozen\nInari,92,1931\n\nVättern,128,\n');
    expect(outlineOf(table)).toBe(
      dedent(`
      heading L1 row 1 | Lake,Depth (m),Frozen
      tableRow L2 row 2 Lake, Depth (m), Frozen | Inari,92,1931
      tableRow L4 row 4 Lake, Depth (m), Frozen | Vättern,128,`),
    );
  });

  it('without names of columns has none', async () => {
    for (const first of ['Inari,92', 'Inari,Inari', 'Inari,', `${'a'.repeat(99)},b`]) {
      expect((await read('a.csv', `${first}\nVan,171`)).blocks[0]?.role, first).toBe('tableRow');
    }
  });

  it('is read with the delimiter that it has, with marks that keep delimiters, line breaks and marks', async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['1;2,5;a\n3;4,5;b', ['1|2,5|a', '3|4,5|b']],
      ['1\t2\n3\t4', ['1|2', '3|4']],
      ['1|2\n3|4', ['1|2', '3|4']],
      ['1,"a, b"\n2,"c\nd"', ['1|a, b', '2|c d']],
      ['1,"the ""old"" mill"\r\n2,""\r\n', ['1|the "old" mill', '2|']],
      ['1,"never closed\n2,b', ['1|"never closed', '2|b']],
      ['one column\nof words', ['one column', 'of words']],
      ['1,5" wide\n2,6" wide', ['1|5" wide', '2|6" wide']],
    ];
    for (const [text, rows] of cases) expect(readableOf(await readAs(csv, text)), text).toEqual(rows);
  });

  it('keeps the text of the file, so that an offset opens the right words', async () => {
    const text = '1,"a ""b"""\n2,"c"';
    const table = await readAs(csv, bytesOf(`\uFEFF${text}`));
    expect(table.text).toBe(text);
    expect(table.masked?.length).toBe(text.length);
  });

  it('is parted by semicolons where commas are inside of names and figures', async () => {
    const table = await read(
      'a.csv',
      'Name, Vorname;Ort;Betrag in Tsd., gerundet\nLind, Petra;Ostrel;1.204,5\nOsk, Ralf;Bolzwick;987,0\n',
    );
    expect(readableOf(table)).toEqual([
      'Name, Vorname|Ort|Betrag in Tsd., gerundet',
      'Lind, Petra|Ostrel|1.204,5',
      'Osk, Ralf|Bolzwick|987,0',
    ]);
  });

  it('says itself what parts it', async () => {
    const table = await read('a.csv', 'sep=|\nA, B|C\n1, 2|3\n');
    expect(readableOf(table)).toEqual(['A, B|C', '1, 2|3']);
    expect(table.blocks[0]?.locator.row).toBe(1);
  });
});
