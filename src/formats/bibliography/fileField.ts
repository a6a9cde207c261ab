import { fromTex } from './texLetters';

/**
 * The files that the field `file` of BibTeX names: `title:path:type` for each, with `;` between them, or plain paths; `\:` is a colon, as after a drive
 * letter. Mendeley leaves the title out, writes that colon as `$\backslash$:`, and letters as TeX has them.
 */
export function filesIn(field: string): readonly string[] {
  return field
    .replaceAll(MENDELEYS_COLON, '\\:')
    .split(/(?<!\\);/)
    .map((one) => {
      const parts = one.split(/(?<!\\):/);
      const path = parts.length >= 3 ? (parts[1] ?? '') : one;
      return fromTex(path.replace(/\\([:;\\])/g, '$1')).trim();
    })
    .filter((path) => path !== '');
}

const MENDELEYS_COLON = '$\\backslash$:';
