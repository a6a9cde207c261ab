import { areAlike, framesOf, type Frame } from '../syntax/frames';
import type { Node } from '../syntax/parsed';
import type { PairRule } from './says';

/** "Keeps bees in the garden and goats on the hill" says nothing of goats in the garden: each part goes with those of its frame. */
export const isOfOtherFrame: PairRule = (_claimed, found, known) => {
  const { frames = [] } = framesOf(found.sentence) ?? {};
  const own = areAlike(frames) ? frames.find(({ words }) => words.includes(found)) : undefined;
  if (own === undefined) return false;
  const slot = slotOf(found, own);
  return frames.some(
    (other) =>
      other !== own &&
      other.words.some((word) => {
        const place = slotOf(word, other);
        return (
          known.has(word) && place !== slot && !own.words.some((one) => known.has(one) && slotOf(one, own) === place)
        );
      }),
  );
};

/** How many prepositions come up to a word. */
const slotOf = (node: Node, { words }: Frame): number =>
  words.slice(0, words.indexOf(node) + 1).filter(({ tag }) => tag === 'ADP').length;
