import { describe, expect, it } from 'vitest';
import { readingLimits } from '../../../src/formats/limits';
import type { PicturedPage, PicturedWord } from '../../../src/formats/pictured';
import { picture } from '../../../src/formats/pictures/picture';
import { pageAlone, pictureHead } from '../../../src/formats/pictures/pictureHead';
import { randomFrom } from '../../support/random';
import { HARBOUR, hugePng, tiffOf } from '../../support/scans';
import { breaches } from '../breaches';
import { bytesOf } from '../outline';

const options = { limits: readingLimits, skip: new Set<number>(), onPage: () => undefined };
const read = async (bytes: Uint8Array, pictured?: ReadonlyMap<number, PicturedPage>) =>
  picture.read({ name: 'a.png', bytes }, { ...options, ...(pictured && { pictured }) });

/** A line of words on a page, as text recognition gives them. */
const lineOf = (words: string, baseline: number, confidence = 96, size = 12): readonly PicturedWord[] =>
  words.split(' ').map((text, at) => ({ text, left: 60 + at * 50, right: 100 + at * 50, baseline, size, confidence }));

const pageOf = (...lines: readonly (readonly PicturedWord[])[]): PicturedPage => ({
  width: 595,
  height: 842,
  words: lines.flat(),
});

const jpeg = (width: number, height: number): Uint8Array =>
  Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    1,
    2,
    0xff,
    0xc4,
    0,
    3,
    9,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  );

describe('a picture', () => {
  it('is a scan until its words are known', async () => {
    expect(await read(HARBOUR)).toEqual({ ok: false, problem: { kind: 'scanned', pages: [1] } });
  });

  it('has the words that text recognition gave, each place marked as read from a picture', async () => {
    const outcome = await read(
      HARBOUR,
      new Map([[1, pageOf(lineOf('The pier was long.', 100), lineOf('It had a lamp.', 115))]]),
    );
    expect(outcome.ok && outcome.value.text).toBe('[p. 1]\n\nThe pier was long. It had a lamp.');
    expect(outcome.ok && outcome.value.blocks.map(({ locator }) => locator.isPicture)).toEqual([true, true]);
  });

  it('tells how many of its words are doubtful, and leaves out stains', async () => {
    const stain = { text: '|_', left: 10, right: 20, baseline: 400, size: 9, confidence: 12 };
    const outcome = await read(
      HARBOUR,
      new Map([[1, pageOf(lineOf('The pier was', 100), lineOf('lang', 115, 41), [stain])]]),
    );
    expect(outcome.ok && outcome.value.text).toBe('[p. 1]\n\nThe pier was lang');
    expect(outcome.ok && outcome.value.problems).toEqual([{ kind: 'hardToRead', words: 1, where: 'page 1' }]);
  });

  it('holds no words where recognition found none', async () => {
    expect(await read(HARBOUR, new Map([[1, pageOf()]]))).toEqual({ ok: false, problem: { kind: 'emptyText' } });
  });

  it('of several pages is read in part while some are still to come', async () => {
    const two = tiffOf([
      { width: 2, rows: Uint8Array.of(0, 0, 0, 0) },
      { width: 2, rows: Uint8Array.of(0, 0) },
    ]);
    const outcome = await read(two, new Map([[2, pageOf(lineOf('The pier was long.', 100))]]));
    expect(outcome.ok && outcome.value.text).toBe('[p. 2]\n\nThe pier was long.');
    expect(outcome.ok && outcome.value.problems).toEqual([
      { kind: 'partlyRead', missing: 'page 1', reason: 'scanned', pages: [1] },
    ]);
  });

  it('is refused by its head where it has more pixels than are decoded, and where it is none', async () => {
    expect(await read(hugePng(100_000, 100_000))).toMatchObject({ problem: { kind: 'overLimit', what: 'pixels' } });
    expect(await read(jpeg(60_000, 60_000))).toMatchObject({ problem: { kind: 'overLimit', what: 'pixels' } });
    expect(await read(bytesOf('%PDF-1.7 and all that stands in it'))).toMatchObject({
      problem: { kind: 'otherContent', looksLike: 'a PDF' },
    });
    expect(await read(HARBOUR.subarray(0, 12))).toMatchObject({ problem: { kind: 'corrupt' } });
  });
});

describe('the head of a picture', () => {
  it('is told or is not, wherever the file is cut and whatever of it is changed', async () => {
    const random = randomFrom(5);
    const two = tiffOf([2, 3].map((width) => ({ width, rows: new Uint8Array(width) })));
    for (const sample of [Uint8Array.from(HARBOUR), jpeg(640, 480), two]) {
      for (let end = 0; end < Math.min(sample.length, 400); end += 1) await read(sample.subarray(0, end));
      for (let round = 0; round < 300; round += 1) {
        const bytes = sample.slice(0, 400);
        for (let change = 0; change < 4; change += 1)
          bytes[random.integer(Math.min(80, bytes.length))] = random.integer(256);
        const outcome = await read(bytes, new Map([[1, pageOf(lineOf('The pier was long.', 100))]]));
        expect(outcome.ok ? breaches(outcome.value) : []).toEqual([]);
      }
    }
  });

  it('tells the size of each kind', () => {
    expect(pictureHead(HARBOUR)).toEqual({ kind: 'png', pages: [{ width: 867, height: 395 }] });
    expect(pictureHead(jpeg(640, 480))).toEqual({ kind: 'jpeg', pages: [{ width: 640, height: 480 }] });
    const tiff = tiffOf([{ width: 3, rows: new Uint8Array(6) }]);
    expect(pictureHead(tiff)?.pages).toMatchObject([{ width: 3, height: 2 }]);
  });

  it('tells how the camera was held', () => {
    const exif = Uint8Array.of(
      ...[0xff, 0xd8, 0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
      ...[0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, ...jpeg(640, 480).subarray(2)],
    );
    expect(pictureHead(exif)?.pages).toEqual([{ width: 640, height: 480, turned: 6 }]);
  });

  it('ends where the pages of a TIFF lead in a circle, and lets a page stand first', () => {
    const pages = [2, 3, 4].map((width) => ({ width, rows: new Uint8Array(width) }));
    const tiff = tiffOf(pages);
    const [first, second, third] = pictureHead(tiff)?.pages ?? [];
    expect(pictureHead(pageAlone(tiff, second ?? { width: 0, height: 0 }))?.pages.map(({ width }) => width)).toEqual([
      3, 4,
    ]);
    new DataView(tiff.buffer).setUint32((third?.directory ?? 0) + 2 + 9 * 12, first?.directory ?? 0, true);
    expect(pictureHead(tiff)?.pages.map(({ width }) => width)).toEqual([2, 3, 4]);
  });
});
