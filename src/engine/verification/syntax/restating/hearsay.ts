import type { Parsed } from '../parsed';

/**
 * What one is said to have done one has done by report, and the other way round (Quirk et al. 1985, 8.127: disjuncts of hearsay): "are
 * said to have met" says that they reportedly met.
 */
export function hearsay({ text }: Parsed): readonly string[] {
  const toldOf = REPORTED.exec(text);
  if (toldOf !== null) {
    const [words, be = '', told = '', have = ''] = toldOf;
    const auxiliary = have === 'have' ? 'have' : have === 'have been' ? (WAS.get(be) ?? 'were') : be;
    return [text.replace(words, () => `${auxiliary} ${adverbOf(told)}`)];
  }
  const byReport = REPORTEDLY.exec(text);
  if (byReport === null) return [];
  const [words, auxiliary = '', adverb = ''] = byReport;
  const told = adverb.replace(/ly$/, '');
  return [text.replace(words, () => `${FORMS.get(auxiliary) ?? 'are'} ${told} to ${infinitiveOf(auxiliary)}`)];
}

/** Who is allowed to do a thing may do it (Palmer 2001: deontic possibility); what may be so need not be allowed. */
export const permissions = ({ text }: Parsed): readonly string[] => {
  const found = ALLOWED.exec(text);
  return found === null ? [] : [text.replace(found[0], () => `may${found[1] ?? ''}`)];
};

const ALLOWED = /\b(?:is|are)( not)? (?:allowed|permitted) to(?= \p{Ll})/u;

const REPORTED = /\b(is|are) (said|reported|alleged|rumoured|rumored) to (have been|have|be)(?= \p{L})/u;
const REPORTEDLY = /\b(is|are|was|were|has|have) (reportedly|allegedly)(?= \p{L})/u;

const adverbOf = (told: string): string => (told === 'alleged' ? 'allegedly' : 'reportedly');
const infinitiveOf = (auxiliary: string): string =>
  /^ha/.test(auxiliary) ? 'have' : /^w/.test(auxiliary) ? 'have been' : 'be';

const WAS: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
]);
const FORMS: ReadonlyMap<string, string> = new Map([
  ['is', 'is'],
  ['are', 'are'],
  ['was', 'is'],
  ['were', 'are'],
  ['has', 'is'],
  ['have', 'are'],
]);
