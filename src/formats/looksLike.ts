/**
 * What a file is by its first bytes, in words that follow "inside it is"; `undefined` if nothing is recognised. A
 * download often is the page that asked to log in, saved under the name of the paper.
 */
export function looksLike(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const known = MARKS.find(([mark]) => start.startsWith(mark));
  if (known !== undefined) return known[1];
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|!--)/i.test(start)) return 'a web page';
  if (/^(?:\xef\xbb\xbf)?\s*<\?xml/i.test(start)) return /<html\b/i.test(start) ? 'a web page' : 'XML';
  return isPlainText(start) ? 'plain text' : undefined;
}

/** How much is looked at. Unit: bytes. Default: 1,024. Source: WHATWG MIME Sniffing reads 1,445; marks stand before. */
const START = 1024;

const MARKS: readonly (readonly [mark: string, words: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['II*\0', 'an image'],
  ['MM\0*', 'an image'],
  ['\x1f\x8b', 'a gzip archive'],
  ['Rar!', 'a RAR archive'],
  ["7z\xbc\xaf'\x1c", 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
];

/** Control characters other than white space do not stand in texts. */
const isPlainText = (start: string): boolean => start.trim() !== '' && !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(start);
