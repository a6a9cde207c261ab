import { decoded } from '../encoding/decoded';
import type { DocFib, DocForm, StreamPart } from './docHead';

/** A stretch of the text: its characters, and where the first one stands in the main stream. */
export interface DocPiece {
  readonly words: string;
  readonly start: number;
  /** Of one character, in the stream. */
  readonly width: 1 | 2;
}

/** Most pieces. Default: 200,000. Source: one for each change since the file was last saved whole. */
const PIECES_MOST = 200_000;

/** The text of an old Word document, piece by piece (MS-DOC, 2.4.1); empty where its table is broken. Together never longer than the stream is. */
export function docPieces(
  stream: Uint8Array,
  table: Uint8Array,
  { clx, form }: Pick<DocFib, 'clx' | 'form'>,
): readonly DocPiece[] {
  if (form.text !== undefined) return form.text.length === 0 ? [] : [narrowPiece(stream, form.text, form.encoding)];
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const found = pieceTable(view, clx);
  if (found === undefined) return [];
  const count = Math.min(PIECES_MOST, Math.floor((found.length - 4) / 12));
  const pieces: DocPiece[] = [];
  let left = stream.length;
  for (let at = 0; at < count && left > 0; at += 1) {
    const from = view.getUint32(found.start + at * 4, true);
    const length = view.getUint32(found.start + at * 4 + 4, true) - from;
    const place = view.getUint32(found.start + (count + 1) * 4 + at * 8 + 2, true);
    if (length <= 0) continue;
    const piece = pieceAt(stream, place, Math.min(length, left), form);
    left -= piece.words.length;
    pieces.push(piece);
  }
  return pieces;
}

/** In Word 97 the second bit from the top says that each character takes one byte, and then places are doubled (MS-DOC, 2.9.73). */
function pieceAt(stream: Uint8Array, place: number, length: number, form: DocForm): DocPiece {
  if (form.pageNumberBytes === 2) return narrowPiece(stream, { start: place, length }, form.encoding);
  const start = place & 0x3fffffff;
  if ((place & 0x40000000) !== 0) return narrowPiece(stream, { start: start >>> 1, length }, form.encoding);
  const bytes = stream.subarray(start, start + length * 2);
  return { words: decoded(bytes, 'utf-16le') ?? '', start, width: 2 };
}

function narrowPiece(stream: Uint8Array, { start, length }: StreamPart, encoding: string): DocPiece {
  return { words: decoded(stream.subarray(start, start + length), encoding) ?? '', start, width: 1 };
}

/** Behind lists of changes, each with its length. */
function pieceTable(view: DataView, { start, length }: StreamPart): StreamPart | undefined {
  const end = Math.min(start + length, view.byteLength);
  let at = start;
  while (at + 5 <= end) {
    const kind = view.getUint8(at);
    if (kind === 2) {
      const size = view.getUint32(at + 1, true);
      return at + 5 + size <= view.byteLength ? { start: at + 5, length: size } : undefined;
    }
    if (kind !== 1) return undefined;
    at += 3 + view.getUint16(at + 1, true);
  }
  return undefined;
}
