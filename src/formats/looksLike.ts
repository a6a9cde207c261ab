/**
 * What a file seems to be by its first bytes, as words that follow "inside it is". It is asked when a file is not what
 * its name says, so that the writer knows what to rename it to.
 */
export function looksLike(bytes: Uint8Array): string {
  const start = latin(bytes.subarray(0, HEAD_BYTES));
  const known = STARTS.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return known[1];
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes);
  return /[\x00-\x08\x0e-\x1a]/.test(start) ? 'something unknown' : 'plain text';
}

/** Enough for the names of the first parts of a packed file. Unit: bytes. Default: 4,096. Source: a page of a disk. */
const HEAD_BYTES = 4096;

const STARTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^$/, 'nothing'],
  [/^(?:\xef\xbb\xbf)?\s*%PDF-/, 'a PDF'],
  [/^\s*\{\\rtf/, 'an RTF document'],
  [/^PK.*mimetypeapplication\/epub\+zip/s, 'an EPUB book'],
  [/^PK.*mimetypeapplication\/vnd\.oasis\.opendocument\.text/s, 'an OpenDocument text (.odt)'],
  [/^PK.*mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/s, 'an OpenDocument spreadsheet (.ods)'],
  [/^PK.*mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/s, 'an OpenDocument presentation (.odp)'],
  [/^PK.*mimetypeapplication\/vnd\.oasis\.opendocument/s, 'an OpenDocument file, but no text'],
  [/^PK.*word\//s, 'a Word document (.docx)'],
  [/^PK.*xl\//s, 'an Excel workbook (.xlsx)'],
  [/^PK.*ppt\//s, 'a PowerPoint presentation (.pptx)'],
  [/^PK\x03\x04/, 'a zip archive'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is, 'a web page'],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml/, 'an XML file'],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP)/s, 'a picture'],
  [/^.{60}BOOKMOBI/s, 'a Kindle book (.mobi, .azw3)'],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!)/, 'a packed archive'],
];

/** Word, Excel, PowerPoint and Outlook of before 2007 share a container; the names of its streams are in UTF-16. */
const oldOffice = (bytes: Uint8Array): string =>
  hasWide(bytes, 'WordDocument') ? 'an old Word document (.doc)' : 'an old Office file';

/** Whether these letters stand in the bytes as UTF-16, as names in OLE containers do. */
export function hasWide(bytes: Uint8Array, letters: string): boolean {
  const wide = Array.from(letters, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
