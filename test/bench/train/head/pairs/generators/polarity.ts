import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { clauseOf, denialOf, isPlain, mainClause, type Clause } from '../english/clause';
import { inForm } from '../english/verbs';
import { asStatement, edited, type Edit } from '../english/writing';
import { isPlural } from './voice';
import type { Generator, Variant } from '../variant';

/** A denial put in or taken out, and the same denial in other words. */
export const polarity: Generator = {
  name: 'polarity',
  *variants({ sentence }, random) {
    const root = sentence.nodes.find(({ relation }) => relation === 'root');
    if (root === undefined) return;
    const auxiliary = root.children.find(({ relation, at }) => /^(?:aux|aux:pass|cop)$/.test(relation) && at < root.at);
    const denial = denialOf(root);
    if (denial !== undefined) yield* undenied(root, denial, auxiliary);
    else if (auxiliary !== undefined) yield* deniedBeside(root, auxiliary, random.chance(0.2));
    else {
      const clause = mainClause(sentence);
      if (clause !== undefined && isPlain(clause)) yield* deniedVerb(clause, random.integer(5));
    }
    yield* withoutNo(root);
  },
};

/** Whether a sentence denies in its main clause alone, so that one denial turns all of it. */
const isSimple = (root: Node): boolean =>
  root.children.every(({ relation, tag }) => relation !== 'parataxis' && !(relation === 'conj' && tag === 'VERB')) &&
  !root.sentence.nodes.some(({ lemma }) => lemma === 'but' || lemma === 'only' || lemma === 'because');

function* undenied(root: Node, denial: Node, auxiliary: Node | undefined): Iterable<Variant> {
  if (
    !isSimple(root) ||
    auxiliary === undefined ||
    (denial.lemma !== 'not' && denial.lemma !== "n't" && denial.lemma !== 'never')
  )
    return;
  const { text } = root.sentence;
  const cut: Edit = { start: denial.start, end: denial.end, text: '' };
  yield { statement: asStatement(text), truth: 'said' };
  if (auxiliary.lemma !== 'do') {
    yield { statement: asStatement(edited(text, [cut])), truth: 'otherwise' };
    return;
  }
  const form = inForm(root.lemma, auxiliary.fine);
  if (form === undefined) return;
  const doing: Edit = { start: auxiliary.start, end: auxiliary.end, text: '' };
  yield { statement: asStatement(edited(text, [cut, doing, { ...placeOf(root), text: form }])), truth: 'otherwise' };
  if (auxiliary.fine === 'VBD' && denial.lemma !== 'never' && EVENTS.has(root.lemma))
    yield {
      statement: asStatement(edited(text, [cut, doing, { ...placeOf(root), text: `failed to ${root.lemma}` }])),
      truth: 'said',
    };
}

/** What one may try to do: "did not win" is "failed to win". */
const EVENTS: ReadonlySet<string> = new Set(
  'win reach find complete finish achieve obtain gain pass return arrive receive appear qualify score sell succeed attend secure capture prevent stop persuade convince recover'.split(
    ' ',
  ),
);

function* deniedBeside(root: Node, auxiliary: Node, isNever: boolean): Iterable<Variant> {
  // "may not" and "may" can both be so.
  if (!isSimple(root) || /^(?:do|need|dare|may|might|can|could|should)$/.test(auxiliary.lemma)) return;
  const put = isNever && auxiliary.lemma !== 'be' ? ' never' : ' not';
  yield {
    statement: asStatement(edited(root.sentence.text, [{ start: auxiliary.end, end: auxiliary.end, text: put }])),
    truth: 'otherwise',
  };
}

function* deniedVerb({ verb, subject }: Clause, way: number): Iterable<Variant> {
  if (!isSimple(verb) || !/^VB[DZP]$/.test(verb.fine) || verb.lemma === 'be') return;
  const does = verb.fine === 'VBD' ? 'did' : isPlural(subject) || verb.fine === 'VBP' ? 'do' : 'does';
  const { text } = verb.sentence;
  const put = (words: string, truth: Variant['truth']): Variant => ({
    statement: asStatement(edited(text, [{ ...placeOf(verb), text: words }])),
    truth,
  });
  if (way < 2) yield put(`${does} not ${verb.lemma}`, 'otherwise');
  else if (way === 2) yield put(`never ${verb.text}`, 'otherwise');
  else if (way === 3 && verb.fine === 'VBD' && EVENTS.has(verb.lemma))
    yield put(`failed to ${verb.lemma}`, 'otherwise');
  else if (verb.fine === 'VBD') yield put(`did not ${verb.lemma}`, 'otherwise');
}

/** "had no children": "did not have any children", and "had children". */
function* withoutNo(root: Node): Iterable<Variant> {
  const clause = clauseOf(root);
  const no = clause?.object?.children.find(({ lemma, relation }) => lemma === 'no' && relation === 'det');
  if (
    clause === undefined ||
    no === undefined ||
    clause.auxiliaries.length > 0 ||
    root.fine !== 'VBD' ||
    !isSimple(root)
  )
    return;
  const { text } = root.sentence;
  yield {
    statement: asStatement(
      edited(text, [
        { ...placeOf(root), text: `did not ${root.lemma}` },
        { ...placeOf(no), text: 'any' },
      ]),
    ),
    truth: 'said',
  };
  if (isPlural(clause.object ?? no))
    yield { statement: asStatement(edited(text, [{ ...placeOf(no), text: '' }])), truth: 'otherwise' };
}

const placeOf = ({ start, end }: Node): { start: number; end: number } => ({ start, end });
