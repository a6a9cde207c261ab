import { compareQuantities } from '../../text/values/compareQuantities';
import type { Quantity } from '../../text/values/quantities';
import type { Ground } from '../grounds';
import type { Detector } from './detector';
import { neighboursOf, standsBeside, surroundingsOf, touches, wordRange, type Scene } from './scene';

/** A value that no sentence states, above all where the sentence about the same thing states another one. */
export const numberDetector: Detector<
  'sentences' | 'length' | 'stated' | 'oneOther' | 'otherInPlace' | 'spelled' | 'hyphenated'
> = {
  id: 'number',
  features: ['sentences', 'length', 'stated', 'oneOther', 'otherInPlace', 'spelled', 'hyphenated'],
  suspects(scene) {
    const { statement, sentences, words } = scene;
    return statement.quantities.map((quantity) => {
      const others = otherValues(scene, quantity);
      return {
        start: quantity.start,
        end: quantity.end,
        features: {
          sentences: Math.log1p(sentences.length),
          length: Math.log1p(words.length),
          stated: sentences.some((ground) => states(ground, quantity)) ? 1 : 0,
          oneOther: others.values.length === 1 ? 1 : 0,
          otherInPlace: others.inPlace ? 1 : 0,
          spelled: quantity.kind === 'number' && quantity.spelled ? 1 : 0,
          hyphenated: isHyphenated(statement.claim.masked, quantity) ? 1 : 0,
        },
      };
    });
  },
};

const states = ({ words }: Ground, quantity: Quantity): boolean =>
  words.quantities.some((found) => compareQuantities(quantity, found) === 'agrees');

/** The values in the best sentence about the same thing that differ from this one and back no other of the statement. */
function otherValues(scene: Scene, quantity: Quantity): { values: readonly Quantity[]; inPlace: boolean } {
  const around = surroundingsOf(scene, quantity);
  const best = around.best[0];
  if (best === undefined) return { values: [], inPlace: false };
  const values = best.words.quantities.filter(
    (found) =>
      compareQuantities(quantity, found) === 'differs' &&
      !scene.statement.quantities.some((own) => compareQuantities(own, found) === 'agrees'),
  );
  const beside = neighboursOf(scene, around);
  const inPlace = values.some((found) => {
    const [first, last] = wordRange(best.words.words, found);
    return touches(best.words.forms, first, last, beside) || standsBeside(best.words.forms, first, last, beside);
  });
  return { values, inPlace };
}

/** "COVID-19", "a 10-year ban": part of a word, and often of a name. */
const isHyphenated = (text: string, { start, end }: Quantity): boolean =>
  /^[-–]\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start));
