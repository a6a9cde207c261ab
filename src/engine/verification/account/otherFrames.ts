import { framesOf, type Frame } from '../syntax/frames';
import type { Node, Parsed } from '../syntax/parsed';
import type { PairRule } from './says';

/** "Keeps bees in the garden and goats on the hill" says nothing of goats in the garden: each part goes with those of its frame. */
export const isOfOtherFrame: PairRule = (_claimed, found, known) => {
  const frames = alikeIn(found.sentence);
  const own = frames.find(({ words }) => words.includes(found));
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

/** Frames of one shape, with two parts at least. */
function alikeIn(sentence: Parsed): readonly Frame[] {
  const { frames = [] } = framesOf(sentence) ?? {};
  const shape = frames[0]?.shape ?? '';
  return shape.includes(' ') && frames.every((one) => one.shape === shape) ? frames : [];
}

/** How many prepositions come up to a word. */
const slotOf = (node: Node, { words }: Frame): number =>
  words.slice(0, words.indexOf(node) + 1).filter(({ tag }) => tag === 'ADP').length;
