import type { Random } from '../../../../support/random';
import type { Parsed } from '../../../../../src/engine/verification/syntax/parsed';
import { asStatement } from './english/writing';
import { restated } from './restated';
import { windowAround } from './scenes';
import type { Generator, Scene, Truth, Variant } from './variant';

/** A statement, the words it is held against, and whether they say it; `name` is the generator's. */
export interface Pair {
  readonly name: string;
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

/** At most so many pairs of one generator from one sentence. */
const OF_ONE_MOST = 2;

/** The pairs that some generators make of a sentence, as it is or retold. */
export function* pairsOf(scene: Scene, wanted: readonly Generator[], random: Random): Iterable<Pair> {
  const retold = restated(scene, random, 1 + random.integer(3));
  for (const { name, hint, variants } of wanted) {
    if (hint?.test(scene.sentence.text) === false) continue;
    const found = [...variants(toldIn(scene, retold, random), random)].filter(({ statement }) =>
      isFit(statement, scene),
    );
    const others = found.filter(({ truth }) => truth !== 'said');
    const said = found.filter(({ truth }) => truth === 'said').flatMap((one) => reworded(one, scene, retold, random));
    // A generator that only spoils has true pairs of the sentences it could have spoiled.
    const isBare = said.length === 0 && others.length > 0 && (retold !== scene.sentence || random.chance(0.2));
    const bare: readonly Variant[] = isBare ? [{ statement: retold.text, truth: 'said' }] : [];
    for (const { statement, truth, evidence } of [...someOf(said, random), ...someOf(others, random), ...bare])
      yield { name, claim: statement, window: windowAround(scene, evidence, random), label: LABELS[truth] };
  }
}

/** A scene, or half of the time the same retold; what the retold sentence left out is no other sentence's. */
const toldIn = (scene: Scene, retold: Parsed, random: Random): Scene =>
  random.chance(0.5)
    ? { ...scene, sentence: retold, around: scene.around.filter((one) => one !== scene.sentence) }
    : scene;

const someOf = (variants: readonly Variant[], random: Random): readonly Variant[] =>
  variants.filter((_, at) => at === 0 || random.chance(0.5)).slice(0, OF_ONE_MOST);

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
