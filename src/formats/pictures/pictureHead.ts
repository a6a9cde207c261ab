/** What a picture says of itself before anything of it is decoded: the size of each of its pages. Unit: pixels. */
export interface PictureHead {
  readonly kind: 'png' | 'jpeg' | 'tiff';
  readonly pages: readonly PageSize[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Of a TIFF: where the directory of the page stands. */
  readonly directory?: number;
  /** Of a photograph: how the camera was held, as Exif counts from 1 (upright) to 8. */
  readonly turned?: number;
}

/** The head of a PNG, JPEG or TIFF picture; `undefined` for anything else, and where it is damaged. Linear. */
export function pictureHead(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24) return undefined;
  const start = view.getUint32(0);
  if (start === 0x89504e47) return { kind: 'png', pages: [{ width: view.getUint32(16), height: view.getUint32(20) }] };
  if (start >>> 16 === 0xffd8) return jpegHead(view);
  if (start === 0x49492a00 || start === 0x4d4d002a) return tiffHead(view, start === 0x49492a00);
  return undefined;
}

/** Follows the marked segments up to the frame (ITU-T T.81, B.2.2); what the camera says stands before it. */
function jpegHead(view: DataView): PictureHead | undefined {
  let at = 2;
  let turned: number | undefined;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (isFrame) return { kind: 'jpeg', pages: [{ ...size, ...(turned !== undefined && { turned }) }] };
    if (mark === 0xe1) turned ??= turnedIn(view, at + 4);
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** "Exif", two zeros, and a TIFF with one field for how the camera was held (Exif 2.3, 4.6.4: tag 274). */
function turnedIn(view: DataView, at: number): number | undefined {
  if (at + 20 > view.byteLength || view.getUint32(at) !== 0x45786966) return undefined;
  const tiff = new DataView(view.buffer, view.byteOffset + at + 6, view.byteLength - at - 6);
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(directory, isLittle);
  if (directory + 2 + entries * 12 > tiff.byteLength) return undefined;
  const turned = valueOf(tiff, { directory, entries, tag: 274, isLittle });
  return turned >= 1 && turned <= 8 ? turned : undefined;
}

/** Most pages of one picture. Default: 20,000. Source: as many as are read of a PDF. */
const PAGES_MOST = 20_000;

/** Follows the directories of the pages (TIFF 6.0, section 2), which may lead in a circle. */
function tiffHead(view: DataView, isLittle: boolean): PictureHead | undefined {
  const pages: PageSize[] = [];
  const seen = new Set<number>([0]);
  let directory = view.getUint32(4, isLittle);
  while (!seen.has(directory) && directory + 6 <= view.byteLength && pages.length < PAGES_MOST) {
    seen.add(directory);
    const entries = view.getUint16(directory, isLittle);
    const next = directory + 2 + entries * 12;
    if (next + 4 > view.byteLength) break;
    const sized = (tag: number): number => valueOf(view, { directory, entries, tag, isLittle });
    pages.push({ width: sized(256), height: sized(257), directory });
    directory = view.getUint32(next, isLittle);
  }
  return pages.length === 0 ? undefined : { kind: 'tiff', pages };
}

interface Asked {
  readonly directory: number;
  readonly entries: number;
  readonly tag: number;
  readonly isLittle: boolean;
}

/** The number of a field, short or long; 0 where it is missing. */
function valueOf(view: DataView, { directory, entries, tag, isLittle }: Asked): number {
  for (let at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
    if (view.getUint16(at, isLittle) !== tag) continue;
    const isShort = view.getUint16(at + 2, isLittle) === 3;
    return isShort ? view.getUint16(at + 8, isLittle) : view.getUint32(at + 8, isLittle);
  }
  return 0;
}

/** A copy of a TIFF that begins with the directory of this page, for decoders that read the first page only. */
export function pageAlone(bytes: Uint8Array, { directory }: PageSize): Uint8Array {
  if (directory === undefined) return bytes;
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(4, directory, copy[0] === 0x49);
  return copy;
}
