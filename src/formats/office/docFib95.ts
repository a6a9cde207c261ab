import { codePageOfLocale } from '../encoding/codePage';
import type { DocFib, Pages } from './docHead';
import { settings95 } from './docSettings';

const FLAGS = { inHaste: 0x0004, encrypted: 0x0100 };

/** The head of a document of Word 6 or 95 (Microsoft Word 6.0 Binary File Format, FIB); the view holds it. */
export function docFib95(view: DataView): DocFib {
  const flags = view.getUint16(0x0a, true);
  const number = (at: number): number => view.getUint32(at, true);
  const pages = (at: number, first: number): Pages => ({
    ...{ start: number(at), length: number(at + 4) },
    ...{ first: view.getUint16(first, true), count: view.getUint16(first + 4, true) },
  });
  const [start, end] = [number(0x18), number(0x1c)];
  const inOne = (flags & FLAGS.inHaste) === 0 ? { text: { start, length: Math.max(0, end - start) } } : {};
  return {
    isEncrypted: (flags & FLAGS.encrypted) !== 0,
    table: 'WordDocument',
    counts: [number(0x34), number(0x38), number(0x3c), number(0x40), number(0x44), number(0x48), number(0x4c)],
    clx: { start: number(0x160), length: number(0x164) },
    characters: pages(0xb8, 0x18a),
    paragraphs: pages(0xc0, 0x18c),
    form: { pageNumberBytes: 2, paragraphBytes: 7, settings: settings95, encoding: encodingIn(view), ...inOne },
  };
}

/** The Macintosh's where the head says so; else what Windows has for the language. */
const encodingIn = (view: DataView): string =>
  view.getUint16(0x14, true) === MACINTOSH
    ? 'macintosh'
    : (codePageOfLocale(view.getUint16(0x06, true)) ?? 'windows-1252');

const MACINTOSH = 256;
