import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { clauseOf, isPlain, mainClause, type Clause } from '../english/clause';
import { namesIn } from '../english/names';
import { asStatement, edited, inMidst, stretchOf } from '../english/writing';
import type { Random } from '../../../../../support/random';
import type { Generator, Scene, Variant } from '../variant';
import { isPlural } from './voice';

/** Two clauses with their subjects exchanged; one clause of two by itself, with its own subject or another's. */
export const subjects: Generator = {
  name: 'subjects',
  hint: /\b(?:and|but|while)\b/,
  *variants(scene, random) {
    const clause = mainClause(scene.sentence);
    if (clause === undefined || !isPlain(clause) || clause.subject.tag === 'PRON') return;
    for (const verb of clause.coordinated) {
      const own = clauseOf(verb);
      if (own === undefined) yield* shared(clause, verb, scene, random);
      else yield* exchanged(clause, own);
    }
  },
};

/** "A did this and did that": what A did second. */
function* shared(clause: Clause, verb: Node, { sentence, around }: Scene, random: Random): Iterable<Variant> {
  const subject = stretchOf(clause.subject);
  const words = stretchOf(
    verb,
    verb.children.filter(({ relation }) => relation === 'cc'),
  );
  if (subject === undefined || words === undefined || !beginsSentence(clause) || !isOfOneForm(clause, verb)) return;
  const rest = sentence.text.slice(words.start, words.end);
  if (rest.split(' ').length < 4) return;
  yield { statement: asStatement(`${inMidst(sentence, subject)} ${rest}`), truth: 'said' };
  const own = sentence.text.toLowerCase();
  const others = around
    .flatMap(namesIn)
    .filter((node) => node.relation === 'nsubj' && !isPlural(node) && !sharesWord(node.name?.text ?? '', own));
  if (others.length > 0 && clause.subject.name !== undefined)
    yield { statement: asStatement(`${random.pick(others).name?.text ?? ''} ${rest}`), truth: 'unsaid' };
}

/** "ANGELBERT METOYER" may be the "Metoyer" of the sentence. */
const sharesWord = (name: string, text: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => text.includes(word));

/** Both verbs plainly in the past or in the present: a participle would want its auxiliary, and "has" may be shared. */
const isOfOneForm = ({ verb, auxiliaries, isPassive }: Clause, other: Node): boolean =>
  verb.fine === other.fine &&
  /^VB[DZP]$/.test(verb.fine) &&
  auxiliaries.length === 0 &&
  !isPassive &&
  !other.children.some(({ relation }) => relation.startsWith('aux') || relation === 'advcl');

/** Whether a sentence begins with its subject and goes on with its verb. */
function beginsSentence({ subject, verb }: Clause): boolean {
  const stretch = stretchOf(subject);
  return stretch?.start === 0 && /^\s(?:\w+ly\s)?$/.test(verb.sentence.text.slice(stretch.end, verb.start));
}

/** "A did this and B did that": what B did, and both exchanged. */
function* exchanged(first: Clause, second: Clause): Iterable<Variant> {
  const { sentence } = first.verb;
  const [a, b] = [stretchOf(first.subject), stretchOf(second.subject)];
  const whole = stretchOf(
    second.verb,
    second.verb.children.filter(({ relation }) => relation === 'cc'),
  );
  if (a === undefined || b === undefined || whole === undefined || second.subject.tag === 'PRON') return;
  if (!beginsSentence(first) || whole.start !== b.start || second.subject.lemma === first.subject.lemma) return;
  yield { statement: asStatement(sentence.text.slice(whole.start, whole.end)), truth: 'said' };
  if (isPlural(second.subject) !== isPlural(first.subject)) return;
  const [one, other] = [inMidst(sentence, a), inMidst(sentence, b)];
  const turned = edited(sentence.text, [
    { ...a, text: other },
    { ...b, text: one },
  ]);
  yield { statement: asStatement(turned), truth: 'unsaid' };
  const rest = sentence.text.slice(b.end, whole.end);
  yield { statement: asStatement(`${one} ${rest}`), truth: 'unsaid' };
}
