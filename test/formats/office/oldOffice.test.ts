import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { compoundOf, wide } from '../../support/compoundFiles';
import { doc95Of, docOf } from '../../support/oldWordFiles';
import { msgOf, packedRtf } from '../../support/outlookFiles';
import { bytesOf, dedent } from '../outline';

/** A document of each kind of paragraph, with these words in the second. */
const story = (words: string) =>
  [
    { words: 'Costs\r', style: 1 },
    { words },
    { words: 'It never held.', is: 'deleted' },
    { words: '\r' },
    { words: 'Clay\x07', is: 'cell' },
    { words: '3\x1e4\x07', is: 'cell' },
    { words: '\x07', is: 'rowEnd' },
    { words: 'The end.\r' },
  ] as const;
const notes = [{ words: '\x02 Said the board.\r' }];

/** What is read of it. */
const outline = (holds: string): string =>
  dedent(`
      heading | Costs
      paragraph (Costs) | It ${holds}[1], see the map. ⇒ It ${holds}, see the map.
      tableRow (Costs) | Clay | 3‑4 ⇒ Clay  3‑4
      paragraph (Costs) | The end.
      note (Costs) | [1] Said the board. ⇒  Said the board.`);

describe('an old Word document', () => {
  it('is its headings, paragraphs, rows and notes, without what was deleted and the codes of fields', async () => {
    const file = docOf(story('It holds\x02, see \x13 HYPERLINK "a" \x14the map\x15.\r'), notes);
    expect(await outlineOf('a.doc', file)).toBe(outline('holds'));
    expect((await textOf('a.doc', file)).metadata.title).toBe('The dyke');
  });

  it.each([false, true])('of Word 95 is the same, saved in haste (%s) or not', async (isInHaste) => {
    const text = story('It \x93holds\x94\x02, see \x13 HYPERLINK "a" \x14the map\x15.\r');
    const file = doc95Of(text, { isInHaste, notes });
    expect(await outlineOf('a.doc', file)).toBe(outline('“holds”'));
    expect((await textOf('a.doc', file)).metadata.title).toBe('The dyke');
  });

  it('may be something else that Word opens under its name', async () => {
    expect((await textOf('a.doc', bytesOf('{\\rtf1\\ansi It holds.\\par}'))).text).toBe('It holds.');
    expect((await textOf('a.doc', bytesOf('<html><body><p>It holds.</p></body></html>'))).text).toBe('It holds.');
  });

  it('says why it is not read', async () => {
    const head = (version: number, flags: number): Uint8Array => {
      const stream = new Uint8Array(0x1aa);
      new DataView(stream.buffer).setUint32(0, (version << 16) | 0xa5ec, true);
      stream[0x0b] = flags;
      return compoundOf({ WordDocument: stream });
    };
    expect(await refusalOf('a.doc', head(0x68, 0))).toMatchObject({ kind: 'corrupt' });
    expect(await refusalOf('a.doc', Uint8Array.of(0xdb, 0xa5, 45, 0))).toMatchObject({ kind: 'oldVersion' });
    expect(await refusalOf('a.doc', head(0xc1, 1))).toEqual({ kind: 'passwordNeeded' });
    expect(await refusalOf('a.doc', head(0xc1, 0))).toMatchObject({ kind: 'corrupt' });
    expect(await refusalOf('a.doc', compoundOf({ Workbook: wide('x') }))).toMatchObject({ kind: 'otherContent' });
    expect(await refusalOf('a.doc', compoundOf({ EncryptedPackage: wide('x') }))).toEqual({ kind: 'passwordNeeded' });
    const stream = new Uint8Array(0x1aa);
    stream.set([0xec, 0xa5, 0xc1, 0]);
    const rights = compoundOf({ WordDocument: stream, '\tDRMContent': wide('x') });
    expect(await refusalOf('a.doc', rights)).toEqual({ kind: 'passwordNeeded' });
  });
});

describe('a mail of Outlook', () => {
  const sentMs = Date.UTC(2024, 1, 14, 8, 30);

  it('is its words below its head, with the mail that is attached', async () => {
    const attached = { subject: 'Before', plain: 'It did not hold.' };
    const file = msgOf({
      subject: 'The dyke',
      from: 'Ida Brändt',
      plain: 'It holds.\r\n\r\n> Does it?\r\n',
      sentMs,
      attached,
    });
    expect(await outlineOf('a.msg', file)).toBe(
      dedent(`
      metadata | From: Ida Brändt
      metadata | Date: 2024-02-14T08:30:00.000Z
      metadata | Subject: The dyke
      paragraph | It holds.
      quote | Does it?
      metadata | Subject: Before
      paragraph | It did not hold.`),
    );
    expect((await textOf('a.msg', file)).metadata).toEqual({
      title: 'The dyke',
      author: 'Ida Brändt',
      date: '2024-02-14',
    });
  });

  it('may be a page, or formatted text that is packed in its own way', async () => {
    const page = Uint8Array.from('<p>It held \x96 so far.</p>', (letter) => letter.charCodeAt(0));
    expect((await textOf('a.msg', msgOf({ subject: 'A', page }))).text).toContain('It held – so far.');
    const rtf = packedRtf(' It holds.\\par}');
    expect((await textOf('a.msg', msgOf({ subject: 'A', rtf }))).text).toBe('Subject: A\n\nIt holds.');
  });

  it('is told when it is something else', async () => {
    expect(await refusalOf('a.msg', bytesOf('Subject: A\n\nB'))).toMatchObject({ kind: 'otherContent' });
    expect(await refusalOf('a.msg', compoundOf({ Workbook: wide('x') }))).toMatchObject({ kind: 'otherContent' });
  });
});
