import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** A picture of our own words, made by a script: 867 by 395 pixels of one bit, 200 dots an inch. */
export const HARBOUR = readFileSync(path.join(import.meta.dirname, '../pictures/samples/harbour.png'));

/** What stands in it. */
export const HARBOUR_WORDS = [
  'The harbour of Eastvik was dredged in 1987. The work took nineteen months, and the lamp on the pier was lit again in May.',
  'Fishing boats had used the outer quay for ninety years.',
] as const;

/** An image in a file, and the steps that draw it on its page. */
export interface ScannedPage {
  /** The dictionary of the image without its length, and its bytes as they stand in the file. */
  readonly image: string;
  readonly bytes: Uint8Array;
  /** Such as `312 0 0 142 0 0 cm /I Do`. */
  readonly draw: string;
  /** Unit: points. */
  readonly size?: readonly [width: number, height: number];
  readonly rotate?: number;
}

/** A PDF whose pages hold nothing but images. */
export function scanOf(pages: readonly ScannedPage[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string, stream?: Uint8Array): number => {
    const tail = stream === undefined ? [] : [Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')];
    return objects.push(Buffer.concat([Buffer.from(body, 'latin1'), ...tail]));
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${String(3 + at * 3)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
  );
  for (const { image, bytes, draw, size: [width, height] = [312, 142], rotate = 0 } of pages) {
    const own = objects.length + 1;
    const box = `/MediaBox [0 0 ${String(width)} ${String(height)}] /Rotate ${String(rotate)}`;
    add(
      `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /I ${String(own + 1)} 0 R >> >> /Contents ${String(own + 2)} 0 R >>`,
    );
    add(`<< /Type /XObject /Subtype /Image ${image} /Length ${String(bytes.length)} >>`, bytes);
    add(`<< /Length ${String(draw.length + 4)} >>`, Buffer.from(`q ${draw} Q`));
  }
  return fileOf(objects);
}

function fileOf(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const put = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, body] of objects.entries()) {
    offsets.push(length);
    put(Buffer.concat([Buffer.from(`${String(at + 1)} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = String(objects.length + 1);
  put(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${String(length)}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** The picture of the harbour as a page: what a PNG holds is what a PDF calls Flate with the predictors of PNG. */
export const harbourPage = (more: Partial<ScannedPage> = {}): ScannedPage => ({
  image:
    '/Width 867 /Height 395 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 1 /Columns 867 >>',
  bytes: chunkOf(HARBOUR, 'IDAT'),
  draw: '312 0 0 142 0 0 cm /I Do',
  ...more,
});

/** The same picture in greys, one byte a pixel. */
export function harbourGreys(): { readonly width: number; readonly rows: Uint8Array } {
  const [width, height] = [HARBOUR.readUInt32BE(16), HARBOUR.readUInt32BE(20)];
  const packed = inflateSync(chunkOf(HARBOUR, 'IDAT'));
  // Each row begins with the number of its filter, which is none.
  const stride = packed.length / height;
  const grey = (at: number): number => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return ((packed[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0 ? 0 : 255;
  };
  return { width, rows: Uint8Array.from({ length: width * height }, (_, at) => grey(at)) };
}

/** Greys as an image of a PDF, row by row from the top. */
export const greyImage = (rows: readonly (readonly number[])[]): Pick<ScannedPage, 'image' | 'bytes'> => ({
  image: `/Width ${String(rows[0]?.length ?? 0)} /Height ${String(rows.length)} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  bytes: deflateSync(Uint8Array.from(rows.flat())),
});

/** The body of the first chunk of this name in a PNG. */
function chunkOf(png: Buffer, name: string): Uint8Array {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** A PNG that says that it is as large as this, and holds nothing. */
export function hugePng(width: number, height: number): Uint8Array {
  const png = Buffer.from(HARBOUR.subarray(0, 200));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A TIFF of grey pages, one byte a pixel, uncompressed. */
export function tiffOf(pages: readonly { readonly width: number; readonly rows: Uint8Array }[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0')];
  let length = 8;
  let link = { part: 0, at: 4 };
  for (const { width, rows } of pages) {
    const directory = Buffer.alloc(2 + FIELDS * 12 + 4);
    const values = [width, rows.length / width, 8, 1, 1, length, 1, rows.length / width, rows.length];
    directory.writeUInt16LE(FIELDS);
    TAGS.forEach((tag, at) => {
      directory.writeUInt16LE(tag, 2 + at * 12);
      directory.writeUInt16LE(4, 4 + at * 12);
      directory.writeUInt32LE(1, 6 + at * 12);
      directory.writeUInt32LE(values[at] ?? 0, 10 + at * 12);
    });
    parts.push(Buffer.from(rows));
    length += rows.length;
    parts[link.part]?.writeUInt32LE(length, link.at);
    link = { part: parts.push(directory) - 1, at: 2 + FIELDS * 12 };
    length += directory.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Width, height, bits, compression, "black is zero", where the rows stand, samples, rows in a strip, bytes in it. */
const TAGS = [256, 257, 258, 259, 262, 273, 277, 278, 279] as const;
const FIELDS = TAGS.length;
