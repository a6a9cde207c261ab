import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CORE, DATA_ENDING } from '../recognition.node';
import type { AskedPictures } from '../protocol';

/** A line as Tesseract reads it; its places count pixels. */
export interface RecognisedLine {
  readonly rowAttributes: { readonly rowHeight: number };
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly words: readonly {
    readonly text: string;
    readonly confidence: number;
    readonly bbox: { readonly x0: number; readonly x1: number };
  }[];
}

/** Reads the text of pictures, given as the bytes of a file of PNG, JPEG, TIFF or PNM. One after the other. */
export interface Tesseract {
  /** `undefined` where the picture cannot be decoded. `dots` is its resolution, an inch; `turned` how it lies, as Exif counts (1 is upright). */
  read(
    picture: Uint8Array,
    how: { readonly dots: number; readonly turned: number },
  ): readonly RecognisedLine[] | undefined;
}

/** The part of the compiled program that is used. */
interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => {
    Init(folder: null, languages: string, engine: number): number;
    SetPageSegMode(mode: number): void;
    SetImageFile(exif: number, angle: number, upscale: number): number;
    SetSourceResolution(dots: number): void;
    Recognize(monitor: null): number;
    GetJSONText(page: number): string;
    Clear(): void;
  };
}

interface Json {
  readonly blocks?: readonly { readonly paragraphs?: readonly { readonly lines?: readonly RecognisedLine[] }[] }[];
}

/** Tesseract's names: the neural recogniser, and "look yourself for columns and blocks". */
const NEURAL = 1;
const WHOLE_PAGE = 3;

/**
 * Loads the recogniser with its knowledge of languages from a folder. It runs as WebAssembly: in a memory of its own, without
 * files, and with nothing that could reach a network. What it prints is dropped.
 */
export async function loadTesseract({
  folder,
  languages,
}: Pick<AskedPictures, 'folder' | 'languages'>): Promise<Tesseract> {
  const load = createRequire(join(folder, CORE))(join(folder, `${CORE}.js`)) as (options: object) => Promise<Core>;
  const silent = (): void => undefined;
  const core = await load({
    wasmBinary: readFileSync(join(folder, `${CORE}.wasm`)),
    ...{ print: silent, printErr: silent, TesseractProgress: silent },
  });
  for (const language of languages) {
    const packed = readFileSync(join(folder, `${language}${DATA_ENDING}`));
    core.FS.writeFile(`/${language}.traineddata`, gunzipSync(packed));
  }
  const api = new core.TessBaseAPI();
  if (api.Init(null, languages.join('+'), NEURAL) !== 0) throw new Error('Tesseract did not start.');
  api.SetPageSegMode(WHOLE_PAGE);
  return {
    read(picture, { dots, turned }) {
      core.FS.writeFile('/input', picture);
      try {
        if (api.SetImageFile(turned, 0, 1) !== 0) return undefined;
        api.SetSourceResolution(dots);
        if (api.Recognize(null) !== 0) return undefined;
        return linesOf(JSON.parse(api.GetJSONText(0)) as Json);
      } finally {
        api.Clear();
      }
    },
  };
}

const linesOf = ({ blocks = [] }: Json): readonly RecognisedLine[] =>
  blocks.flatMap(({ paragraphs = [] }) => paragraphs.flatMap(({ lines = [] }) => lines));
