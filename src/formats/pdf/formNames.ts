import { unpack } from '../archive/unpack';

/** What is drawn by programs that fill forms in, or lies upon a page as words that somebody typed there. */
const NAMES = /\/(?:Widget|FreeText)\b/;

/** Largest file that is looked through. Unit: bytes. Default: 30,000,000. Source: twice the longest report at hand. */
const BYTES_MOST = 30_000_000;

/** What is unpacked for it. Unit: bytes. Default: 50,000,000. Source: the objects of a book with ten thousand links take 5,000,000. */
const UNPACKED_MOST = 50_000_000;

/** Longest properties of a stream. Unit: code units. Default: 1,000. Source: those of objects in a stream have a hundred. */
const DICTIONARY_MOST = 1000;

/**
 * Whether a file may hold fields of forms or words typed upon its pages: to ask the parser for them takes a third of the time that a page takes, since it answers with
 * all links, too. Names stand in the file as they are, but for objects that are packed into streams; what cannot be looked into may hold them.
 */
export function mayBeFilledIn(bytes: Uint8Array): boolean {
  if (bytes.length > BYTES_MOST) return true;
  const file = new TextDecoder('latin1').decode(bytes);
  if (NAMES.test(file) || file.includes('/Encrypt')) return true;
  let left = UNPACKED_MOST;
  for (let at = file.indexOf('/ObjStm'); at !== -1; at = file.indexOf('/ObjStm', at + 7)) {
    const start = file.indexOf('stream', at);
    const end = file.indexOf('endstream', start);
    if (start === -1 || end === -1) return true;
    const head = file.slice(Math.max(at - DICTIONARY_MOST, file.lastIndexOf(' obj', at)), start);
    const from = file.startsWith('\r\n', start + 6) ? start + 8 : start + 7;
    const objects = contentOf(bytes.subarray(from, end), head, left);
    if (objects === undefined || NAMES.test(objects)) return true;
    left -= objects.length;
  }
  return false;
}

/** The platform's decoder (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** `undefined` where it is packed otherwise than all programs do, damaged, or too long. */
function contentOf(packed: Uint8Array, head: string, most: number): string | undefined {
  const filters = head.match(/\/\w{1,20}Decode\b/g) ?? [];
  if (head.includes('/DecodeParms') || filters.length > 1) return undefined;
  if (filters.length === 0) return new TextDecoder('latin1').decode(packed);
  if (filters[0] !== '/FlateDecode') return undefined;
  const { bytes, end } = unpack(packed.subarray(2), most);
  return end === 'whole' ? new TextDecoder('latin1').decode(bytes) : undefined;
}
