import { mainClause } from '../english/clause';
import { nameFor } from '../english/invented';
import { asStatement, inMidst } from '../english/writing';
import type { Random } from '../../../../../support/random';
import type { Generator } from '../variant';

/** Who says something: the sentence is given to one speaker, and to another. */
export const speakers: Generator = {
  name: 'speakers',
  *variants(scene, random) {
    const { sentence, foreign } = scene;
    const clause = mainClause(sentence);
    if (clause === undefined || sentence.text.length > 140 || /[:;“”"]/.test(sentence.text)) return;
    const said = bare(sentence);
    const [p, q] = twoSpeakers(scene, random);
    const other = foreign.find(({ text }) => text.length < 120 && text.length > 30 && !/[:;“”"]/.test(text));
    const evidence = asStatement(
      other !== undefined && random.chance(0.5)
        ? `${told(p, said, random)}, while ${told(q, bare(other), random, true)}`
        : told(p, said, random),
    );
    yield { evidence, statement: asStatement(told(p, said, random)), truth: 'said' };
    yield { evidence, statement: asStatement(told(q, said, random)), truth: 'unsaid' };
  },
};

const bare = (sentence: Parameters<typeof inMidst>[0]): string =>
  inMidst(sentence, { start: 0, end: sentence.text.length }).replace(/[.\s]+$/, '');

function twoSpeakers(scene: Parameters<Generator['variants']>[0], random: Random): readonly [string, string] {
  const p = nameFor('people', scene, random, [scene.sentence.text]);
  return [p, nameFor('people', scene, random, [scene.sentence.text, p])];
}

function told(speaker: string, words: string, random: Random, isPlain = false): string {
  const verb = random.pick(['said', 'stated', 'wrote', 'argued', 'reported', 'told reporters', 'maintained']);
  const ways = [
    `${speaker} ${verb} that ${words}`,
    `according to ${speaker}, ${words}`,
    `in the view of ${speaker}, ${words}`,
  ];
  return random.pick(isPlain ? ways.slice(0, 1) : ways);
}
