import type { Problem } from '../engine/model/problem';
import type { Json } from '../project/tolerantJson';

/**
 * Reads `true`, `false` or `["eng", "deu"]`: whether scans and pictures are read, and in which languages; an empty list stands
 * for all that are known. `undefined` where they are not read.
 */
export function readGivenPictures(field: Json | undefined): {
  readonly languages?: readonly string[];
  readonly problems: readonly Problem[];
} {
  if (field === undefined || (field.kind === 'scalar' && field.value === false)) return { problems: [] };
  if (field.kind === 'scalar' && field.value === true) return { languages: [], problems: [] };
  if (field.kind === 'list') {
    const named = field.elements.map((one) => (one.kind === 'scalar' ? one.value : undefined));
    const languages = named.filter((name): name is string => typeof name === 'string' && NAME.test(name));
    if (languages.length === named.length && languages.length > 0) return { languages, problems: [] };
  }
  const reason = '"pictures" must be true, false or a list of languages such as ["eng", "deu"]';
  return { problems: [{ kind: 'brokenSettings', reason, line: field.line }] };
}

/** ISO 639-2, with what Tesseract puts behind some: "chi_sim". */
const NAME = /^[a-z]{3}(?:_[a-z]{1,8})?$/;
