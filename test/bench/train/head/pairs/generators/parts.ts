import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { namesIn } from '../english/names';
import { asStatement, inMidst, stretchOf } from '../english/writing';
import type { Generator } from '../variant';

/** What a sentence says by the way, as a statement of its own: "X, a French painter, …", "X, who …"; and of another name. */
export const parts: Generator = {
  name: 'parts',
  hint: /,\s(?:an?|the)\s|\bwho\b/,
  *variants({ sentence, around }, random) {
    const others = around
      .flatMap(namesIn)
      .filter(({ name, relation }) => relation === 'nsubj' && !sentence.text.includes(name?.text ?? ''));
    const said = [...appositions(sentence.nodes), ...relatives(sentence.nodes)];
    for (const { name, rest } of said) {
      yield { statement: asStatement(`${name} ${rest}`), truth: 'said' };
      if (others.length > 0)
        yield { statement: asStatement(`${random.pick(others).name?.text ?? ''} ${rest}`), truth: 'unsaid' };
    }
  },
};

interface Told {
  readonly name: string;
  readonly rest: string;
}

function appositions(nodes: readonly Node[]): readonly Told[] {
  return nodes.flatMap((node) => {
    const name = node.parent?.name;
    const words = stretchOf(node);
    if (node.relation !== 'appos' || node.fine !== 'NN' || name === undefined || name.isDoubtful) return [];
    if (words === undefined || !isApposition(node, name.start, name.end, words)) return [];
    return [{ name: name.text, rest: `${tenseOf(node)} ${inMidst(node.sentence, words)}` }];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "X, a brewer from Lille, …": no list, no "After the war, the mention of", no clause with a verb of its own. */
function isApposition(node: Node, from: number, to: number, { start, end }: Stretch): boolean {
  const { text, nodes } = node.sentence;
  const words = text.slice(start, end);
  return (
    text.slice(to, start) === ', ' &&
    /^(?:an?|the)\s[^,]{4,90}$/.test(words) &&
    /^(?:\.$|,(?!\s(?:and|or|an?|the|\p{Lu})))/u.test(text.slice(end).trim()) &&
    !/^(?:After|Before|In|At|On|During|From|Since|By|Under|With|Completed|Named|\w+ed)\b/.test(text.slice(0, from)) &&
    !TIMES.has(node.lemma) &&
    !nodes.some((one) => one.start >= start && one.end <= end && /^VB[DZP]$/.test(one.fine))
  );
}

const TIMES: ReadonlySet<string> = new Set(
  'day week month year decade century morning night season time distance journey'.split(' '),
);

/** "is" beside a verb in the present, "was" beside one in the past. */
const tenseOf = ({ sentence: { nodes } }: Node): string =>
  /^VB[ZP]$/.test(nodes.find(({ relation }) => relation === 'root')?.fine ?? '') ? 'is' : 'was';

function relatives(nodes: readonly Node[]): readonly Told[] {
  return nodes.flatMap((node) => {
    const of = node.parent;
    if (node.relation !== 'acl:relcl' || of?.name === undefined || of.name.isDoubtful) return [];
    const who = node.children.find(({ relation }) => relation.startsWith('nsubj'));
    const words = who && stretchOf(node, [who]);
    // Of several together, or of "a former X", nothing is told of X alone.
    const before = nodes[of.at - 1]?.tag;
    if (who?.lemma !== 'who' || who.at > node.at || of.relation === 'conj' || of.fine !== 'NNP') return [];
    if (before === 'NOUN' || before === 'ADJ' || before === 'CCONJ' || before === 'DET') return [];
    if (
      words === undefined ||
      words.end - words.start > 110 ||
      /^\S+(?:\s\S+)?$/.test(node.sentence.text.slice(words.start, words.end))
    )
      return [];
    return [{ name: of.name.text, rest: node.sentence.text.slice(words.start, words.end) }];
  });
}
