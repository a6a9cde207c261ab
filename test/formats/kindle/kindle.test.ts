import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { azw3Of, bothOf, mobiOf, type KindlePart } from '../../support/kindleFiles';
import { bytesOf, dedent } from '../outline';

const PAGE =
  '<html><head><guide></guide></head><body><p>The dyke of Żuławy – raised by two metres<sup><a filepos=0000000216>1</a></sup>.</p><mbp:pagebreak/><p><b>Two</b></p><p>It cost 3½ crowns.</p><ul><li>clay</li></ul><p><a filepos=34>1</a> Said the board.</p></body></html>';

const place = (words: string, page = PAGE): number => bytesOf(page.slice(0, page.indexOf(words))).length;

const part = (fragments: readonly string[], title?: string): KindlePart => ({
  skeleton: ['<?xml version="1.0" encoding="utf-8"?><html><head><title>x</title></head><body>', '</body></html>'],
  fragments,
  ...(title !== undefined && { title }),
});

describe('a book of Mobipocket', () => {
  const note = String(place('<p><a filepos=34>')).padStart(10, '0');
  const page = PAGE.replace('0000000216', note);

  it.each(['none', 'palmDoc', 'codes'] as const)('is its chapters and notes, packed as %s', async (packing) => {
    const contents = [
      ['One', place('<p>The')],
      ['Two', place('<p><b>')],
    ] as const;
    const fields = [
      [503, 'The dyke &amp; the quay'],
      [100, 'Ida Brandt'],
      [100, 'Olu Pell'],
      [106, '2019-05-04T00:00:00+00:00'],
      [101, 'Delta'],
    ] as const;
    const file = mobiOf({ page, packing, contents, fields });
    expect(await outlineOf('a.mobi', file)).toBe(
      dedent(`
      heading | One
      paragraph (One) | The dyke of Żuławy – raised by two metres[1]. ⇒ The dyke of Żuławy – raised by two metres.
      heading | Two
      paragraph (Two) | It cost 3½ crowns.
      listItem (Two) | clay
      note (Two) | 1 Said the board.`),
    );
    expect((await textOf('a.mobi', file)).metadata).toEqual({
      title: 'The dyke & the quay',
      author: 'Ida Brandt, Olu Pell',
      date: '2019-05-04',
      publisher: 'Delta',
    });
  });

  it('may be longer than a record, and in Windows-1252', async () => {
    const words = Array.from({ length: 900 }, (_, at) => `Sentence ${String(at)} holds.`).join(' ');
    const read = await textOf('a.prc', mobiOf({ page: `<p>\x93${words}\x94</p>`, encoding: 'windows-1252' }));
    expect(read.text).toBe(`“${words}”`);
    expect(read.metadata.title).toBe('A dyk');
    expect(read.problems).toEqual([]);
  });
});

describe('a book of Kindle', () => {
  const parts = [
    part([
      '<h1>One</h1><p>It holds<sup><a href="kindle:pos:fid:0002:off:000000000G">1</a></sup>, ',
      'they say – still.</p>',
    ]),
    part(['<p>It leaks.</p><p id="n">Ask them.</p>'], 'Two'),
  ];
  const outline = dedent(`
    heading | One
    paragraph (One) | It holds[1], they say – still. ⇒ It holds, they say – still.
    heading | Two
    paragraph (Two) | It leaks.
    note (Two) | [1] Ask them. ⇒  Ask them.`);

  it('is its files, put together as they were', async () => {
    expect(await outlineOf('a.azw3', azw3Of(parts))).toBe(outline);
  });

  it('is read in its newer form where a file has both', async () => {
    expect(await outlineOf('a.azw', bothOf({ page: '<p>Older.</p>' }, parts))).toBe(outline);
  });

  it('without its indexes is its text, without styles', async () => {
    const bytes = azw3Of([part(['<p>It holds.</p>'])]);
    const head = bytesOf('INDX');
    const broken = bytes.map((byte, at) => (head.every((letter, next) => bytes[at + next] === letter) ? 0 : byte));
    expect((await textOf('a.azw3', broken)).text).toBe('It holds.');
  });
});

describe('a book that is not read', () => {
  it('says why', async () => {
    const book = mobiOf({ page: '<p>It holds.</p>' });
    expect(await refusalOf('a.mobi', mobiOf({ page: 'x', isLocked: true }))).toEqual({ kind: 'sellersLock' });
    expect(await refusalOf('a.mobi', bytesOf('TPZ0'))).toMatchObject({ kind: 'otherContent' });
    expect(await refusalOf('a.mobi', mobiOf({ page: '' }))).toEqual({ kind: 'emptyText' });
    expect(await refusalOf('a.mobi', book.subarray(0, 120))).toMatchObject({ kind: 'corrupt' });
    expect(await refusalOf('a.epub', book)).toEqual({
      kind: 'otherContent',
      looksLike: 'a Kindle book (.mobi, .azw3)',
    });
  });

  it('never unpacks more than a book may have, however often it repeats', async () => {
    for (const packing of ['palmDoc', 'codes'] as const) {
      const file = mobiOf({ page: 'a'.repeat(50_000), packing });
      expect(await refusalOf('a.mobi', file, { unpackedBytes: 40_000 })).toMatchObject({ what: 'unpackedBytes' });
    }
  });

  it('says where some of it is missing', async () => {
    const words = Array.from({ length: 900 }, (_, at) => `Sentence ${String(at)} holds.`).join(' ');
    const file = mobiOf({ page: `<p>${words}</p>`, packing: 'none' });
    const { text, problems } = await textOf('a.mobi', file.subarray(0, 9000));
    expect(text).toContain('Sentence 200 holds.');
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' }]);
  });
});
