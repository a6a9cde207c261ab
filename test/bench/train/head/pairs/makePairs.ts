import { randomFrom, type Random } from '../../../../support/random';
import type { Parsed } from '../../../../../src/engine/verification/syntax/parsed';
import { generators } from './generators/index';
import { restated } from './restated';
import { paragraphsOf, scenesOf, sentencesIn, textsIn, windowAround } from './scenes';
import { asStatement } from './english/writing';
import type { Generator, Scene, Truth, Variant } from './variant';

/** A statement, the words it is held against, and whether they say it. */
export interface Pair {
  readonly id: string;
  readonly set: string;
  readonly claim: string;
  readonly window: string;
  readonly label: 'supported' | 'not_supported' | 'contradicted' | 'unsaid';
}

const LABELS: Readonly<Record<Truth, Pair['label']>> = {
  said: 'supported',
  notSaid: 'not_supported',
  otherwise: 'contradicted',
  unsaid: 'unsaid',
};

/** Pairs made from the texts of a folder, up to so many true and as many false ones a generator; the same for the same seed. */
export function* makePairs(folder: string, most: number, seed: number): Iterable<Pair> {
  const random = randomFrom(seed);
  const made = new Map<string, number>();
  const seen = new Set<string>();
  const foreign: Parsed[] = [];
  const countOf = (name: string, isSaid: boolean): number => made.get(`${name} ${String(isSaid)}`) ?? 0;
  const isShort = ({ name }: Generator): boolean => countOf(name, true) < most || countOf(name, false) < most;
  for (const file of textsIn(folder, random)) {
    const short = generators.filter(isShort);
    if (short.length === 0) return;
    const isWanted = (text: string): boolean => short.some(({ hint }) => hint?.test(text) ?? true);
    for (const paragraph of paragraphsOf(file, random))
      for (const scene of scenesOf(sentencesIn(paragraph), foreign, isWanted))
        for (const pair of pairsOf(scene, short, random)) {
          const isSaid = pair.label === 'supported';
          const name = pair.set.slice('made.'.length);
          // No class runs ahead of the other: what is common would else be all true or all false.
          if (countOf(name, isSaid) >= Math.min(most, countOf(name, !isSaid) + AHEAD_MOST) || seen.has(pair.claim))
            continue;
          seen.add(pair.claim);
          made.set(`${name} ${String(isSaid)}`, countOf(name, isSaid) + 1);
          yield { ...pair, id: `${name}-${String(seen.size)}` };
        }
  }
}

const AHEAD_MOST = 60;

/** At most so many pairs of one generator from one sentence. */
const OF_ONE_MOST = 2;

function* pairsOf(scene: Scene, wanted: readonly Generator[], random: Random): Iterable<Pair> {
  const retold = restated(scene, random, 1 + random.integer(3));
  for (const { name, hint, variants } of wanted) {
    if (hint?.test(scene.sentence.text) === false) continue;
    const isRetold = random.chance(0.5);
    // What the retold sentence left out is no other sentence's.
    const told = isRetold
      ? { ...scene, sentence: retold, around: scene.around.filter((one) => one !== scene.sentence) }
      : scene;
    const found = [...variants(told, random)].filter(({ statement }) => isFit(statement, scene));
    const said = found.filter(({ truth }) => truth === 'said').flatMap((one) => reworded(one, scene, retold, random));
    const others = found.filter(({ truth }) => truth !== 'said');
    const some = (list: typeof found): typeof found =>
      list.filter((_, at) => at === 0 || random.chance(0.5)).slice(0, OF_ONE_MOST);
    for (const { statement, truth, evidence } of [...some(said), ...some(others)])
      yield {
        id: '',
        set: `made.${name}`,
        claim: statement,
        window: windowAround(scene, evidence, random),
        label: LABELS[truth],
      };
    // A generator that only spoils has true pairs of the sentences it could have spoiled.
    if (said.length === 0 && others.length > 0 && (retold !== scene.sentence || random.chance(0.2)))
      yield {
        id: '',
        set: `made.${name}`,
        claim: retold.text,
        window: windowAround(scene, undefined, random),
        label: 'supported',
      };
  }
}

/** A true statement that only copies its sentence is told in other words, or mostly left out: a copy is no question. */
function reworded(variant: Variant, { sentence }: Scene, retold: Parsed, random: Random): readonly Variant[] {
  if (variant.statement !== asStatement(sentence.text) || random.chance(0.1)) return [variant];
  return retold === sentence ? [] : [{ ...variant, statement: retold.text }];
}

const isFit = (statement: string, { sentence }: Scene): boolean =>
  isBalanced(statement) &&
  !/\b(?:and|or|but|of|the|an?|in|at|with|by|to|from)\.$/.test(statement) &&
  statement.length > 16 &&
  statement.length < 280 &&
  statement.length < sentence.text.length + 160;

const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;
