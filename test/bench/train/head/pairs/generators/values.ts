import type { Parsed } from '../../../../../../src/engine/verification/syntax/parsed';
import { sortOf } from '../english/values';
import { asStatement, edited } from '../english/writing';
import type { Generator } from '../variant';

/** A value or a date of another subject in the place of the right one; two values of one sentence exchanged. */
export const values: Generator = {
  name: 'values',
  hint: /\d/,
  *variants({ sentence, around }, random) {
    const own = sentence.quantities.filter((one) => sortOf(one) !== undefined);
    for (const quantity of own) {
      const others = othersOf(sortOf(quantity) ?? '', around, sentence);
      if (others.length === 0) continue;
      const { start, end } = quantity;
      yield {
        statement: asStatement(edited(sentence.text, [{ start, end, text: random.pick(others) }])),
        truth: 'otherwise',
      };
    }
    const [first, second] = own;
    if (first === undefined || second === undefined || own.length !== 2) return;
    if (
      sortOf(first) !== sortOf(second) ||
      first.text === second.text ||
      isRange(sentence.text.slice(first.end, second.start))
    )
      return;
    yield {
      statement: asStatement(
        edited(sentence.text, [
          { ...first, text: second.text },
          { ...second, text: first.text },
        ]),
      ),
      truth: 'otherwise',
    };
  },
};

const isRange = (between: string): boolean => /^\s*(?:to|and|or|–|-|through|until)\s*$/.test(between);

/** Values of the sort that other sentences have and this one has not. */
const othersOf = (sort: string, around: readonly Parsed[], sentence: Parsed): readonly string[] =>
  around
    .filter((other) => other !== sentence)
    .flatMap(({ quantities }) => quantities)
    .filter((other) => sortOf(other) === sort && !sentence.text.includes(other.text))
    .map(({ text }) => text);
