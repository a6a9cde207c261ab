/**
 * Whether of two opposites one says what the denial of the other says. Of complementaries either does ("not open", "closed");
 * of contraries the affirmed one says the denial of the other, and not the other way round: what fell did not rise, and what
 * did not rise need not have fallen; of a beginning and an end neither does (Lyons 1977, 9.1; Cruse 1986, 9 and 10).
 */
export function saysDenialOf(affirmed: string, denied: string, isAffirmedBySource: boolean): boolean {
  if (areComplementary(affirmed, denied)) return true;
  return isAffirmedBySource && !(REVERSIVE.has(affirmed) || REVERSIVE.has(denied));
}

const areComplementary = (one: string, other: string): boolean =>
  COMPLEMENTARIES.some((pair) => pair.has(one) && pair.has(other)) || isPrefixed(one, other) || isPrefixed(other, one);

/** "Legal" and "illegal", "able" and "unable". */
const isPrefixed = (word: string, other: string): boolean =>
  /^(?:un|in|im|il|ir|dis|non-?)/.test(other) && other.endsWith(word);

const COMPLEMENTARIES: readonly ReadonlySet<string>[] =
  `open close closed shut|alive dead live die|survive die|true false
true untrue|present absent|pass fail|succeed fail|remember forget|same different|male female|even odd|married single|guilty innocent
include exclude|indoors outdoors|stay leave|hit miss|obey disobey|full-time part-time|public private|inside outside`
    .split(/[|\n]/)
    .map((pair) => new Set(pair.split(' ')));

/** Acts of which each undoes or ends what the other does. */
const REVERSIVE: ReadonlySet<string> = new Set(
  `begin start commence end finish cease stop buy sell purchase arrive leave depart enter exit marry divorce build demolish
  found dissolve hire dismiss appoint lend borrow give take join lock unlock appear disappear advance retreat connect disconnect
  load unload tie untie`.split(/\s+/),
);
