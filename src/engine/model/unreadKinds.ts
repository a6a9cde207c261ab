/** What kinds of files are not read, by what can be done with them instead. */
export type UnreadKind =
  | 'archive'
  | 'book'
  | 'code'
  | 'database'
  | 'layout'
  | 'link'
  | 'mailbox'
  | 'picture'
  | 'program'
  | 'recording'
  | 'references'
  | 'slides'
  | 'spreadsheet'
  | 'textDocument';

/** Which kind of those that are not read a file is, by its extension (small letters, without the dot); `undefined` for one that is read, or unknown. */
export const unreadKindOf = (extension: string): UnreadKind | undefined => KINDS.get(extension);

const ENDINGS: Readonly<Record<UnreadKind, string>> = {
  archive: 'zip 7z rar gz bz2 xz zst tar tgz cab sit arj lzh',
  book: 'azw4 kfx kf8 lit lrf djvu djv chm cbz cbr ibooks',
  code: 'c cc cpp h hpp cs go java kt swift rs rb php pl lua py pyw r jl m sql sh bat cmd ps1 vbs asm ts tsx jsx vue scss less css js mjs cjs map yaml yml toml ini cfg conf reg plist lock',
  database: 'accdb mdb db db3 sqlite sqlite3 dbf sav dta rdata rds sas7bdat por parquet feather arrow shp shx h5',
  layout: 'indd idml indb qxp qxd pub xps oxps ps eps ai vsd vsdx hwp hwpx one odg sketch fig dwg dxf pmd sla afpub',
  link: 'lnk url webloc desktop website',
  mailbox: 'oft pst ost dbx nsf',
  picture: 'avif bmp dng cr2 nef arw gif heic heif ico jp2 psd raw svg tga webp xcf',
  program:
    'apk app bin class com deb dll dmg dylib elf exe img iso jar msi o pkg pyc rpm so sys wasm eot otf ttf ttc woff woff2',
  recording:
    'aac aif aiff amr au caf flac m4a m4b mid midi mka mp2 mp3 oga ogg opus ra wav weba wma 3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts mxf ogv vob webm wmv',
  references: 'enl enlx enlp ref bdsk',
  slides: 'ppt pps pot key sxi',
  spreadsheet: 'xls xlt xlsb xlw numbers sxc wk1 123',
  textDocument: 'wps wpd wri sxw pages lwp abw',
};

const KINDS: ReadonlyMap<string, UnreadKind> = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending): [string, UnreadKind] => [ending, kind as UnreadKind]),
  ),
);
