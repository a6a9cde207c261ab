import { randomFrom } from '../../../../support/random';
import type { Parsed } from '../../../../../src/engine/verification/syntax/parsed';
import { generators } from './generators/index';
import { pairsOf, type Pair } from './pair';
import { paragraphsOf, scenesOf, sentencesIn, textsIn } from './scenes';

/** Pairs made from the texts of a folder, up to so many true and as many false ones a generator; the same for the same seed. */
export function* makePairs(folder: string, most: number, seed: number): Iterable<Pair> {
  const random = randomFrom(seed);
  const balance = createBalance(most);
  const foreign: Parsed[] = [];
  for (const file of textsIn(folder, random)) {
    const wanted = generators.filter(({ name }) => balance.isShort(name));
    if (wanted.length === 0) return;
    const isWanted = (text: string): boolean => wanted.some(({ hint }) => hint?.test(text) ?? true);
    for (const paragraph of paragraphsOf(file, random))
      for (const scene of scenesOf(sentencesIn(paragraph), foreign, isWanted))
        for (const pair of pairsOf(scene, wanted, random)) if (balance.take(pair)) yield pair;
  }
}

/** Keeps what is made even. */
interface Balance {
  /** Whether a generator has not made all it may. */
  isShort(name: string): boolean;
  /** Whether a pair is taken, which then counts. */
  take(pair: Pair): boolean;
}

/** How far true pairs of a generator may run ahead of false ones: what is common would else be all of one kind. */
const AHEAD_MOST = 60;

function createBalance(most: number): Balance {
  const made = new Map<string, number>();
  const seen = new Set<string>();
  const key = (name: string, isSaid: boolean): string => `${name} ${String(isSaid)}`;
  const countOf = (name: string, isSaid: boolean): number => made.get(key(name, isSaid)) ?? 0;
  return {
    isShort: (name) => countOf(name, true) < most || countOf(name, false) < most,
    take({ name, claim, label }) {
      const isSaid = label === 'supported';
      const limit = Math.min(most, countOf(name, !isSaid) + AHEAD_MOST);
      if (countOf(name, isSaid) >= limit || seen.has(claim)) return false;
      seen.add(claim);
      made.set(key(name, isSaid), countOf(name, isSaid) + 1);
      return true;
    },
  };
}
