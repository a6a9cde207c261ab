import { mainClause, prepositionOf } from '../english/clause';
import { asStatement, edited, stretchOf } from '../english/writing';
import type { Generator } from '../variant';

/** A detail that nobody told: a phrase of another text at the end, a describing word before a noun. */
export const details: Generator = {
  name: 'details',
  *variants({ sentence, foreign }, random) {
    const clause = mainClause(sentence);
    if (clause === undefined) return;
    const phrases = foreign
      .flatMap((other) => mainClause(other)?.adverbials ?? [])
      .flatMap((phrase) => {
        const place = stretchOf(phrase);
        const words = place && phrase.sentence.text.slice(place.start, place.end);
        const isTelling =
          phrase.quantity !== undefined ||
          phrase.name !== undefined ||
          /^(?:with|for|after|because|despite|during)/i.test(words ?? '');
        return words !== undefined &&
          isTelling &&
          words.length > 6 &&
          words.length < 60 &&
          prepositionOf(phrase) !== 'by'
          ? [words]
          : [];
      });
    if (phrases.length > 0 && !/[,;:]/.test(sentence.text.slice(-30))) {
      const words = random.pick(phrases);
      const told = words.slice(0, 1).toLowerCase() + words.slice(1);
      yield { statement: asStatement(`${sentence.text.replace(/\.\s*$/, '')} ${told}`), truth: 'notSaid' };
    }
    const nouns = sentence.nodes.filter(
      ({ tag, children, name, sentence: { nodes }, at }) =>
        tag === 'NOUN' &&
        name === undefined &&
        children.every(({ relation }) => relation !== 'amod') &&
        nodes[at - 1]?.tag === 'DET' &&
        nodes[at - 1]?.lemma === 'the',
    );
    const words = foreign
      .flatMap(({ nodes }) => nodes)
      .filter(
        ({ tag, fine, relation, text }) =>
          tag === 'ADJ' && fine === 'JJ' && relation === 'amod' && /^[a-z]{4,}$/.test(text) && !EMPTY.has(text),
      );
    if (nouns.length === 0 || words.length === 0) return;
    const { start } = random.pick(nouns);
    yield {
      statement: asStatement(edited(sentence.text, [{ start, end: start, text: `${random.pick(words).text} ` }])),
      truth: 'notSaid',
    };
  },
};

const EMPTY: ReadonlySet<string> = new Set(
  'other such same certain several many various whole entire first last next main own main major able such total'.split(
    ' ',
  ),
);
