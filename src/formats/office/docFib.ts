import { docFib95 } from './docFib95';
import type { DocFib, Pages } from './docHead';
import { settings97 } from './docSettings';

const MARK = 0xa5ec;
const MARK_95 = 0xa5dc;

/** The first format of Word 97; before it, texts were stored in another way. */
const FIRST_VERSION = 0xc1;

/** The head of a main stream; `undefined` if it is none. */
export function docFib(stream: Uint8Array): DocFib | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < HEAD_BYTES) return undefined;
  const mark = view.getUint16(0, true);
  if (mark === MARK_95 || (mark === MARK && view.getUint16(2, true) < FIRST_VERSION)) return docFib95(view);
  if (mark !== MARK) return undefined;
  const flags = view.getUint16(0x0a, true);
  const count = (at: number): number => view.getUint32(at, true);
  const place = (at: number): Pages => ({ start: count(at), length: count(at + 4), first: 0, count: 0 });
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    table: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    counts: [count(0x4c), count(0x50), count(0x54), count(0x58), count(0x5c), count(0x60), count(0x64)],
    clx: place(0x1a2),
    characters: place(0xfa),
    paragraphs: place(0x102),
    form: { pageNumberBytes: 4, paragraphBytes: 13, settings: settings97, encoding: 'windows-1252' },
  };
}

const HEAD_BYTES = 0x1aa;
