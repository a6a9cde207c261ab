import { after, matrixOf, UNMOVED, type Matrix } from './matrix';
import type { OpenPdf, PdfPage } from './openPdf';

/** An image as the parser has decoded it: rows of one bit, or of three or four bytes a pixel. */
export interface Image {
  readonly width: number;
  readonly height: number;
  /** PDF.js: 1 is one bit (1 is white), 2 is RGB, 3 is RGBA. */
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** An image and where it stands: `place` leads from a square of one point to upright points from the upper left. */
export interface DrawnImage {
  readonly image: Image;
  /** Its bits that are 0 are ink; what is 1 lets through what is below. */
  readonly isMask: boolean;
  readonly place: Matrix;
}

/** Most images of one page. Default: 2,000. Source: scans of one strip a line have 100; maps made of tiles a few hundred. */
const IMAGES_MOST = 2000;

/** The images of a page in the order in which they are drawn. Images over the limit of pixels are not among them. */
export async function drawnImages(page: PdfPage, { steps }: Pick<OpenPdf, 'steps'>): Promise<readonly DrawnImage[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: (Omit<DrawnImage, 'image'> & { readonly value: unknown })[] = [];
  const saved: Matrix[] = [];
  let now = matrixOf(page.getViewport({ scale: 1 }).transform) ?? UNMOVED;
  const draw = (value: unknown, isMask: boolean, own: Matrix = UNMOVED): void => {
    if (drawn.length < IMAGES_MOST) drawn.push({ value, isMask, place: after(now, own) });
  };
  const acts = new Map<number | undefined, (args: readonly unknown[]) => void>([
    [steps['save'], () => saved.push(now)],
    [steps['restore'], () => (now = saved.pop() ?? now)],
    [steps['transform'], (args) => (now = after(now, matrixOf(args) ?? UNMOVED))],
    [
      steps['paintFormXObjectBegin'],
      ([matrix]) => {
        saved.push(now);
        now = after(now, matrixOf(matrix) ?? UNMOVED);
      },
    ],
    [steps['paintFormXObjectEnd'], () => (now = saved.pop() ?? now)],
    [
      steps['paintImageXObject'],
      ([id]) => {
        draw(id, false);
      },
    ],
    [
      steps['paintInlineImageXObject'],
      ([image]) => {
        draw(image, false);
      },
    ],
    [
      steps['paintImageMaskXObject'],
      ([image]) => {
        draw(image, true);
      },
    ],
    [
      steps['paintImageMaskXObjectGroup'],
      ([images]) => {
        for (const image of listOf(images)) draw(image, true, matrixOf(fieldOf(image, 'transform')));
      },
    ],
  ]);
  fnArray.forEach((step, at) => acts.get(step)?.(listOf(argsArray[at])));
  const images: DrawnImage[] = [];
  for (const { value, ...rest } of drawn) {
    const image = await imageOf(page, value);
    if (image !== undefined) images.push({ image, ...rest });
  }
  return images;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** An image is given as itself, by its name, or as a mask that names its data. */
async function imageOf(page: PdfPage, value: unknown): Promise<Image | undefined> {
  const named = typeof value === 'string' ? await decoded(page, value) : value;
  const data = fieldOf(named, 'data');
  if (typeof data === 'string') return imageOf(page, data);
  const [width, height, kind] = [fieldOf(named, 'width'), fieldOf(named, 'height'), fieldOf(named, 'kind')];
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return { width, height, data, ...(typeof kind === 'number' && { kind }) };
}

/** Images that several pages share stand apart, under names that begin so. One that cannot be decoded comes as nothing. */
const decoded = ({ objs, commonObjs }: PdfPage, id: string): Promise<unknown> =>
  new Promise((resolve) => {
    (id.startsWith('g_') ? commonObjs : objs).get(id, resolve);
  });
