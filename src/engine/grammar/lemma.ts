import { baseForm } from '../text/irregular';
import { AUXILIARIES, PRONOUNS, SAME, VERBS } from './irregularVerbs';
import type { UniversalTag } from './token';

/**
 * The base form of a word in lower case, by its part of speech and its fine tag. Where spelling leaves several ("hoping"
 * from hop or hope), `isBase` says which words there are.
 */
export function lemmaOf(text: string, tag: UniversalTag, fine: string, isBase: (word: string) => boolean): string {
  const lower = text
    .toLowerCase()
    .replace(/[\u00AD\u2060]/g, '')
    .replaceAll('’', "'");
  if (tag === 'AUX') return AUXILIARIES.get(lower) ?? lower;
  if (tag === 'VERB') return AUXILIARIES.get(lower) ?? VERBS.get(lower) ?? verb(lower, fine, isBase);
  if (tag === 'NOUN') return fine === 'NNS' ? plural(lower, isBase) : lower;
  if (tag === 'ADJ' || tag === 'ADV') return compared(lower, fine, isBase);
  if (tag === 'PRON' || tag === 'DET') return fine === 'PRP$' ? lower : (PRONOUNS.get(lower) ?? lower);
  return lower === "n't" ? 'not' : lower;
}

type IsBase = (word: string) => boolean;

function verb(lower: string, fine: string, isBase: IsBase): string {
  const irregular = baseForm(lower);
  if (irregular !== lower || SAME.has(lower)) return irregular;
  const ending = fine === 'VBZ' ? 's' : fine === 'VBG' ? 'ing' : fine === 'VBD' || fine === 'VBN' ? 'ed' : '';
  if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lower;
  if (ending === 's') return withoutS(lower, isBase);
  return ending === '' ? lower : withoutVowelEnding(lower.slice(0, -ending.length), ending, isBase);
}

function plural(lower: string, isBase: IsBase): string {
  const irregular = baseForm(lower);
  return irregular !== lower ? irregular : withoutS(lower, isBase);
}

/** "cities" from city, "churches" from church, "houses" from house, "series" as it is. */
function withoutS(lower: string, isBase: IsBase): string {
  if (!/[^s'i]s$/.test(lower) || UNCHANGED.has(lower)) return lower;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4)
    return isBase(lower.slice(0, -1)) ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`;
  const [withE, without] = [lower.slice(0, -1), lower.slice(0, -2)];
  if (/(?:s|sh|ch|x|z|o)es$/.test(lower) && (isBase(without) || !isBase(withE)) && !/[aeiou][sz]es$/.test(lower))
    return without;
  return isBase(withE) || !isBase(without) || !lower.endsWith('es') ? withE : without;
}

const UNCHANGED = new Set(
  'series species means headquarters news crossroads barracks politics mathematics physics economics athletics'.split(
    ' ',
  ),
);

/** The base of a form in -ed, -ing, -er or -est: y for i, a doubled letter single, a silent e put back. */
function withoutVowelEnding(stem: string, ending: string, isBase: IsBase): string {
  if (stem.endsWith('i') && ending !== 'ing') return `${stem.slice(0, -1)}y`;
  const isDoubled = /([^aeiou])\1$/.test(stem);
  const candidates = isDoubled ? [stem, stem.slice(0, -1)] : isShort(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  const known = candidates.find(isBase);
  if (known !== undefined) return known;
  if (isDoubled) return /(?:ll|ss|ff|zz)$/.test(stem) ? stem : stem.slice(0, -1);
  return wantsE(stem) ? `${stem}e` : stem;
}

/** A single vowel and a single consonant: a base without an e would have doubled it ("hopped"). */
const isShort = (stem: string): boolean => /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(stem);

/** Endings of stems that no English word has without its e; the rest of the rule is the list of bases. */
const wantsE = (stem: string): boolean =>
  /(?:[vuczs]|[^aeiouw]l|dg|rg|[^aeiou]at|[ei]at|is|iv|ur|ag|ud|id|ib|yp|ik|ok)$/.test(stem) && !/ss$/.test(stem);

const COMPARED: Readonly<Record<string, string>> = { JJR: 'er', RBR: 'er', JJS: 'est', RBS: 'est' };

function compared(lower: string, fine: string, isBase: IsBase): string {
  const irregular = baseForm(lower);
  const ending = COMPARED[fine];
  if (irregular !== lower || ending === undefined || !lower.endsWith(ending)) return irregular;
  return lower.length < ending.length + 3 ? lower : withoutVowelEnding(lower.slice(0, -ending.length), ending, isBase);
}
