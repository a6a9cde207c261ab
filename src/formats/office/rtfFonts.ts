import { decoded as decodedAs } from '../encoding/decoded';

/** A font as far as it says what its bytes mean. */
export type RtfFont =
  | { readonly kind: 'letters'; readonly codePage: number | undefined }
  /** The font "Symbol", with Greek letters. */
  | { readonly kind: 'greek' }
  /** Fonts of bullets and boxes. */
  | { readonly kind: 'pictures' };

/** What a font's entry in the table says. */
export function fontOf(name: string, charset: number | undefined, codePage: number | undefined): RtfFont {
  if (/^symbol\b/i.test(name.trim())) return { kind: 'greek' };
  if (charset === PICTURES) return { kind: 'pictures' };
  return { kind: 'letters', codePage: codePage ?? CODE_PAGES.get(charset ?? 0) };
}

const PICTURES = 2;

/** Code pages by Windows' numbers of character sets. */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** The letters that bytes stand for in a code page; Windows-1252 where nobody knows it. */
export const decoded = (bytes: Uint8Array, codePage: number): string =>
  decodedAs(bytes, LABELS.get(codePage) ?? 'windows-1252') ?? '';

const LABELS: ReadonlyMap<number, string> = new Map([
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => [page, `windows-${String(page)}`] as const),
  [437, 'ibm437'],
  [850, 'ibm850'],
  [866, 'ibm866'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [28592, 'iso-8859-2'],
  [65001, 'utf-8'],
]);
