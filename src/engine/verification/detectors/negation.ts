import { negationsOf } from '../../text/negations';
import type { Detector } from './detector';
import { neighboursOf, standsBeside, surroundingsOf } from './scene';

/** A negation that the sentence about the same thing does not have. */
export const negationDetector: Detector<'opens' | 'close' | 'sameCompany' | 'sourceNegates' | 'not' | 'contrast'> = {
  id: 'negation',
  features: ['opens', 'close', 'sameCompany', 'sourceNegates', 'not', 'contrast'],
  suspects(scene) {
    const { statement, sentences, words, forms } = scene;
    const text = statement.claim.masked;
    return negationsOf(text).map((cue) => {
      const around = surroundingsOf(scene, cue);
      const beside = neighboursOf(scene, around);
      const form = forms[around.first] ?? '';
      const best = around.best[0];
      const isBeside = sentences.some(
        (ground) =>
          around.share(ground) > RELATED &&
          ground.words.forms.some((own, at) => own === form && standsBeside(ground.words.forms, at, at, beside)),
      );
      return {
        start: cue.start,
        end: cue.end,
        features: {
          opens: around.first === 0 ? 1 : 0,
          close: best !== undefined && around.share(best) > CLOSE ? 1 : 0,
          sameCompany: isBeside ? 1 : 0,
          sourceNegates: best !== undefined && negationsOf(best.sentence.text).length > 0 ? 1 : 0,
          not: /^not$/i.test(words[around.first]?.text ?? '') ? 1 : 0,
          contrast: CONTRAST.test(text) ? 1 : 0,
        },
      };
    });
  },
};

/** Shares of the surroundings: about the same thing, and saying nearly the same. */
const RELATED = 0.3;
const CLOSE = 0.8;

/** Words that announce a contrast: a negation is then one side of it. */
const CONTRAST = /\b(?:but|however|although|though|yet|while|instead)\b/i;
