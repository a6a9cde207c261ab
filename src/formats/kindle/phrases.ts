import { fromBytes } from '../codedBytes';

/** What a code stands for. */
export interface CodedPhrase {
  bytes: Uint8Array;
  /** Whether it is written out, or in codes itself. */
  isPlain: boolean;
}

/** Most phrases of a book. Default: 1,000,000. Source: real books have tens of thousands. */
const PHRASES_MOST = 1_000_000;

/** The phrases of dictionaries (records CDIC), in order; a record that is broken ends them. */
export function phrasesIn(dictionaries: readonly Uint8Array[]): readonly CodedPhrase[] {
  const phrases: CodedPhrase[] = [];
  for (const record of dictionaries) {
    if (record.length < 16 || fromBytes(record.subarray(0, 4)) !== 'CDIC') break;
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const head = view.getUint32(4);
    const count = Math.min(2 ** Math.min(16, view.getUint32(12)), view.getUint32(8) - phrases.length);
    for (let at = 0; at < count && phrases.length < PHRASES_MOST; at += 1) phrases.push(phraseAt(view, head, at));
  }
  return phrases;
}

/** A table says where each is; there stand its length, and in the upper bit whether it is written out. */
function phraseAt(view: DataView, head: number, at: number): CodedPhrase {
  const nothing: CodedPhrase = { bytes: new Uint8Array(0), isPlain: true };
  if (head + at * 2 + 2 > view.byteLength) return nothing;
  const start = head + view.getUint16(head + at * 2);
  if (start + 2 > view.byteLength) return nothing;
  const size = view.getUint16(start);
  const length = Math.min(size & 0x7fff, view.byteLength - start - 2);
  return {
    bytes: new Uint8Array(view.buffer, view.byteOffset + start + 2, length),
    isPlain: (size & 0x8000) !== 0,
  };
}
