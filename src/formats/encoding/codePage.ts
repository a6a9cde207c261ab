/** The label of a code page of Windows, by its number; `undefined` for one that is none of text, or rare. */
export function codePage(page: number | undefined): string | undefined {
  if (page === undefined) return undefined;
  if (page >= 1250 && page <= 1258) return `windows-${String(page)}`;
  return page >= 28591 && page <= 28605 ? `iso-8859-${String(page - 28590)}` : OTHERS.get(page);
}

const OTHERS: ReadonlyMap<number, string> = new Map([
  [437, 'ibm437'],
  [850, 'ibm850'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [50220, 'iso-2022-jp'],
  [65001, 'utf-8'],
]);

/** The code page that Windows uses for a language, by the number of its locale (MS-LCID): its lower ten bits are the language. */
export function codePageOfLocale(locale: number | undefined): string | undefined {
  if (locale === undefined) return undefined;
  if (locale === 0x0404 || locale === 0x0c04) return 'big5';
  const language = locale & 0x3ff;
  return codePage(LANGUAGES.find(([, languages]) => languages.includes(language))?.[0]);
}

const LANGUAGES: readonly (readonly [page: number, languages: readonly number[]])[] = [
  [932, [0x11]],
  [936, [0x04]],
  [949, [0x12]],
  [1250, [0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24]],
  [1251, [0x02, 0x19, 0x22, 0x23, 0x2f]],
  [1253, [0x08]],
  [1254, [0x1f]],
  [1255, [0x0d]],
  [1256, [0x01, 0x29]],
  [1257, [0x25, 0x26, 0x27]],
  [1252, [0x06, 0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0f, 0x10, 0x13, 0x14, 0x16, 0x1d]],
];
