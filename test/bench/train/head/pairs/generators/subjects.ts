import { clauseOf, isPlain, mainClause } from '../english/clause';
import { namesIn } from '../english/names';
import { asStatement, edited, inMidst, stretchOf } from '../english/writing';
import type { Generator } from '../variant';
import { isPlural } from './voice';

/** Two clauses with their subjects exchanged; one clause of two by itself, with its own subject or another's. */
export const subjects: Generator = {
  name: 'subjects',
  *variants({ sentence, around }, random) {
    const clause = mainClause(sentence);
    if (clause === undefined || !isPlain(clause)) return;
    const first = stretchOf(clause.subject);
    if (first === undefined || clause.subject.tag === 'PRON') return;
    for (const verb of clause.coordinated) {
      const own = clauseOf(verb);
      const words = stretchOf(
        verb,
        verb.children.filter(({ relation }) => relation === 'cc' || relation === 'nsubj'),
      );
      if (own === undefined) {
        if (
          words === undefined ||
          verb.fine !== clause.verb.fine ||
          verb.children.some(({ relation }) => relation === 'nsubj')
        )
          continue;
        const auxiliary = verb.fine === 'VBN' ? clause.auxiliaries.at(-1)?.text : '';
        if (auxiliary === undefined) continue;
        const rest = `${auxiliary} ${sentence.text.slice(words.start, words.end)}`;
        yield { statement: asStatement(`${inMidst(sentence, first)} ${rest}`), truth: 'said' };
        const others = around
          .flatMap(namesIn)
          .filter(
            (node) => node.relation === 'nsubj' && !isPlural(node) && !sentence.text.includes(node.name?.text ?? ''),
          );
        if (others.length > 0 && clause.subject.name !== undefined)
          yield { statement: asStatement(`${random.pick(others).name?.text ?? ''} ${rest}`), truth: 'unsaid' };
        continue;
      }
      const second = stretchOf(own.subject);
      if (second === undefined || own.subject.tag === 'PRON' || isPlural(own.subject) !== isPlural(clause.subject))
        continue;
      yield {
        statement: asStatement(
          edited(sentence.text, [
            { ...first, text: inMidst(sentence, second) },
            { ...second, text: inMidst(sentence, first) },
          ]),
        ),
        truth: 'unsaid',
      };
      const whole = stretchOf(
        verb,
        verb.children.filter(({ relation }) => relation === 'cc'),
      );
      if (whole !== undefined)
        yield { statement: asStatement(sentence.text.slice(whole.start, whole.end)), truth: 'said' };
    }
  },
};
