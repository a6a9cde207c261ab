/**
 * Files whose parsers are large, and may hang or run out of memory on a bad file: they are read in a thread of their own.
 * The formats stand in `apart.ts`, which only that thread loads.
 */
export const APART_EXTENSIONS: ReadonlySet<string> = new Set([
  'pdf',
  'docx',
  'docm',
  'dotx',
  'odt',
  'ott',
  'epub',
  'rtf',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'eml',
]);
