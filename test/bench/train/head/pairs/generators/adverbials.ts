import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { isPlain, mainClause, prepositionOf, type Clause } from '../english/clause';
import { asStatement, edited, stretchOf } from '../english/writing';
import { ENDING } from './voice';
import type { Generator } from '../variant';

/** Phrases of time and place left out, moved to the front, or exchanged with another of their kind. */
export const adverbials: Generator = {
  name: 'adverbials',
  hint: /\b(?:in|on|at|during|by|until|since|before|after|near|from|to)\b/i,
  *variants({ sentence, around, foreign }, random) {
    const clause = mainClause(sentence);
    if (clause === undefined || !isPlain(clause)) return;
    for (const phrase of clause.adverbials) {
      const stretch = stretchOf(phrase);
      if (stretch === undefined || kindOf(phrase) === undefined || stretch.end - stretch.start > 80) continue;
      if (!isLoose(phrase, stretch) || NEEDY.has(clause.verb.lemma) || !isFull(clause, phrase)) continue;
      yield { statement: asStatement(edited(sentence.text, [{ ...stretch, text: '' }])), truth: 'said' };
      const others = [...around.filter((one) => one !== sentence), ...foreign]
        .flatMap(phrasesOf)
        .filter((other) => isAlike(phrase, other));
      if (others.length === 0) continue;
      const other = random.pick(others);
      const place = stretchOf(other);
      if (place === undefined) continue;
      const words = other.sentence.text.slice(place.start, place.end);
      const text =
        stretch.start === 0
          ? words.slice(0, 1).toUpperCase() + words.slice(1)
          : words.slice(0, 1).toLowerCase() + words.slice(1);
      yield { statement: asStatement(edited(sentence.text, [{ ...stretch, text }])), truth: 'unsaid' };
    }
  },
};

/** "in Lewisham, south London", "with St Paul's Church": what follows belongs to it. */
function isLoose({ sentence: { text, nodes } }: Node, { start, end }: { start: number; end: number }): boolean {
  const next = nodes.find((node) => node.start >= end);
  return (
    !text.slice(start, end).includes(',') &&
    (start === 0 ||
      !/^,\s[^\s]+\s(?:east|west|north|south|\p{Lu})|^,\s\p{Lu}|^\s*\(|^,?\s(?:and|or|but|to|while)\b/u.test(
        text.slice(end),
      )) &&
    (start === 0 || next === undefined || ENDING.has(next.tag))
  );
}

/** Whether a clause says something without a phrase: an object, a passive, or another phrase is left. */
const isFull = ({ object, isPassive, adverbials: all, verb }: Clause, phrase: Node): boolean =>
  object !== undefined ||
  isPassive ||
  all.some((other) => other !== phrase) ||
  verb.children.some(({ relation }) => relation === 'xcomp' || relation === 'ccomp');

const phrasesOf = (sentence: Node['sentence']): readonly Node[] =>
  (mainClause(sentence)?.adverbials ?? []).filter(
    (phrase) => kindOf(phrase) !== undefined && stretchOf(phrase) !== undefined,
  );

/** Of time or of place, where that is sure: only a value or a name tells. */
function kindOf(phrase: Node): string | undefined {
  const preposition = prepositionOf(phrase);
  if (phrase.quantity?.kind === 'date' && TIME.has(preposition)) return `time ${preposition}`;
  if (phrase.name !== undefined && PLACE.has(preposition)) return `place ${preposition}`;
  return undefined;
}

/** Verbs that say little without their place or their time. */
const NEEDY: ReadonlySet<string> = new Set(
  'participate base live remain reside lie locate situate refer belong return base date originate come go move consist result'.split(
    ' ',
  ),
);

const TIME: ReadonlySet<string> = new Set(['in', 'on', 'during', 'by', 'until', 'since', 'before', 'after']);
const PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'to']);

const isAlike = (a: Node, b: Node): boolean =>
  kindOf(a) === kindOf(b) &&
  !a.sentence.text.includes(b.quantity?.text ?? b.name?.text ?? '') &&
  !b.sentence.text.includes(a.quantity?.text ?? a.name?.text ?? '');
