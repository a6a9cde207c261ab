import { asStatement, edited } from '../english/writing';
import { namesIn, othersOfKind } from '../english/names';
import type { Generator } from '../variant';

/** A name exchanged with another of its kind: of the same passage, which is the usual slip, or of another text. */
export const names: Generator = {
  name: 'names',
  *variants({ sentence, around, foreign }, random) {
    for (const node of namesIn(sentence)) {
      if (node.name === undefined || node.relation === 'conj' || node.relation === 'appos') continue;
      const near = othersOfKind(node, around);
      const others = near.length > 0 && random.chance(0.8) ? near : othersOfKind(node, foreign);
      if (others.length === 0) continue;
      const { start, end } = node.name;
      yield {
        statement: asStatement(edited(sentence.text, [{ start, end, text: random.pick(others) }])),
        truth: 'unsaid',
      };
    }
  },
};
