import { nameFor } from '../english/invented';
import { RELATIONS, type Relation } from '../english/relations';
import { asStatement } from '../english/writing';
import type { Random } from '../../../../../support/random';
import type { Generator, Scene, Variant } from '../variant';

/** Relations of two, told from either side: the source's sentence is written into a passage of a text. */
const relationsOf = (name: string, relations: readonly Relation[]): Generator => ({
  name,
  *variants(scene, random) {
    yield* told(random.pick(relations), scene, random);
  },
});

export const converses = relationsOf('converses', RELATIONS.converse);
export const symmetries = relationsOf('symmetries', RELATIONS.symmetric);
export const compared = relationsOf('compared', RELATIONS.compared);

function* told({ sides, isSymmetric, forms }: Relation, scene: Scene, random: Random): Iterable<Variant> {
  const a = nameFor(sides, scene, random, []);
  const b = nameFor(sides, scene, random, [a]);
  const c = nameFor(sides, scene, random, [a, b]);
  const when = random.chance(0.5) ? '' : ` ${random.pick(WHEN).replace('{y}', String(1800 + random.integer(220)))}`;
  const told = random.pick(forms);
  const evidence = asStatement(frame(fill(told, a, b) + when, random, c));
  // Mostly in other words: what is said in the same ones is no question.
  const same = forms.filter((form) => form !== told || random.chance(0.15));
  const tail = random.chance(0.5) ? when : '';
  const say = (form: string, x: string, y: string): string => asStatement(fill(form, x, y) + tail);
  yield { evidence, statement: say(random.pick(same.length > 0 ? same : forms), a, b), truth: 'said' };
  if (isSymmetric) {
    yield { evidence, statement: say(random.pick(forms), b, a), truth: 'said' };
    yield { evidence, statement: say(random.pick(forms), random.chance(0.5) ? a : b, c), truth: 'unsaid' };
    yield {
      evidence,
      statement: asStatement(`It is not true that ${fill(random.pick(forms), a, b)}`),
      truth: 'otherwise',
    };
  } else {
    yield { evidence, statement: say(random.pick(forms), b, a), truth: 'unsaid' };
    const isOther = random.chance(0.3);
    yield { evidence, statement: say(random.pick(forms), isOther ? c : b, isOther ? b : a), truth: 'unsaid' };
    yield { evidence, statement: say(random.pick(same.length > 0 ? same : forms), a, b), truth: 'said' };
  }
}

const WHEN = [
  'in {y}',
  'at the time',
  'after {y}',
  'before the war',
  'according to the records',
  'in the end',
  'by {y}',
  'for years',
];

const fill = (form: string, a: string, b: string): string => form.replaceAll('{a}', a).replaceAll('{b}', b);

/** The relation amid other words, so that it is not all of its sentence. */
function frame(words: string, random: Random, other: string): string {
  const frames = [
    words,
    words,
    `as is well known, ${words}`,
    `${words}, and ${other} wrote about it later`,
    `unlike ${other}, who had no part in it, ${words}`,
    `the records show that ${words}`,
    `${words}; ${other} is not mentioned`,
    `it was then that ${words}`,
  ];
  return random.pick(frames);
}
