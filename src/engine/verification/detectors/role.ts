import { pairsOf } from '../../text/forms';
import type { Name } from '../../text/names';
import { termOf } from '../../text/terms';
import type { Detector } from './detector';
import { wordRange, type Scene } from './scene';

/** Two names in each other's roles: exchanging them would fit the sources better. */
export const roleDetector: Detector<
  'sentences' | 'pairsIfExchanged' | 'morePairs' | 'company' | 'inverted' | 'unknownWords'
> = {
  id: 'role',
  features: ['sentences', 'pairsIfExchanged', 'morePairs', 'company', 'inverted', 'unknownWords'],
  suspects(scene) {
    return pairsOfNames(scene).map((pair) => {
      const pairs = exchangedPairs(scene, pair);
      return {
        start: pair.a.start,
        end: pair.b.end,
        features: {
          sentences: Math.log1p(scene.sentences.length),
          pairsIfExchanged: Math.min(PAIRS_MOST, pairs.gained),
          morePairs: pairs.gained > pairs.lost ? 1 : 0,
          company: companyGain(scene, pair),
          inverted: isInverted(scene, pair) ? 1 : 0,
          unknownWords: pair.b.terms.filter((term) => !scene.known.has(term)).length,
        },
      };
    });
  },
};

/** More neighbours than these tell nothing more. */
const PAIRS_MOST = 3;

/** Two names of a statement, in its order. */
export interface NamePair {
  readonly a: Name;
  readonly b: Name;
}

/** The pairs of names, each with the words of its own; names that are merely listed have one role, and may change places. */
export function pairsOfNames({ statement: { claim, names: all } }: Scene): readonly NamePair[] {
  const names = all.slice(0, NAMES_MOST);
  return names.flatMap((a, at) =>
    names
      .slice(at + 1)
      .filter((b) => a.end <= b.start)
      .filter((b) => !LISTED.test(withoutNames(claim.masked, names, a.end, b.start)))
      .map((b) => ({ a: without(a, b), b: without(b, a) }))
      .filter(({ a: own, b }) => own.terms.length > 0 && b.terms.length > 0),
  );
}

/** Names that are paired. Default: 20. Source: four times what a sentence has; the pairs of a list of names cost its cube. */
const NAMES_MOST = 20;

/** Without the words that both have: "Councillor" in "Councillor Brunt" and "Councillor Reyle". */
const without = (name: Name, other: Name): Name => ({
  ...name,
  terms: name.terms.filter((term) => !other.terms.includes(term)),
});

/** Only commas and conjunctions between two names. */
const LISTED = /^(?:[\s,\u2060]|\b(?:and|or|nor|as well as|the)\b)*$/i;

/** The words from one place to another without the names among them. */
const withoutNames = (text: string, names: readonly Name[], from: number, to: number): string =>
  names
    .filter(({ start, end }) => from <= start && end <= to)
    .reduceRight((rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from), text.slice(from, to));

/** How many neighbouring words the nearest sentences share with the statement only if the names change places, or only as it is. */
function exchangedPairs(scene: Scene, pair: NamePair): { gained: number; lost: number } {
  const found = scene.sentences.slice(0, NEAREST).map((ground) => pairsOf(ground.words.forms));
  const isFound = (pair: string): boolean => found.some((pairs) => pairs.has(pair));
  const [own, other] = [pairsOf(scene.forms), pairsOf(exchangedForms(scene, pair))];
  const onlyIn = (these: ReadonlySet<string>, those: ReadonlySet<string>): number =>
    [...these].filter((pair) => !those.has(pair) && isFound(pair)).length;
  return { gained: onlyIn(other, own), lost: onlyIn(own, other) };
}

/** The forms of the statement if the names changed places. */
export function exchangedForms({ words, forms }: Scene, { a, b }: NamePair): readonly string[] {
  const [aFirst, aLast] = wordRange(words, a);
  const [bFirst, bLast] = wordRange(words, b);
  return [
    ...forms.slice(0, aFirst),
    ...forms.slice(bFirst, bLast + 1),
    ...forms.slice(aLast + 1, bFirst),
    ...forms.slice(aFirst, aLast + 1),
    ...forms.slice(bLast + 1),
  ];
}

/** Sentences that are asked for roles. */
const NEAREST = 5;

/** How much nearer each name stands to the other's words than to its own, in the sentences; from -2 to 2. */
function companyGain(scene: Scene, { a, b }: NamePair): number {
  const [ofA, ofB] = [companyIn(scene, a, b), companyIn(scene, b, a)];
  const near = (name: Name, company: readonly string[]): number => nearnessIn(scene, name, company);
  return near(a, ofB) + near(b, ofA) - near(a, ofA) - near(b, ofB);
}

/** The content words within four words of a name in the statement, without both names. */
function companyIn({ words, forms }: Scene, name: Name, other: Name): readonly string[] {
  const [first, last] = wordRange(words, name);
  return [...forms.slice(Math.max(0, first - 4), first), ...forms.slice(last + 1, last + 5)].filter(
    (form) => termOf(form) !== undefined && !name.terms.includes(form) && !other.terms.includes(form),
  );
}

/** The best sentence's mean nearness, one over the distance in words, of a name to some words. */
function nearnessIn({ sentences }: Scene, { terms }: Name, company: readonly string[]): number {
  let best = 0;
  for (const { words } of sentences) {
    const places = words.forms.flatMap((form, at) => (terms.includes(form) ? [at] : []));
    if (places.length === 0) continue;
    const sum = company.reduce((total, word) => total + nearest(words.forms, word, places), 0);
    best = Math.max(best, sum / Math.max(1, company.length));
  }
  return best;
}

function nearest(forms: readonly string[], word: string, places: readonly number[]): number {
  let most = 0;
  forms.forEach((form, at) => {
    if (form === word) for (const place of places) most = Math.max(most, 1 / (1 + Math.abs(place - at)));
  });
  return most;
}

/** Whether every one of the nearest sentences that has both names has them the other way round. */
function isInverted({ sentences }: Scene, { a, b }: NamePair): boolean {
  const orders = sentences.slice(0, NEAREST).flatMap(({ words: { forms } }) => {
    const [x, y] = [a, b].map(({ terms }) => forms.findIndex((form) => terms.includes(form)));
    return x !== undefined && y !== undefined && x >= 0 && y >= 0 ? [y - x] : [];
  });
  return orders.length > 0 && orders.every((order) => order < 0);
}
