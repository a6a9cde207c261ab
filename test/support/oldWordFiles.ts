import { compoundOf, joinedBytes, wide } from './compoundFiles';

/** A paragraph of an old Word document: its words with the sign that ends it, `\r` or `\x07`. */
export interface OldParagraph {
  readonly words: string;
  readonly style?: number;
  readonly is?: 'cell' | 'rowEnd' | 'deleted';
}

/** Where in the main stream its text begins, behind the head. */
const TEXT_START = 1024;

/**
 * A document of Word 95: one byte a character, in Windows-1252, tables in the main stream, codes of one byte. Saved in haste it has a list of pieces.
 */
export function doc95Of(
  text: readonly OldParagraph[],
  { notes = [], isInHaste = false }: { readonly notes?: readonly OldParagraph[]; readonly isInHaste?: boolean } = {},
): Uint8Array {
  const all = [...text, ...notes];
  const length = (some: readonly OldParagraph[]): number => some.reduce((sum, one) => sum + one.words.length, 0);
  const words = Uint8Array.from(all.map((one) => one.words).join(''), (letter) => letter.charCodeAt(0));
  const pages = Math.ceil((TEXT_START + words.length) / 512);
  const bounds = boundsOf(all, 1);
  const list = (page: number): Uint8Array =>
    joinedBytes([littleEndian(bounds[0] ?? 0, bounds.at(-1) ?? 0), Uint8Array.of(page & 0xff, page >> 8)]);
  const gone = all.map(({ is }) => (is === 'deleted' ? [2, 65, 1] : []));
  const parts = joinedBytes([
    pageOf(bounds, gone, 1),
    pageOf(
      bounds,
      all.map((one) => paragraphSettings(one, [24, 1], [25, 1])),
      7,
    ),
    ...[list(pages), list(pages + 1)],
    ...[Uint8Array.of(2), littleEndian(16, 0, words.length), Uint8Array.of(0, 0), littleEndian(TEXT_START)],
    Uint8Array.of(0, 0),
  ]);
  const stream = new Uint8Array(Math.max(8192, pages * 512 + parts.length));
  stream.set(words, TEXT_START);
  stream.set(parts, pages * 512);
  const view = new DataView(stream.buffer);
  view.setUint16(0, 0xa5dc, true);
  view.setUint16(2, 104, true);
  view.setUint16(6, 0x0409, true);
  view.setUint16(0x0a, isInHaste ? 4 : 0, true);
  const lists = (pages + 2) * 512;
  const said: Readonly<Record<number, number>> = {
    ...{ 0x18: TEXT_START, 0x1c: TEXT_START + (isInHaste ? 0 : words.length), 0x34: length(text), 0x38: length(notes) },
    ...{ 0xb8: lists, 0xbc: 10, 0xc0: lists + 10, 0xc4: 10, 0x160: lists + 20, 0x164: 21 },
  };
  for (const [place, value] of Object.entries(said)) view.setUint32(Number(place), value, true);
  return compoundOf({ WordDocument: stream, '\x05SummaryInformation': summary('The dyke') });
}

/** A document of Word 97 (MS-DOC). The notes stand behind the text, as the head counts them. */
export function docOf(text: readonly OldParagraph[], notes: readonly OldParagraph[] = []): Uint8Array {
  const all = [...text, ...notes];
  const words = wide(all.map((one) => one.words).join(''));
  const pages = Math.ceil((TEXT_START + words.length) / 512);
  const [characters, paragraphs] = [pages, pages + 1];
  const stream = new Uint8Array((pages + 2) * 512);
  stream.set(words, TEXT_START);
  const bounds = boundsOf(all);
  stream.set(
    pageOf(
      bounds,
      all.map(({ is }) => (is === 'deleted' ? [3, 0x00, 0x08, 1] : [])),
      1,
    ),
    characters * 512,
  );
  stream.set(
    pageOf(
      bounds,
      all.map((one) => paragraphSettings(one)),
      13,
    ),
    paragraphs * 512,
  );
  const length = (some: readonly OldParagraph[]): number => some.reduce((sum, one) => sum + one.words.length, 0);
  const table = joinedBytes([pieces(words.length / 2), pageList(bounds, characters), pageList(bounds, paragraphs)]);
  stream.set(headOf({ text: length(text), notes: length(notes) }, pieces(words.length / 2).length));
  return compoundOf({ WordDocument: stream, '1Table': table, '\x05SummaryInformation': summary('The dyke') });
}

function boundsOf(all: readonly OldParagraph[], width = 2): readonly number[] {
  let at = TEXT_START;
  return [at, ...all.map(({ words }) => (at += words.length * width))];
}

function paragraphSettings(
  { style = 0, is }: OldParagraph,
  inTable: readonly number[] = [0x16, 0x24, 1],
  rowEnd: readonly number[] = [0x17, 0x24, 1],
): readonly number[] {
  const table = is === 'cell' || is === 'rowEnd' ? inTable : [];
  const row = is === 'rowEnd' ? rowEnd : [];
  const settings = [style, 0, ...table, ...row];
  // Counted in pairs of bytes, one of which is the count.
  return [Math.ceil((settings.length + 1) / 2), ...settings, ...(settings.length % 2 === 0 ? [0] : [])];
}

/** A page of properties: places, for each where its settings stand, and these from the end. */
function pageOf(bounds: readonly number[], settings: readonly (readonly number[])[], entryBytes: number): Uint8Array {
  const page = new Uint8Array(512);
  const view = new DataView(page.buffer);
  bounds.forEach((place, at) => {
    view.setUint32(at * 4, place, true);
  });
  let free = 510;
  settings.forEach((bytes, at) => {
    if (bytes.length === 0) return;
    free -= bytes.length + (bytes.length % 2);
    page.set(bytes, free);
    page[bounds.length * 4 + at * entryBytes] = free / 2;
  });
  page[511] = settings.length;
  return page;
}

const littleEndian = (...values: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(values).buffer);

const pageList = (bounds: readonly number[], page: number): Uint8Array =>
  littleEndian(bounds[0] ?? 0, bounds.at(-1) ?? 0, page);

/** One piece with all of the text. */
const pieces = (length: number): Uint8Array =>
  joinedBytes([
    Uint8Array.of(2),
    littleEndian(16, 0, length),
    Uint8Array.of(0, 0),
    littleEndian(TEXT_START),
    Uint8Array.of(0, 0),
  ]);

function headOf(counts: { readonly text: number; readonly notes: number }, pieceBytes: number): Uint8Array {
  const head = new Uint8Array(0x1aa);
  const view = new DataView(head.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, 0xc1, true);
  view.setUint16(0x0a, 0x0200, true);
  const at: Readonly<Record<number, number>> = {
    0x4c: counts.text,
    0x50: counts.notes,
    0xfa: pieceBytes,
    0xfe: 12,
    0x102: pieceBytes + 12,
    0x106: 12,
    0x1a2: 0,
    0x1a6: pieceBytes,
  };
  for (const [place, value] of Object.entries(at)) view.setUint32(Number(place), value, true);
  return head;
}

/** A summary with a title, in Windows-1252. */
function summary(title: string): Uint8Array {
  const words = Uint8Array.from(`${title}\0`, (letter) => letter.charCodeAt(0));
  return joinedBytes([new Uint8Array(44), littleEndian(48, 200, 2, 1, 24, 2, 32, 2, 1252, 0x1e, words.length), words]);
}
