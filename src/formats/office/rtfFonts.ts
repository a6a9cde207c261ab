import { codePage } from '../encoding/codePage';
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
export const decoded = (bytes: Uint8Array, page: number): string =>
  decodedAs(bytes, codePage(page) ?? USUAL) ?? decodedAs(bytes, USUAL) ?? '';

const USUAL = 'windows-1252';
