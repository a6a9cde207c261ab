/** Endings that derive regularly what WordNet has not linked ("appoint", "appointment"). */
const ENDINGS = [
  ['v', 'ment', 'n'],
  ['a', 'ness', 'n'],
  ['a', 'ly', 'r'],
] as const;

/** Words that look derived and mean something else today. */
const NOT_DERIVED = new Set(
  'depart department|hard hardly|late lately|near nearly|bare barely|scarce scarcely|short shortly|present presently|just justly|contain continent|confidence confidential|major majority|minor minority|even evenly|like likely|wit witness|busy business|high highness|depart departmental|apart apartment|number numb|arm army|part party|car carrier|civil state|radical root'
    .split('|')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Whether two words (`lemma/part`) only look as if one were derived from the other. */
export const isNotDerived = (a: string, b: string): boolean => NOT_DERIVED.has(`${a.slice(0, -2)} ${b.slice(0, -2)}`);

/** Pairs of words of a vocabulary of which one is the other with an ending. */
export function spelledDerivations(vocabulary: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  for (const word of vocabulary)
    for (const [part, ending, derivedPart] of ENDINGS) {
      const [base, derived] = [word, `${word.slice(0, -2)}${ending}/${derivedPart}`];
      const isLong = word.length >= 6;
      if (isLong && word.endsWith(`/${part}`) && vocabulary.has(derived) && !isNotDerived(base, derived))
        pairs.push(base < derived ? [base, derived] : [derived, base]);
    }
  return pairs;
}
