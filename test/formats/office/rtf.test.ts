import { describe, expect, it } from 'vitest';
import { outlineOf, refusalOf, textOf } from '../../support/apart';
import { bytesOf } from '../outline';

/** A file with two fonts, a style and this text. Letters are bytes. */
const rtfOf = (body: string): Uint8Array =>
  Uint8Array.from(
    Array.from(
      String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho;}{\f4\fcharset2 Wingdings;}}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\*\cs2 Own;}}` +
        `${body}}`,
      (letter) => letter.charCodeAt(0),
    ),
  );

describe('an RTF document', () => {
  it.each<[what: string, body: string, expected: string]>([
    [
      'reads paragraphs',
      String.raw`One\par` + '\r\n' + String.raw` two \b three\b0\par`,
      'paragraph | One\nparagraph | two three',
    ],
    ['reads a last paragraph without an end', String.raw`One`, 'paragraph | One'],
    ['keeps tabs and breaks', String.raw`a\tab b\line c`, 'paragraph | a⇥b⏎c'],
    [
      'knows escaped and special letters',
      String.raw`\{a\}\\ x\_ray co\-op 5\~km \endash  \ldblquote q\rdblquote`,
      'paragraph | {a}\\ x\u2011ray coop 5\u00a0km – “q”',
    ],
    [
      'reads letters by the code page of the font',
      String.raw`caf\'e9 {\f1 \'cc\'e8\'f0} {\f3 \'93\'fa\'96{}} \f0`,
      'paragraph | café Мир 日�',
    ],
    [
      'reads Unicode and leaves out what stands in for it',
      String.raw`na\u239 ive \uc2\u8211\'20\'20x\uc0\u-10179\u-8638 !\uc1`,
      'paragraph | naïve –x🙂!',
    ],
    ['knows symbols', String.raw`{\f2 a\'62}{\f4 \'fc}\u-3996 ?`, 'paragraph | αβ••'],
    ['leaves out what is deleted or hidden', String.raw`a{\deleted b}{\v c}d\v e\v0 f\v g\plain h`, 'paragraph | adfh'],
    ['raises figures', String.raw`10{\super 3} 1{\super st}`, 'paragraph | 10³ 1st'],
    [
      'leaves out pictures, objects, headers and what it does not know',
      String.raw`a{\pict 0123}{\object b}{\header c}{\*\unknown d}{\field{\*\fldinst e}{\fldrslt f}}{\*\bkmkstart g}`,
      'paragraph | af',
    ],
    ['passes over bytes', String.raw`a\bin3 }}}b`, 'paragraph | ab'],
    [
      'reads headings by style and by level',
      String.raw`\s1 A\par\pard b\par\pard\outlinelevel1 C\par\pard d`,
      'heading | A\nparagraph (A) | b\nheading (A) | C\nparagraph (A > C) | d',
    ],
    [
      'reads lists',
      String.raw`\pard\ls1{\listtext 1.\tab}a\par\pard \bullet\tab b\par`,
      'listItem | a\nlistItem | •⇥b',
    ],
    [
      'reads tables row by row',
      String.raw`a\par\trowd\intbl Year\cell Cost\cell\row\trowd\intbl 1998\cell{\b 96}\cell\row\pard b\par`,
      'paragraph | a\ntableRow row 1 | Year | Cost ⇒ Year  Cost\ntableRow row 2 | 1998 | 96 ⇒ 1998  96\nparagraph | b',
    ],
    [
      'puts notes at the end, footnotes and endnotes',
      String.raw`It cost 96{\super\chftn}{\footnote\pard {\super\chftn} Prices.} million.{\*\footnote\ftnalt Annex.}\par b\par`,
      'paragraph | It cost 96[1] million.[i] ⇒ It cost 96 million.\nparagraph | b\nnote | [1] Prices. ⇒  Prices.\nnote | [i] Annex. ⇒  Annex.',
    ],
    [
      'reads text boxes once, after their paragraph',
      String.raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt in\par}}{\shprslt in}} b\par`,
      'paragraph | a b\nparagraph | in',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await outlineOf('a.rtf', rtfOf(body))).toBe(expected);
  });

  it('takes its metadata from its properties', async () => {
    const info = String.raw`{\info{\title The {Flood}}{\author N\'e9ll}{\operator No}{\creatim\yr2024\mo2\dy14\hr8}}\deflang2057 a`;
    expect((await textOf('a.rtf', rtfOf(info))).metadata).toEqual({
      title: 'The Flood',
      author: 'Néll',
      date: '2024-02-14',
      language: 'en-GB',
    });
  });

  it('reads what stands before a cut, and says so', async () => {
    const { text, problems } = await textOf('a.rtf', bytesOf(String.raw`{\rtf1 kept {\b more`));
    expect(text).toBe('kept more');
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'some of its text', reason: 'corrupt' }]);
  });

  it('says what a file is that is none', async () => {
    expect(await refusalOf('a.rtf', bytesOf('words'))).toEqual({ kind: 'otherContent', looksLike: 'plain text' });
    expect(await refusalOf('a.rtf', bytesOf(`{\\rtf1${'{'.repeat(1000)}`))).toMatchObject({ kind: 'overLimit' });
    expect(await refusalOf('a.rtf', bytesOf('{\\rtf1 {\\b'))).toMatchObject({ kind: 'corrupt' });
  });
});
