import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { isPlain, mainClause } from '../english/clause';
import { inForm } from '../english/verbs';
import { asStatement, edited } from '../english/writing';
import type { Generator, Variant } from '../variant';

/** Another act on the date of one: what is done before it or after it in the life of the same thing. */
export const acts: Generator = {
  name: 'acts',
  hint: /\d{3,4}/,
  *variants({ sentence }, random) {
    const clause = mainClause(sentence);
    const date = sentence.quantities.find(({ kind }) => kind === 'date');
    if (clause === undefined || date === undefined || !isPlain(clause)) return;
    const dates = sentence.quantities.filter(({ kind }) => kind === 'date');
    const [own, later] = [dates[0], dates[1]];
    const second = clause.coordinated[0];
    if (
      second !== undefined &&
      own !== undefined &&
      later !== undefined &&
      dates.length === 2 &&
      own.end < second.start &&
      second.start < later.start &&
      alikeWritten(own.text, later.text)
    ) {
      yield {
        statement: asStatement(
          edited(sentence.text, [
            { ...own, text: later.text },
            { ...later, text: own.text },
          ]),
        ),
        truth: 'otherwise',
      };
      yield { statement: asStatement(sentence.text), truth: 'said' };
    }
    yield* otherAct(clause.verb, clause.isPassive, random.integer);
  },
};

function* otherAct(verb: Node, isPassive: boolean, integer: (below: number) => number): Iterable<Variant> {
  const others = othersOf(verb.lemma, isPassive);
  const other = others[integer(others.length)];
  const form = other === undefined ? undefined : inForm(other, verb.fine);
  if (
    form === undefined ||
    verb.children.some(({ relation }) => relation === 'compound:prt' || relation === 'xcomp' || relation === 'ccomp')
  )
    return;
  const { text } = verb.sentence;
  yield { statement: asStatement(edited(text, [{ start: verb.start, end: verb.end, text: form }])), truth: 'unsaid' };
  yield { statement: asStatement(text), truth: 'said' };
}

const alikeWritten = (a: string, b: string): boolean => a !== b && /\p{L}/u.test(a) === /\p{L}/u.test(b);

/** Acts of one life, none of which is another; those behind a bar are done to a thing and told in the passive. */
const LIVES: readonly (readonly string[])[] = [
  'found dissolve rename sell',
  'sign ratify propose reject draft',
  'open close rebuild demolish',
  'build demolish repair abandon',
  'announce cancel complete postpone',
  'arrest release convict charge',
  'appoint dismiss',
  'publish write translate',
  'launch sink capture scrap',
  'join leave',
  'marry divorce',
  'buy sell lease',
  'win lose',
  'arrive depart',
  'elect defeat',
  'record release perform',
  'design build restore',
  'adopt propose reject repeal',
  'discover name describe',
].map((line) => line.split(' '));

const ACTIVE: ReadonlySet<string> = new Set([
  'join',
  'leave',
  'marry',
  'divorce',
  'win',
  'lose',
  'arrive',
  'depart',
  'buy',
  'sell',
  'publish',
  'write',
  'record',
  'release',
]);

const othersOf = (lemma: string, isPassive: boolean): readonly string[] =>
  LIVES.filter((life) => life.includes(lemma))
    .flat()
    .filter((other) => other !== lemma && (isPassive || ACTIVE.has(other)));
