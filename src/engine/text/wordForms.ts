/** Letters that forms of one word have in common at least, by every rule of this file. */
const COMMON_LEAST = 3;

/** Whether two stems may be forms of one word: a quick look, before the rules. */
export const beginAlike = (a: string, b: string): boolean =>
  a.length >= COMMON_LEAST &&
  a.charCodeAt(0) === b.charCodeAt(0) &&
  a.charCodeAt(1) === b.charCodeAt(1) &&
  a.charCodeAt(2) === b.charCodeAt(2);

/**
 * Whether two stems share a root in two parts of speech ("propaganda", "propagandist"): a common beginning of at least
 * five letters that leaves at most four of the longer one; short words must be nearly whole.
 */
export function areDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  const common = commonBeginning(a, b);
  if (shorter === 4) return common === 4 && longer <= 6;
  return common >= 5 && longer - common <= 4;
}

/**
 * Whether two stems are forms of one name: a place and its people ("Syria", "Syrian"). Stricter than for common words,
 * since "Austria" and "Australia", "Iran" and "Iraq" begin alike.
 */
export function areNameForms(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{Script=Cyrillic}/u.test(a)) return areCases(a, b);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const common = commonBeginning(short, long);
  return common >= COMMON_LEAST && /^[aeioy]?$/.test(short.slice(common)) && DEMONYM.test(long.slice(common));
}

/** Names are declined in Russian: "Рябинин", "Рябининым". What a case can change lies in the last letters. */
function areCases(a: string, b: string): boolean {
  const common = commonBeginning(a, b);
  return (
    common >= Math.max(COMMON_LEAST, Math.min(a.length, b.length) - 2) && Math.max(a.length, b.length) - common <= 4
  );
}

/** Endings of inhabitants and adjectives, after stemming. */
const DEMONYM = /^(?:n|an|ian|ean|ish|ese|es|i|ic|er|ite)$/;

function commonBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let common = 0;
  while (common < most && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common;
}
