import { describe, expect, it } from 'vitest';
import { pageAt, pageList, pageMark } from '../../../src/formats/pages';
import { stacked } from '../../support/pdfWriter';
import { fullPage, proseLines } from './prose';
import { blocksOf, readPages } from './readPdf';

describe('the pages of a PDF', () => {
  it('leave out running heads and feet, and are called what is printed there', async () => {
    const pages = [0, 1, 2, 3].map((at) => fullPage(at, 'A History of the Mill', `– ${String(at + 41)} –`));
    const { text, blocks } = await readPages(pages);
    expect(text).not.toContain('History');
    expect(text).not.toContain('–');
    expect(text.match(/\[p\. \d+\]/g)).toEqual(['[p. 41]', '[p. 42]', '[p. 43]', '[p. 44]']);
    expect(blocks.at(-1)?.locator.page).toEqual({ index: 4, label: '44' });
  });

  it('leave no line out of two pages, where nothing repeats often enough', async () => {
    const { text } = await readPages([0, 1].map((at) => fullPage(at, 'A History of the Mill', String(at + 41))));
    expect(text.match(/History/g)).toHaveLength(2);
  });

  it('never take the first line of prose for a running head, though it repeats', async () => {
    const pages = [0, 1, 2].map((at) =>
      stacked(['Dear Sir, we write to you', ...proseLines(6, at), 'and remain yours.']),
    );
    const { text } = await readPages(pages);
    expect(text.match(/Dear Sir/g)).toHaveLength(3);
  });

  it('have the labels of the file: roman front matter, then a number of its own', async () => {
    const pages = [0, 1, 2, 3].map((at) => stacked([`Words of page ${'abcd'[at] ?? ''} end here.`]));
    const { text, blocks } = await readPages(pages, { labels: '0 << /S /r /St 5 >> 2 << /S /D /St 17 >>' });
    expect(text.match(/\[p\. \w+\]/g)).toEqual(['[p. v]', '[p. vi]', '[p. 17]', '[p. 18]']);
    expect(blocks[1]?.locator.page).toEqual({ index: 1, label: 'v' });
    expect(blocks[5]?.locator.page).toEqual({ index: 3, label: '17' });
  });

  it('have no label where nothing says one', async () => {
    const { blocks } = await readPages([stacked(['Words end here.'])]);
    expect(blocks[1]?.locator.page).toEqual({ index: 1 });
  });

  it('end a part with the sentence that runs over, and begin the next with what follows it', async () => {
    const pages = [
      stacked([
        'One sentence ends here. Another one begins on this page',
        'and it goes on to the end of the line but is not',
      ]),
      stacked(['over before this page. A third one is all here, on the', 'second page.']),
    ];
    const read = await readPages(pages);
    expect(blocksOf(read)).toEqual([
      'paragraph 1 | One sentence ends here. Another one begins on this page and it goes on to the end of the line but is not over before this page.',
      'paragraph 2 | A third one is all here, on the second page.',
    ]);
    expect(read.blocks.map(({ locator }) => locator.paragraph)).toEqual([undefined, 1, undefined, 1]);
  });

  it('split a paragraph at the page where it may as well be two', async () => {
    const read = await readPages([stacked(['It ends here.']), stacked(['And this begins anew.'])]);
    expect(blocksOf(read)).toEqual(['paragraph 1 | It ends here.', 'paragraph 2 | And this begins anew.']);
  });
});

describe('the page model', () => {
  it('says on which page a position is', () => {
    const starts = [
      { start: 0, page: { index: 1 } },
      { start: 10, page: { index: 2 } },
      { start: 10, page: { index: 3 } },
    ];
    expect([0, 9, 10, 99].map((at) => pageAt(starts, at)?.index)).toEqual([1, 1, 3, 3]);
    expect(pageAt([], 3)).toBeUndefined();
  });

  it('lists pages as a person does', () => {
    expect(pageList([3])).toBe('page 3');
    expect(pageList([9, 3, 7, 8])).toBe('pages 3, 7–9');
    expect(pageList([1, 2])).toBe('pages 1, 2');
    expect(pageMark({ index: 4, label: 'iv' })).toBe('[p. iv]');
  });

  it('keep a last line that has other figures on each page', async () => {
    const wards = ['Harbour', 'Mill', 'North', 'Castle'];
    const pages = wards.map((ward, at) => [
      { text: `${ward} ward`, x: 72, y: 740, size: 14 },
      ...stacked(proseLines(5, at), { top: 700 }),
      {
        text: `The ward has ${String(4120 - at * 371)} voters, of whom ${String(61 + at * 3)} per cent voted in 2021.`,
        x: 72,
        y: 100,
      },
    ]);
    const { text, blocks } = await readPages(pages);
    expect(text.match(/per cent voted in 2021/g)).toHaveLength(4);
    expect(blocks[0]?.locator.page).toEqual({ index: 1 });
  });

  it('are not called by the years in their heads', async () => {
    const pages = [0, 1, 2, 3].map((at) => fullPage(at, `Budget ${String(2018 + at)}`, ''));
    const { blocks } = await readPages(pages);
    expect(blocks.at(-1)?.locator.page).toEqual({ index: 4 });
  });

  it('leave out what the file marks as no text', async () => {
    const stamp = { text: 'Confidential copy', x: 60, y: 780, size: 9, isArtifact: true } as const;
    const { text } = await readPages([[...stacked(proseLines(6, 1)), stamp]]);
    expect(text).not.toContain('Confidential');
  });
});
