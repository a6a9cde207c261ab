import { ACCENTS, SIGNS } from '../../engine/languages/latexCommands';

/**
 * Paths and addresses in BibTeX stand as they are, but Mendeley writes their letters and signs as TeX has them, in braces, which no path has by chance: `{\_}`, `{\"{u}}`,
 * `{\'{\i}}`, `{\ss}`.
 */
export const fromTex = (path: string): string => path.replace(IN_BRACES, read);

const IN_BRACES = /\{\\(?:([A-Za-z]{2,20})|([A-Za-z]|[^A-Za-z])(?:\s?\{\\?([A-Za-z])\}|\s?([A-Za-z]))?)(?:\{\})?\}/g;

function read(whole: string, ...[name, sign = '', braced, bare]: readonly (string | undefined)[]): string {
  const letter = braced ?? bare;
  const accent = ACCENTS[sign];
  if (letter !== undefined) return accent === undefined ? whole : `${letter}${accent}`.normalize('NFC');
  return SIGNS[name ?? sign] ?? (/^[^A-Za-z]$/.test(sign) ? sign : whole);
}
