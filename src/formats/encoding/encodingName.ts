/** What people call an encoding: "Windows-1251", "Shift_JIS", "Mac Roman". */
export const encodingName = (label: string): string =>
  NAMES.get(label) ??
  label.replace(/^windows/, 'Windows').replace(/^(?:iso|koi8|euc|gb|ibm)/, (word) => word.toUpperCase());

const NAMES: ReadonlyMap<string, string> = new Map([
  ['shift_jis', 'Shift_JIS'],
  ['big5', 'Big5'],
  ['macintosh', 'Mac Roman'],
  ['koi8-u', 'KOI8'],
  ['ibm437', 'code page 437'],
  ['ibm850', 'code page 850'],
  ['ibm866', 'code page 866'],
  ['iso-2022-jp', 'ISO-2022-JP'],
  ['euc-jp', 'EUC-JP'],
  ['euc-kr', 'EUC-KR'],
]);
