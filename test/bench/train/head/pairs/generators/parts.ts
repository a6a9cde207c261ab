import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { namesIn } from '../english/names';
import { asStatement, inMidst, stretchOf } from '../english/writing';
import type { Generator } from '../variant';

/** What a sentence says by the way, as a statement of its own: "X, a French painter, …", "X, who …"; and of another name. */
export const parts: Generator = {
  name: 'parts',
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
    const of = node.parent;
    if (node.fine === 'NNS') return [];
    if (
      node.relation !== 'appos' ||
      of?.name === undefined ||
      of.name.isDoubtful ||
      node.tag !== 'NOUN' ||
      node.at < of.at
    )
      return [];
    const words = stretchOf(node);
    const text = words && inMidst(node.sentence, words);
    const between = words && node.sentence.text.slice(of.name.end, words.start);
    if (
      text === undefined ||
      between !== ', ' ||
      !/^(?:an?|the)\s/.test(text) ||
      text.length > 90 ||
      text.includes(',')
    )
      return [];
    // "After the war, the mention of …": no apposition.
    if (
      !/[,.]/.test(
        node.sentence.text
          .slice(words?.end ?? 0)
          .trim()
          .slice(0, 1),
      ) ||
      /^(?:After|Before|In|At|On|During|From|Since|By|Under|With)\b/.test(node.sentence.text.slice(0, of.name.start))
    )
      return [];
    return [{ name: of.name.text, rest: `${tenseOf(node)} ${text}` }];
  });
}

/** "is" beside a verb in the present, "was" beside one in the past. */
const tenseOf = ({ sentence: { nodes } }: Node): string =>
  /^VB[ZP]$/.test(nodes.find(({ relation }) => relation === 'root')?.fine ?? '') ? 'is' : 'was';

function relatives(nodes: readonly Node[]): readonly Told[] {
  return nodes.flatMap((node) => {
    const of = node.parent;
    if (node.relation !== 'acl:relcl' || of?.name === undefined || of.name.isDoubtful || of.relation === 'conj')
      return [];
    const who = node.children.find(({ relation }) => relation.startsWith('nsubj'));
    if (who?.lemma !== 'who' || who.at > node.at) return [];
    const words = stretchOf(node, [who]);
    return words === undefined || words.end - words.start > 110
      ? []
      : [{ name: of.name.text, rest: node.sentence.text.slice(words.start, words.end) }];
  });
}
