import { getResolvedPDFJS } from 'unpdf';
import { done, refused, type Outcome } from '../../engine/model/problem';
import { withActualText } from './actualText';
import { mayBeFilledIn } from './formNames';
import { letStrayFaultsPass } from './strayFaults';

/** The part of PDF.js that is used, with the types that it does not say. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(index: number): Promise<PdfPage>;
  getMetadata(): Promise<PdfMetadata>;
  getPageLabels(): Promise<readonly string[] | null>;
  getOutline(): Promise<readonly OutlineItem[] | null>;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): PdfViewport;
  streamTextContent(options?: object): { getReader(): PdfReader };
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  /** Images that are drawn on this page, and those that several pages share: called back when they are decoded. */
  readonly objs: PdfObjects;
  readonly commonObjs: PdfObjects;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): void;
}

interface PdfObjects {
  get(id: string, callback: (value: unknown) => void): void;
}

/** `transform` leads from the page's own space to upright points from the upper left. */
export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

interface PdfReader {
  read(): Promise<{ readonly done: boolean; readonly value?: { readonly items: readonly PdfItem[] } }>;
  cancel(reason: Error): Promise<void>;
}

/** What lies upon a page: a field of a form, words that somebody typed on it, a link. */
export interface PdfAnnotation {
  readonly subtype: string;
  /** Two corners in the page's own space. */
  readonly rect: readonly number[];
  readonly hidden?: boolean;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  readonly contentsObj?: { readonly str: string };
}

/** Words in one font on one line, or with a `type` the begin or end of marked content, which has no `str`. */
export interface PdfItem {
  readonly str?: string;
  readonly type?: string;
  /** Of marked content: "Artifact", "Span". */
  readonly tag?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { get(name: string): unknown } | null;
}

export interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** An open file and how to let it go. */
export interface OpenPdf {
  readonly document: PdfDocument;
  /**
   * It has colour meshes. The parser computes them in full when it lists what is drawn, and a damaged one has no end:
   * pages of such a file are read, and not looked at for pictures.
   */
  hasMeshes(): boolean;
  /** Whether forms or words upon its pages may be in it; to ask each page for them takes long. */
  readonly mayBeFilledIn: boolean;
  /** The numbers of drawing steps by their names. */
  readonly steps: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/**
 * Opens a PDF. Nothing is fetched, compiled or drawn for it, and no image is decoded that has more than `maxPixels`.
 * Refuses: passwordNeeded, corrupt.
 */
export async function openPdf(bytes: Uint8Array, maxPixels = 1): Promise<Outcome<OpenPdf>> {
  letStrayFaultsPass();
  const { getDocument, OPS } = await getResolvedPDFJS();
  const named = withActualText(bytes);
  // PDF.js takes the buffer for itself, so it gets a copy.
  const task = getDocument({
    data: named === bytes ? Uint8Array.from(bytes) : named,
    ...OPTIONS,
    maxImageSize: maxPixels,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => undefined);
  };
  try {
    const document = (await task.promise) as unknown as PdfDocument;
    return done({ document, hasMeshes: meshesIn(bytes), mayBeFilledIn: mayBeFilledIn(bytes), steps: OPS, close });
  } catch (fault) {
    await close();
    return refused(isPasswordFault(fault) ? { kind: 'passwordNeeded' } : { kind: 'corrupt', reason: reasonOf(fault) });
  }
}

/**
 * Files are untrusted: no code of theirs is compiled. Fonts are neither fetched nor registered:
 * only words are wanted, and pictures of words.
 */
const OPTIONS = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
} as const;

const MESH = /\/ShadingType\s*[4-7]/;

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Asked only for files with pages without text, and answered once. */
function meshesIn(bytes: Uint8Array): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= MESH.test(new TextDecoder('latin1').decode(bytes)));
}

const isPasswordFault = (fault: unknown): boolean => fault instanceof Error && fault.name === 'PasswordException';

/** The parser's own words say nothing to a writer; what is common is said plainly. */
function reasonOf(fault: unknown): string {
  const words = fault instanceof Error ? fault.message : '';
  if (/empty|zero bytes/i.test(words)) return 'the file is empty';
  if (/encrypt|password|cipher/i.test(words)) return 'its encryption is unknown';
  if (/page/i.test(words)) return 'its list of pages is lost';
  return 'its structure is lost';
}
