import { describe, expect, it } from 'vitest';
import type { EdgeKind, EdgeSink, WordClass } from '../../../src/engine/lexicon/edges';
import type { LexicalWord, WordRelation } from '../../../src/engine/lexicon/lexicalWord';
import { addOwnEdges } from '../../../src/engine/lexicon/ownEdges';
import { relationOf } from '../../../src/engine/lexicon/relation';
import { addWordNet } from '../../../src/engine/lexicon/wordNet';

/** What is said of two words; of `broader` the second one is the broader. */
interface Statement {
  readonly a: LexicalWord;
  readonly b: LexicalWord;
  readonly kind: EdgeKind;
}

const TAGS: Readonly<Record<WordClass, string>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' };

/** All that a source of edges says. */
function statementsOf(source: (sink: EdgeSink) => void): readonly Statement[] {
  const words: LexicalWord[] = [];
  const statements: Statement[] = [];
  const state = (a: number, b: number, kind: EdgeKind): void => {
    const [from, to] = [words[a], words[b]];
    if (from !== undefined && to !== undefined && a !== b) statements.push({ a: from, b: to, kind });
  };
  source({
    node: (lemma, part) => words.push({ lemma, tag: TAGS[part] }) - 1,
    addBoth: state,
    addBroader: (word, broader) => state(word, broader, 'broader'),
  });
  return statements;
}

const own = statementsOf(addOwnEdges);
const all = [...own, ...statementsOf(addWordNet)];

/** The first pairs for which a law does not hold. */
const broken = (holds: (there: WordRelation, back: WordRelation) => boolean): readonly string[] =>
  all
    .filter(({ a, b }) => a.lemma !== b.lemma && !holds(relationOf(a, b), relationOf(b, a)))
    .slice(0, 5)
    .map(({ a, b, kind }) => `${a.lemma} ${b.lemma} ${kind}: ${relationOf(a, b)}, ${relationOf(b, a)}`);

const keyOf = ({ a, b }: Statement): string => [`${a.lemma} ${a.tag}`, `${b.lemma} ${b.tag}`].sort().join(' | ');

describe('the laws of word relations, over all pairs that the lists and WordNet name', () => {
  it.each(['synonym', 'opposite', 'derived'] as const)('"%s" holds both ways', (kind) =>
    expect(broken((there, back) => (there === kind) === (back === kind))).toEqual([]),
  );

  it('"broader" is "narrower" the other way', () =>
    expect(broken((there, back) => (there === 'broader') === (back === 'narrower'))).toEqual([]));

  it('a source never speaks for its opposite: our lists say one thing of two words', () => {
    const kinds = new Map<string, EdgeKind>();
    const twice: string[] = [];
    for (const statement of own) {
      const known = kinds.get(keyOf(statement));
      // Opposites stand in the groups of what is kept apart, too, and outrank them.
      const isAllowed = known === statement.kind || (known === 'opposite' && statement.kind === 'apart');
      if (known !== undefined && !isAllowed) twice.push(`${keyOf(statement)}: ${known}, ${statement.kind}`);
      kinds.set(keyOf(statement), statement.kind);
    }
    expect(twice).toEqual([]);
  });

  it('what is kept apart is never said', () => {
    const said = own.filter(
      ({ a, b, kind }) => kind === 'apart' && ![undefined, 'opposite'].includes(relationOf(a, b)),
    );
    expect(said.map(keyOf).filter((key, at, keys) => keys.indexOf(key) === at)).toEqual([]);
  });

  it('holds enough words to be worth its bytes', () => {
    expect(all.length).toBeGreaterThan(30_000);
    expect(new Set(all.flatMap(({ a, b }) => [`${a.lemma} ${a.tag}`, `${b.lemma} ${b.tag}`])).size).toBeGreaterThan(
      15_000,
    );
  });
});
