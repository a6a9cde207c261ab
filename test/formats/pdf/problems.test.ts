import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../../src/formats/limits';
import { pdfOf, stacked } from '../../support/pdfWriter';
import { bytesOf } from '../outline';
import { optionsWith, readPages, refusal } from './readPdf';
import type { DocumentId } from '../../../src/engine/model/document';
import { sourceFrom } from '../../../src/formats/readSource';
import { pdf } from '../../../src/formats/pdf/pdf';

const words = stacked(['Words stand here.']);

describe('what cannot be read of a PDF', () => {
  it('is all of it where there is no text layer', async () => {
    expect(await refusal(pdfOf([[], []], { pictures: [0, 1] }))).toEqual({ kind: 'scanned', pages: [1, 2] });
  });

  it('is named page by page where some have none; a blank page misses nothing', async () => {
    const { problems } = await readPages([words, [], [], words, []], { pictures: [1, 4], frames: [2] });
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'pages 2, 5', reason: 'scanned', pages: [2, 5] }]);
  });

  it('is no more what text recognition has read: those pages have its words, and say so', async () => {
    const words = 'The pier was long.'.split(' ').map((text, at) => ({
      ...{ text, left: 72 + at * 50, right: 110 + at * 50, baseline: 72, size: 10, confidence: 95 },
    }));
    const pictured = new Map([[2, { width: 612, height: 792, words }]]);
    const { text, blocks, problems } = await readPages(
      [stacked(['Words stand here.']), [], []],
      { pictures: [1, 2] },
      { pictured },
    );
    expect(text).toBe('[p. 1]\n\nWords stand here.\n\n[p. 2]\n\nThe pier was long.\n\n[p. 3]');
    expect(blocks.map(({ locator }) => [locator.page?.index, locator.isPicture])).toEqual([
      [1, undefined],
      [1, undefined],
      [2, true],
      [2, true],
      [3, undefined],
    ]);
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'page 3', reason: 'scanned', pages: [3] }]);
  });

  it('is nothing of an empty page: a file of them holds no words', async () => {
    expect(await refusal(pdfOf([[], []]))).toEqual({ kind: 'emptyText' });
  });

  it('is told where only some words stand on its pages', async () => {
    const problemsOf = async (pages: Parameters<typeof readPages>[0], extras = {}) => {
      const outcome = sourceFrom(
        'a.pdf' as DocumentId,
        { name: 'a.pdf', bytes: new Uint8Array() },
        await readPages(pages, extras),
      );
      return outcome.ok ? outcome.value.problems : outcome.problem;
    };
    expect(await problemsOf([stacked(['Harbour plan']), [], []])).toEqual([{ kind: 'fewWords', words: 2, pages: 3 }]);
    expect(await problemsOf([stacked(['The harbour has four quays.'])])).toEqual([]);
    // That they are pictures is told already.
    expect(await problemsOf([stacked(['Harbour plan']), []], { pictures: [1] })).toEqual([
      { kind: 'partlyRead', missing: 'page 2', reason: 'scanned', pages: [2] },
    ]);
  });

  it('is what took too long before', async () => {
    const seen: number[] = [];
    const { problems, text } = await readPages(
      [words, words, words],
      {},
      { skip: new Set([2]), onPage: (page) => seen.push(page) },
    );
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'page 2', reason: 'slow' }]);
    expect(seen).toEqual([1, 3]);
    expect(text).not.toContain('[p. 2]');
  });

  it('is what is beyond the limit of pages', async () => {
    const limits = { ...readingLimits, pages: 1 };
    const { problems } = await readPages([words, words, words], {}, { limits });
    expect(problems).toEqual([{ kind: 'partlyRead', missing: 'pages 2, 3', reason: 'tooMuch' }]);
  });

  it.each([
    ['a web page', bytesOf('<!DOCTYPE html><title>Log in</title>')],
    ['a zip archive', bytesOf('PK\x03\x04 and more')],
    ['plain text', bytesOf('These are only words.')],
  ])('is %s under the name of a PDF', async (looksLike, bytes) => {
    expect(await refusal(bytes)).toEqual({ kind: 'otherContent', looksLike });
  });

  it('is an empty file and one that is nothing but a beginning', async () => {
    expect(await refusal(new Uint8Array(0))).toEqual({ kind: 'corrupt', reason: 'the file is empty' });
    expect((await refusal(bytesOf('%PDF-1.7\n1 0 obj')))?.kind).toBe('corrupt');
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = pdfOf([words]);
    const before = bytes.slice();
    await pdf.read({ name: 'a.pdf', bytes }, optionsWith());
    expect(bytes).toEqual(before);
  });
});
