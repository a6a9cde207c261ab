/** Where the parts of an old Word document are, as the head of its main stream says (MS-DOC, 2.5). Unit of places: bytes. */
export interface DocFib {
  readonly isEncrypted: boolean;
  /** Which of the two table streams is in force. */
  readonly table: '0Table' | '1Table';
  /** Characters of the text, the footnotes, heads and feet, macros, comments, endnotes and text boxes, which follow each other in this order. */
  readonly counts: readonly [
    text: number,
    footnotes: number,
    heads: number,
    macros: number,
    comments: number,
    endnotes: number,
    boxes: number,
  ];
  /** In the table stream: the pieces of the text; the pages of properties of characters and of paragraphs. */
  readonly clx: Place;
  readonly characters: Place;
  readonly paragraphs: Place;
}

/** A stretch of a stream. */
export interface Place {
  readonly start: number;
  readonly length: number;
}

const MARK = 0xa5ec;

/** The first format of Word 97; before it, texts were stored in another way. */
const FIRST_VERSION = 0xc1;

/** The head of a main stream; `undefined` if it is none, `older` if it is of Word 95 or before. */
export function docFib(stream: Uint8Array): DocFib | 'older' | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 0x22 || view.getUint16(0, true) !== MARK) return undefined;
  if (view.getUint16(2, true) < FIRST_VERSION) return 'older';
  if (stream.length < HEAD_BYTES) return undefined;
  const flags = view.getUint16(0x0a, true);
  const count = (at: number): number => view.getUint32(at, true);
  const place = (at: number): Place => ({ start: count(at), length: count(at + 4) });
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    table: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    counts: [count(0x4c), count(0x50), count(0x54), count(0x58), count(0x5c), count(0x60), count(0x64)],
    clx: place(0x1a2),
    characters: place(0xfa),
    paragraphs: place(0x102),
  };
}

const HEAD_BYTES = 0x1aa;
