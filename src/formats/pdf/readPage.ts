import { actualItems } from './actualItems';
import type { PdfItem, PdfPage, PdfViewport } from './openPdf';
import type { DrawnPage, PieceLayer, Piece } from './piece';

/**
 * Most pieces of one page. Unit: pieces. Default: 100,000.
 * Source: a page of a newspaper, drawn letter by letter, has 20,000; more is a picture made of letters or an attack.
 */
const PIECES_MOST = 100_000;

/** Reads what is drawn on a page, and what lies upon it; `undefined` if that is more than any page to be read. May throw on damaged pages. */
export async function readPage(page: PdfPage, index: number, upon: readonly PdfItem[]): Promise<DrawnPage | undefined> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const items: PdfItem[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value?.items ?? []) items.push(item);
    if (items.length > PIECES_MOST) {
      await reader.cancel(new Error('too many pieces'));
      return undefined;
    }
  }
  return drawnPage(index, [...actualItems(items), ...upon], page.getViewport({ scale: 1 }));
}

function drawnPage(index: number, items: readonly PdfItem[], viewport: PdfViewport): DrawnPage {
  const layers = new Map<string, Piece[]>();
  const unreadable = unreadableFonts(items);
  let characters = 0;
  let unmapped = 0;
  const marks = createMarks();
  for (const item of items) {
    marks.see(item);
    const count = item.str?.replace(/\s+/g, '').length ?? 0;
    characters += count;
    if (unreadable.has(item.fontName)) unmapped += count;
    else place(item, viewport, layers, marks.isArtifact());
  }
  const sizes = [...layers].map(([way, pieces]) => ({
    pieces,
    height: sideways(way) ? viewport.width : viewport.height,
    isAskew: way === 'askew',
  }));
  return { index, layers: sizes.toSorted((one, other) => wordsIn(other) - wordsIn(one)), characters, unmapped };
}

const wordsIn = ({ pieces }: PieceLayer): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Characters without a meaning from which a font counts as unreadable. Unit: share of characters. Default: 0.3.
 * Source: fonts without a map to Unicode give four in five; one that has only no space in its map gives one in seven.
 */
const UNMAPPED_MOST = 0.3;

/** Fonts whose numbers the file never says the letters of: a person reads them, a program cannot. */
function unreadableFonts(items: readonly PdfItem[]): ReadonlySet<string> {
  const fonts = new Map<string, { all: number; unmapped: number }>();
  for (const { str = '', fontName = '' } of items) {
    const font = fonts.get(fontName) ?? { all: 0, unmapped: 0 };
    font.all += str.replace(/\s+/g, '').length;
    font.unmapped += str.match(UNMAPPED)?.length ?? 0;
    fonts.set(fontName, font);
  }
  return new Set([...fonts].filter(([, { all, unmapped }]) => unmapped > all * UNMAPPED_MOST).map(([font]) => font));
}

const UNMAPPED = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g;

/** Which marked content is open; artifacts are what the file says is no text (ISO 32000, 14.8.2.2). */
function createMarks(): { see(item: PdfItem): void; isArtifact(): boolean } {
  const open: boolean[] = [];
  return {
    see({ type, tag }) {
      if (type === 'endMarkedContent') open.pop();
      else if (type !== undefined) open.push(tag === 'Artifact');
    },
    isArtifact: () => open.includes(true),
  };
}

type Way = 'right' | 'down' | 'left' | 'up' | 'askew';

const sideways = (way: string): boolean => way === 'down' || way === 'up';

/** Puts an item on the layer of its direction, turned so that its lines run from left to right. */
function place(item: PdfItem, viewport: PdfViewport, layers: Map<string, Piece[]>, isArtifact: boolean): void {
  if (item.type !== undefined) return;
  const words = item.str?.replace(UNMAPPED, ' ') ?? '';
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport.transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  if (words === '' || !Number.isFinite(x + y + size + item.width) || size === 0) return;
  if (x < -size || y < -size || x > viewport.width + size || y > viewport.height + size) return;
  const way = wayOf(va * a + vc * b, vb * a + vd * b);
  const piece = { ...pieceAt(words, item, size, uprightAt(way, x, y, viewport)), isArtifact };
  const layer = layers.get(way);
  if (layer === undefined) layers.set(way, [piece]);
  else layer.push(piece);
}

/**
 * How far a line may lean. Unit: sine of the angle. Default: 0.1.
 * Source: scans are set straight to two degrees (0.03); stamps over a page lean by 30 and more.
 */
const LEAN_MOST = 0.1;

function wayOf(across: number, down: number): Way {
  const length = Math.hypot(across, down) || 1;
  if (Math.abs(down) <= length * LEAN_MOST) return across < 0 ? 'left' : 'right';
  if (Math.abs(across) <= length * LEAN_MOST) return down < 0 ? 'up' : 'down';
  return 'askew';
}

function uprightAt(way: Way, x: number, y: number, { width, height }: PdfViewport): readonly [number, number] {
  if (way === 'down') return [y, width - x];
  if (way === 'up') return [height - y, x];
  return way === 'left' ? [width - x, height - y] : [x, y];
}

function pieceAt(
  words: string,
  item: PdfItem,
  size: number,
  [x, baseline]: readonly [number, number],
): Omit<Piece, 'isArtifact'> {
  const text = words.trim();
  const width = Math.min(Math.abs(item.width), 20_000);
  const spaceBefore = words.trimStart().length < words.length;
  const spaceAfter = words.trimEnd().length < words.length;
  const unit = width / words.length;
  const left = x + (text === '' ? 0 : words.length - words.trimStart().length) * unit;
  return {
    ...{ text, left, right: left + (text === '' ? width : text.length * unit), baseline, size },
    ...{ font: item.fontName, spaceBefore, spaceAfter },
  };
}
