import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/formats/pdf/piece';
import { segmentsOf } from '../../../src/formats/pdf/rowSegments';
import { stacked } from '../../support/pdfWriter';
import { proseLines } from './prose';
import { blocksOf, readPages } from './readPdf';

const textOf = async (...lines: readonly string[]): Promise<string> =>
  blocksOf(await readPages([stacked(lines)]))
    .map((block) => block.replace(/^.*? \| /, ''))
    .join(' // ');

describe('the text of a PDF', () => {
  it('reads the left column before the right, below a title over both', async () => {
    const left = stacked(['Left begins', ...proseLines(6, 1, 7)], { top: 680 });
    const right = stacked(['Right begins', ...proseLines(6, 2, 7)], { top: 676, x: 330 });
    const title = { text: 'The title runs over both of the columns', x: 120, y: 730, size: 18 };
    const words = blocksOf(await readPages([[title, ...right, ...left]])).join(' ');
    const [first, second, third] = ['The title', 'Left begins', 'Right begins'].map((part) => words.indexOf(part));
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(third ?? 0);
    expect(words.slice(second, third)).toContain(proseLines(6, 1, 7)[5]);
  });

  it('reads a table row by row', async () => {
    const rows = ['Oats', 'Rye', 'Wheat', 'Barley'].flatMap((grain, at) => [
      { text: grain, x: 72, y: 700 - at * 14 },
      { text: `${String(at + 1)}2 tons`, x: 200, y: 700 - at * 14 },
    ]);
    expect(blocksOf(await readPages([rows]))).toEqual([
      'tableRow 1 | Oats\t12 tons',
      'tableRow 1 | Rye\t22 tons',
      'tableRow 1 | Wheat\t32 tons',
      'tableRow 1 | Barley\t42 tons',
    ]);
  });

  it('puts spaces where gaps are, however the words were drawn', async () => {
    const pieces = [
      { text: 'W', x: 72, y: 700 },
      { text: 'ater', x: 81.2, y: 700 },
      { text: 'rose', x: 101.5, y: 700 },
    ];
    expect(blocksOf(await readPages([pieces]))).toEqual(['paragraph 1 | Water rose']);
  });

  it.each([
    [
      'joins a word that a line ends in',
      ['They spoke of the govern-', 'ment and left.'],
      'They spoke of the government and left.',
    ],
    [
      'keeps a hyphen that the file has elsewhere',
      ['It was a well-known case and a well-', 'known man, too.'],
      'It was a well-known case and a well-known man, too.',
    ],
    [
      'keeps a hyphen before a capital',
      ['They came from Austria-', 'Hungary by train.'],
      'They came from Austria-Hungary by train.',
    ],
    [
      'keeps a hyphen before a number',
      ['They flew in the new Tu-', '144 that day.'],
      'They flew in the new Tu-144 that day.',
    ],
    [
      'keeps a hyphen that waits for its other half',
      ['The pre- and the post-', 'and interwar years.'],
      'The pre- and the post- and interwar years.',
    ],
    ['spells ligatures out', ['The ﬁnal ﬂood came.'], 'The final flood came.'],
  ])('%s', async (_, lines, expected) => {
    expect(await textOf(...lines)).toBe(expected);
  });

  it('keeps the raised mark of a note apart from the number before it', async () => {
    const line = [
      { text: 'It rose by 12 percent in 1998', x: 72, y: 700 },
      { text: '3', x: 187.4, y: 704, size: 6 },
      { text: 'and fell later.', x: 200, y: 700 },
    ];
    expect(blocksOf(await readPages([line]))).toEqual([
      'paragraph 1 | It rose by 12 percent in 1998[3] and fell later.',
    ]);
  });

  it('takes smaller marked lines at the foot of a page for notes', async () => {
    const page = [
      ...stacked([...proseLines(10, 1), 'and so it ended.']),
      ...stacked(['1 See the minutes of the council,', 'volume two.', '2 The same, volume three.'], {
        top: 100,
        size: 8,
        leading: 9,
      }),
    ];
    expect(blocksOf(await readPages([page])).slice(1)).toEqual([
      'note 1 | 1 See the minutes of the council, volume two.',
      'note 1 | 2 The same, volume three.',
    ]);
  });

  it('puts the rest of a note on the next page behind its beginning', async () => {
    const small = { top: 100, size: 8, leading: 9 };
    const pages = [
      [...stacked([...proseLines(10, 1), 'and so it ended.']), ...stacked(['1 See the minutes, which'], small)],
      [
        ...stacked([...proseLines(10, 2), 'and so it began.']),
        ...stacked(['nobody had signed.', '2 The same.'], small),
      ],
      [...stacked([...proseLines(10, 3), 'and so on.']), ...stacked(['prices of that year'], small)],
    ];
    const blocks = blocksOf(await readPages(pages));
    expect(blocks.filter((block) => block.startsWith('note'))).toEqual([
      'note 1 | 1 See the minutes, which nobody had signed.',
      'note 2 | 2 The same.',
    ]);
    expect(blocks.at(-1)).toBe('paragraph 3 | prices of that year');
  });

  it('tells headings by their size, and puts them above what follows', async () => {
    const page = [
      ...stacked(['The Flood'], { size: 20, top: 740 }),
      ...stacked(['Costs'], { size: 14, top: 700 }),
      ...stacked([...proseLines(5, 1), 'the end.'], { top: 670 }),
    ];
    const read = await readPages([page]);
    expect(read.metadata.title).toBe('The Flood');
    expect(read.blocks.map(({ role, locator }) => [role, locator.heading?.join()])).toEqual([
      ['metadata', undefined],
      ['heading', undefined],
      ['heading', undefined],
      ['paragraph', 'Costs'],
    ]);
  });

  it('begins a paragraph at an indent and at a gap', async () => {
    const first = stacked(['It ended there.'], { top: 684 });
    const page = [
      ...stacked(proseLines(3, 1)),
      ...first,
      ...stacked(['   New lines begin here', 'and go on below.'], { top: 672, x: 86 }).slice(0, 1),
      ...stacked(['and go on below.'], { top: 660 }),
      ...stacked(['A gap stands above.'], { top: 630 }),
    ];
    expect(blocksOf(await readPages([page])).map((block) => block.split(' ').slice(3, 5).join(' '))).toEqual([
      proseLines(1, 1)[0]?.split(' ').slice(0, 2).join(' '),
      'New lines',
      'A gap',
    ]);
  });

  it('reads a page that was turned', async () => {
    expect(blocksOf(await readPages([stacked(['First line of all', 'and the second.'])], { rotate: 90 }))).toEqual([
      'paragraph 1 | First line of all and the second.',
    ]);
  });

  it('reads letters that are each set twice to make them bold once', async () => {
    const widths: Readonly<Record<string, number>> = { T: 7.3, o: 6, t: 3.3, a: 5.3, l: 3.3, ' ': 3, '4': 6, '1': 6 };
    let x = 72;
    const letters = Array.from('Total 41').flatMap((text) => {
      const left = x;
      x += widths[text] ?? 6;
      return text === ' ' ? [] : [0, 0.4].map((aside) => ({ text, x: left + aside, y: 700, size: 12 }));
    });
    expect(blocksOf(await readPages([letters]))).toEqual(['paragraph 1 | Total 41']);
  });

  it.each([
    ['Commit', 'C 60 10.1|Co 60.6 17.3|om 70.7 18.8|mm 78.5 22.7|miit 90.1 18.1|t 104.9 3.9'],
    ['Annual loss', 'Annual 60 35|Annual 60.3 35|Annual loss 60.6 57|loss 99 18.6|loss 99.3 18.6'],
  ])('makes %j of words that the parser joins with their copies', (words, drawn) => {
    const pieces = drawn.split('|').map((one) => {
      const [, text = '', left, width] = /^(.+) (\S+) (\S+)$/.exec(one) ?? [];
      return pieceOf(text, Number(left), Number(width));
    });
    expect(segmentsOf([{ baseline: 100, pieces }]).map(({ text }) => text)).toEqual([words]);
  });

  it.each([
    ['as they are', {}],
    ['packed', { compressed: true as const }],
  ])('has the words that letters stand for, in contents %s', async (_, extras) => {
    const line = [
      { text: 'The water was shut o', x: 72, y: 700 },
      { text: 'x', x: 155.5, y: 700, actual: '<FEFF0066 0066>' },
      { text: ' in Mr', x: 161, y: 700 },
      { text: '3', x: 188, y: 700, actual: '(\\050Ae\\))' },
      { text: 'It was a bak', x: 72, y: 686 },
      { text: '-', x: 120.1, y: 686, actual: '<FEFF>' },
      { text: 'er who said so.', x: 72, y: 674 },
    ];
    expect(blocksOf(await readPages([line], extras)).join(' ')).toMatch(
      /The water was shut off in Mr\s?\(Ae\) It was a baker who said so\./,
    );
  });

  it('leaves out the numbers of lines in the margin, at either edge', async () => {
    const prose = proseLines(12, 3);
    for (const x of [50, 560]) {
      const page = prose.flatMap((text, at) => [
        { text: String(at + 1), x, y: 720 - at * 20 },
        { text, x: 80, y: 720 - at * 20 },
      ]);
      const words = blocksOf(await readPages([page])).join(' ');
      expect(words).not.toMatch(/\b(?:[2-9]|1[0-2])\b/);
    }
  });

  it('keeps the numbers of a list and the first column of a table', async () => {
    const rows = ['Oats', 'Rye', 'Wheat', 'Barley', 'Millet'].flatMap((grain, at) => [
      { text: String(at + 1), x: 72, y: 700 - at * 14 },
      { text: grain, x: 120, y: 700 - at * 14 },
    ]);
    expect(blocksOf(await readPages([rows])).join(' ')).toContain('5');
  });

  it('reads what was filled into a form in the line of its label', async () => {
    const labels = [
      { text: 'Name:', x: 72, y: 700 },
      { text: 'Insured:', x: 72, y: 660 },
    ];
    const fields = [
      '/FT /Tx /T (name) /V (Petra Lindqvist) /Rect [150 695 350 712]',
      '/FT /Btn /T (ins) /V /Yes /AS /Yes /AP << /N << /Yes null >> >> /Rect [150 655 162 667]',
      '/FT /Tx /T (gone) /V (Nobody) /F 2 /Rect [150 615 350 632]',
    ];
    const words = blocksOf(await readPages([labels], { fields })).join(' ');
    expect(words).toMatch(/Name:\s+Petra Lindqvist/);
    expect(words).not.toContain('Nobody');
  });

  it('passes over words that were stamped across the page, and keeps those that lean beside a chart', async () => {
    const page = [
      ...stacked(proseLines(14, 2)),
      { text: 'CONFIDENTIAL', x: 150, y: 300, size: 40, leaning: true as const },
      { text: 'Harbour', x: 150, y: 200, size: 8, leaning: true as const },
    ];
    const words = blocksOf(await readPages([page])).join(' ');
    expect(words).not.toContain('CONFIDENTIAL');
    expect(words).toContain('Harbour');
  });

  it.each([90, 48])('passes over a word of %i points that lies across the text', async (size) => {
    const page = [
      ...stacked(proseLines(14, 2)),
      { text: 'DRAFT', x: 90, y: 600, size, font: 'Helvetica-Bold' as const },
    ];
    expect(blocksOf(await readPages([page])).join(' ')).not.toContain('DRAFT');
  });

  it.each([
    [['The long-', 'term loan was granted.'], 'The long-term loan was granted.'],
    [['A well-', 'known company and any-', 'thing else.'], 'A well-known company and anything else.'],
    [
      ['A state-', 'of-the-art radar and a state-of-', 'the-art boat.'],
      'A state-of-the-art radar and a state-of-the-art boat.',
    ],
  ])('knows whose a hyphen at the end of a line is: %j', async (lines, words) => {
    expect(await textOf(...lines)).toBe(words);
  });
});

const pieceOf = (text: string, left: number, width: number): Piece => ({
  ...{ text, left, right: left + width, baseline: 100, size: 14, font: 'f' },
  ...{ spaceBefore: false, spaceAfter: false, isArtifact: false },
});
