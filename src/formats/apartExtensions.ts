/** Pictures, whose words only text recognition can tell. */
const PICTURES = ['png', 'jpg', 'jpeg', 'jpe', 'jfif', 'tif', 'tiff'] as const;

/** Files whose words may be in pictures. */
export const PICTURED_EXTENSIONS: ReadonlySet<string> = new Set(['pdf', ...PICTURES]);

/**
 * Files whose parsers are large, and may hang or run out of memory on a bad file: they are read in a thread of their own.
 * The formats stand in `apart.ts`, which only that thread loads.
 */
export const APART_EXTENSIONS: ReadonlySet<string> = new Set([
  'pdf',
  ...PICTURES,
  'doc',
  'dot',
  'docx',
  'docm',
  'dotx',
  'odt',
  'ott',
  'epub',
  'mobi',
  'azw',
  'azw3',
  'prc',
  'rtf',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'webarchive',
  'warc',
  'warc.gz',
  'eml',
  'msg',
  'mbox',
  'mbx',
  'ods',
  'ots',
  'odp',
  'otp',
  'fodt',
  'fods',
  'fodp',
  'xlsx',
  'xlsm',
  'xltx',
  'pptx',
  'pptm',
  'ppsx',
  'ipynb',
  'xml',
  'opml',
  'ttml',
  'dfxp',
  'fb2',
  'rss',
  'atom',
  'kml',
  'gpx',
]);
