import { openPdf } from '../../formats/pdf/openPdf';
import { pagePicture, type PagePicture } from '../../formats/pdf/pagePicture';
import { pageAlone, pictureHead } from '../../formats/pictures/pictureHead';
import { PIXELS_MOST } from '../../formats/pictured';

/** The picture of a page as a file that Tesseract reads. */
export interface PageFile {
  readonly bytes: Uint8Array;
  /** Unit: pixels. */
  readonly width: number;
  readonly height: number;
  /** Unit: pixels a point. */
  readonly scale: number;
  /** How it lies, as Exif counts; absent where it is upright. */
  readonly turned?: number;
}

/** Gives the pages of a file one by one; `undefined` for a page that has no picture or cannot be drawn. */
export interface PageFiles {
  page(index: number): Promise<PageFile | undefined>;
  close(): Promise<void>;
}

/** Opens a PDF or a picture by what its bytes say. Throws where nothing can be made of it. */
export async function openPageFiles(bytes: Uint8Array): Promise<PageFiles> {
  const head = pictureHead(bytes);
  if (head === undefined) return openPdfPages(bytes);
  const page = (index: number): Promise<PageFile | undefined> => {
    const size = head.pages[index - 1];
    if (size === undefined || size.width * size.height > PIXELS_MOST) return Promise.resolve(undefined);
    const { turned = 1 } = size;
    // From 5 on it lies on its side.
    const [width, height] = turned >= 5 ? [size.height, size.width] : [size.width, size.height];
    const scale = Math.max(width, height) / PAGE_HEIGHT;
    return Promise.resolve({ bytes: pageAlone(bytes, size), width, height, scale, turned });
  };
  return { page, close: () => Promise.resolve() };
}

/** A picture is taken for a page of this height. Unit: points. Default: 842. Source: A4; all that counts are shares of it. */
const PAGE_HEIGHT = 842;

async function openPdfPages(bytes: Uint8Array): Promise<PageFiles> {
  const open = await openPdf(bytes, PIXELS_MOST);
  if (!open.ok) throw new Error(`the file cannot be opened (${open.problem.kind})`);
  const { document, steps, close } = open.value;
  return {
    async page(index) {
      const page = await document.getPage(index);
      const picture = await pagePicture(page, { steps });
      page.cleanup();
      return picture === undefined ? undefined : { ...picture, bytes: asPgm(picture) };
    },
    close,
  };
}

/** Greys as a portable greymap (Netpbm, "P5"): a line of text, then the bytes. */
function asPgm({ width, height, greys }: PagePicture): Uint8Array {
  const head = Array.from(`P5 ${String(width)} ${String(height)} 255\n`, (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(head.length + greys.length);
  bytes.set(head);
  bytes.set(greys, head.length);
  return bytes;
}
