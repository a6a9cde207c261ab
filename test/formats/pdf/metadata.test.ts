import { describe, expect, it } from 'vitest';
import { stacked } from '../../support/pdfWriter';
import { readPages } from './readPdf';

const metadataWith = async (info: Readonly<Record<string, string>>, language?: string): Promise<unknown> =>
  (await readPages([stacked(['Words stand here.'])], { info, ...(language === undefined ? {} : { language }) }))
    .metadata;

describe('what a PDF says of itself', () => {
  it('is its title, its author, its day where it was made, and its language', async () => {
    const info = { Title: 'The Flood', Author: 'Nell Harrowgate', CreationDate: "D:20240115013000+02'00'" };
    expect(await metadataWith(info, 'en-GB')).toEqual({
      title: 'The Flood',
      author: 'Nell Harrowgate',
      date: '2024-01-15',
      language: 'en-GB',
    });
  });

  it.each([
    'Microsoft Word - x.doc',
    'untitled',
    'C:\\texts\\x',
    'paper_final.tex',
    'PowerPoint Presentation',
    '12345',
  ])('is no title if a program filled it in: %s', async (title) => {
    expect(await metadataWith({ Title: title })).toEqual({});
  });

  it.each(['D:2024', 'D:202402', 'D:20240230', 'soon'])('is a date as exact as the file has it: %s', async (date) => {
    const expected = { 'D:2024': '2024', 'D:202402': '2024-02' }[date];
    expect(await metadataWith({ CreationDate: date })).toEqual(expected === undefined ? {} : { date: expected });
  });
});
