import { pairRelationsOf, relate, type PairRelation } from '../phenomena/pairRelation';
import type { Node, Parsed } from '../syntax/parsed';
import { isContent } from '../syntax/content';
import { likenessOf } from '../syntax/likeness';
import type { Comparer, Comparison } from './comparing';
import { lossesOfPair, type Loss } from './loss';
import { says } from './says';
import { isEmptyWord } from './emptyWords';

/** What a window says of a statement that relates two things, whichever of the two it begins with; the best of it. */
export function related(statement: Parsed, comparer: Comparer): Omit<Comparison, 'found'> | undefined {
  let best: Omit<Comparison, 'found'> | undefined;
  for (const claimed of pairRelationsOf(statement))
    for (const { sentence } of comparer.window.grounds)
      for (const found of pairRelationsOf(sentence)) {
        const compared = compareRelations(statement, claimed, found, comparer);
        if (compared !== undefined && (best === undefined || compared.cost < best.cost)) best = compared;
      }
  return best;
}

function compareRelations(
  statement: Parsed,
  claimed: PairRelation,
  found: PairRelation,
  comparer: Comparer,
): Omit<Comparison, 'found'> | undefined {
  const way = relate(claimed, found);
  if (way === undefined || !countTheSame(claimed, found)) return undefined;
  const [first, second] = way === 'turned' ? [found.second, found.first] : [found.first, found.second];
  const one = comparer.compare(claimed.first, first);
  const other = comparer.compare(claimed.second, second);
  if (one === undefined || other === undefined) return undefined;
  const pairs = [...one.pairs, ...other.pairs, [claimed.word, found.word] as const];
  const seen = new Set(pairs.map(([node]) => node));
  const rest = statement.nodes.filter(
    (node) => node.whole === node && isContent(node) && !isEmptyWord(node) && !seen.has(node),
  );
  // Grammar may hang the word that relates two things on one of them, and one of them on the other.
  const isHungOn = (loss: Loss, other: Node): boolean => loss.node === claimed.word || loss.node === other;
  const losses: Loss[] = [
    ...one.losses.filter((loss) => !isHungOn(loss, claimed.second)),
    ...other.losses.filter((loss) => !isHungOn(loss, claimed.first)),
  ];
  for (const node of rest) if (!isSaidIn(node, found, comparer)) losses.push({ node, kind: 'notSaid' });
  return { pairs, losses, cost: losses.length + 0.2 };
}

const countTheSame = ({ counted }: PairRelation, found: PairRelation): boolean =>
  counted === undefined
    ? found.counted === undefined
    : found.counted !== undefined && likenessOf(counted, found.counted) !== undefined;

/** What else the statement says must stand in the same sentence: the verb, by how much, when. */
const isSaidIn = (node: Node, { word: { sentence }, scale }: PairRelation, comparer: Comparer): boolean =>
  GRADING.has(node.lemma) ||
  sentence.nodes.some(
    (other) =>
      other.whole === other &&
      (comparer.compare(node, other)?.losses.length === 0 || (scale !== undefined && isSameAct(node, other))),
  );

/** The verb of a comparison by itself: its parts are asked for one by one. */
const isSameAct = (node: Node, other: Node): boolean =>
  node.tag === 'VERB' && says(node, other) && lossesOfPair(node, other, false).length === 0;

const GRADING: ReadonlySet<string> = new Set(['more', 'less', 'as', 'be', 'lie', 'stand', 'sit', 'that']);
