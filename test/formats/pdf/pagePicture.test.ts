import { describe, expect, it } from 'vitest';
import { openPdf } from '../../../src/formats/pdf/openPdf';
import { pagePicture } from '../../../src/formats/pdf/pagePicture';
import { greyImage, scanOf, type ScannedPage } from '../../support/scans';

/** Greys of the four quarters of a page, row by row, as round numbers; 36 by 36 points where nothing else is said. */
async function quarters(page: Omit<ScannedPage, 'size'>): Promise<readonly number[] | undefined> {
  const open = await openPdf(scanOf([{ size: [36, 36], ...page }]), 1000);
  if (!open.ok) return undefined;
  const picture = await pagePicture(await open.value.document.getPage(1), open.value);
  await open.value.close();
  if (picture === undefined) return undefined;
  const { width, height, greys } = picture;
  const at = (x: number, y: number): number => greys[Math.floor(y * height) * width + Math.floor(x * width)] ?? -1;
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
}

const FOUR = greyImage([
  [0, 80],
  [160, 240],
]);

describe('the picture of a page', () => {
  it('shows an image as it is placed: upright, upside down, and in a part of the page', async () => {
    expect(await quarters({ ...FOUR, draw: '36 0 0 36 0 0 cm /I Do' })).toEqual([0, 80, 160, 240]);
    expect(await quarters({ ...FOUR, draw: '36 0 0 -36 0 36 cm /I Do' })).toEqual([160, 240, 0, 80]);
    expect((await quarters({ ...FOUR, draw: '18 0 0 18 18 0 cm /I Do' }))?.slice(0, 3)).toEqual([255, 255, 255]);
  });

  it('turns with its page', async () => {
    expect(await quarters({ ...FOUR, rotate: 90, draw: '36 0 0 36 0 0 cm /I Do' })).toEqual([160, 0, 240, 80]);
  });

  it('puts strips and masks together, each upon what is below', async () => {
    const draw = 'q 36 0 0 36 0 0 cm /I Do Q q 18 0 0 18 18 18 cm /I Do Q';
    expect((await quarters({ ...FOUR, draw }))?.slice(2)).toEqual([160, 240]);
    const mask = { image: '/Width 8 /Height 2 /ImageMask true', bytes: Uint8Array.of(0x0f, 0xf0) };
    expect(await quarters({ ...mask, draw: '36 0 0 36 0 0 cm /I Do' })).toEqual([0, 255, 255, 0]);
  });

  it('is none where an image has more pixels than are decoded, or nothing is drawn', async () => {
    const wide = greyImage([Array.from({ length: 1001 }, () => 0)]);
    expect(await quarters({ ...wide, draw: '36 0 0 36 0 0 cm /I Do' })).toBeUndefined();
    expect(await quarters({ ...FOUR, draw: '0 0 m 36 36 l S' })).toBeUndefined();
  });
});
