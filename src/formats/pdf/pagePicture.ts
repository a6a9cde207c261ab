import { PIXELS_MOST } from '../pictured';
import { drawnImages, type DrawnImage, type Image } from './drawnImages';
import { inverse } from './matrix';
import type { OpenPdf, PdfPage } from './openPdf';

/** A page as it looks, in greys from 0 (black) to 255, row by row from the top. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
  /** Unit: pixels a point. */
  readonly scale: number;
}

/**
 * How finely a page is put together. Unit: dots an inch. Default: 200 to 400.
 * Source: Tesseract is best near 300; below 200 small print runs together, above 400 there is only more to compute.
 */
const DOTS = { least: 200, most: 400 };

/** Puts the images of a page together on white; `undefined` where it has none. May throw on damaged pages. */
export async function pagePicture(page: PdfPage, open: Pick<OpenPdf, 'steps'>): Promise<PagePicture | undefined> {
  const images = await drawnImages(page, open);
  if (images.length === 0) return undefined;
  const { width, height } = page.getViewport({ scale: 1 });
  const wanted = Math.max(...images.map(finenessOf));
  const dots = Math.min(DOTS.most, Math.max(DOTS.least, wanted * 72));
  const scale = Math.min(dots / 72, Math.sqrt(PIXELS_MOST / 2 / Math.max(1, width * height)));
  const picture = { width: Math.ceil(width * scale), height: Math.ceil(height * scale), scale };
  const greys = new Uint8Array(picture.width * picture.height).fill(255);
  for (const image of images) paint({ ...picture, greys }, image);
  return { ...picture, greys };
}

/** Pixels of the image a point of the page. */
const finenessOf = ({ image, place: [a, b] }: DrawnImage): number => {
  const length = Math.hypot(a, b);
  return length < 1 ? 0 : image.width / length;
};

/** Each pixel of the page inside the image takes what is there, over as many of its pixels as fall into one. */
function paint({ width, height, greys, scale }: PagePicture, { image, isMask, place }: DrawnImage): void {
  const back = inverse(place);
  if (back === undefined) return;
  const [a, b, c, d, e, f] = back;
  const [left, right, top, bottom] = boundsOf(place, scale, width, height);
  const inkAt = inkOf(image, isMask);
  const step = Math.hypot(a, b) / scale;
  const many = Math.max(1, Math.min(4, Math.round(step * Math.max(image.width, 1))));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      let sum = 0;
      let count = 0;
      for (let part = 0; part < many * many; part += 1) {
        const px = (x + ((part % many) + 0.5) / many) / scale;
        const py = (y + (Math.floor(part / many) + 0.5) / many) / scale;
        // The first row of an image stands at the top of its square.
        const column = Math.floor((a * px + c * py + e) * image.width);
        const row = Math.floor((1 - (b * px + d * py + f)) * image.height);
        if (column < 0 || row < 0 || column >= image.width || row >= image.height) continue;
        sum += inkAt(row, column, greys[y * width + x] ?? 255);
        count += 1;
      }
      if (count > 0) greys[y * width + x] = sum / count;
    }
  }
}

/** The pixels of the page among which the image lies. */
function boundsOf(
  [a, b, c, d, e, f]: DrawnImage['place'],
  scale: number,
  width: number,
  height: number,
): readonly [left: number, right: number, top: number, bottom: number] {
  const xs = [e, e + a, e + c, e + a + c].map((x) => x * scale);
  const ys = [f, f + b, f + d, f + b + d].map((y) => y * scale);
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  return [
    within(Math.floor(Math.min(...xs)), width),
    within(Math.ceil(Math.max(...xs)), width),
    within(Math.floor(Math.min(...ys)), height),
    within(Math.ceil(Math.max(...ys)), height),
  ];
}

/** The grey of a pixel of the image, upon what is below it. */
function inkOf({ width, kind, data }: Image, isMask: boolean): (row: number, column: number, below: number) => number {
  const stride = (width + 7) >> 3;
  const bit = (row: number, column: number): boolean =>
    ((data[row * stride + (column >> 3)] ?? 0xff) & (0x80 >> (column & 7))) !== 0;
  if (isMask) return (row, column, below) => (bit(row, column) ? below : 0);
  if (kind === 1) return (row, column) => (bit(row, column) ? 255 : 0);
  const bytes = kind === 3 ? 4 : 3;
  return (row, column, below) => {
    const at = (row * width + column) * bytes;
    // Rec. 601: as bright as a person sees it.
    const grey = 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255);
    const cover = bytes === 4 ? (data[at + 3] ?? 255) / 255 : 1;
    return grey * cover + below * (1 - cover);
  };
}
