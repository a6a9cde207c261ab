import { surpriseOf } from '../../text/commonness';
import { SCALE_OF } from '../../text/strength';
import type { Detector } from './detector';
import { neighboursOf, surroundingsOf, touches, type Neighbours } from './scene';
import type { Ground } from '../grounds';

/** A stronger word than the sources have: "all" for "some", "will" for "may", "proves" for "suggests". */
export const strengthDetector: Detector<
  'opens' | 'near' | 'sameCompany' | 'weakerInPlace' | 'surprise' | 'universal' | 'certain' | 'superlative'
> = {
  id: 'strength',
  features: ['opens', 'near', 'sameCompany', 'weakerInPlace', 'surprise', 'universal', 'certain', 'superlative'],
  suspects(scene) {
    return scene.words.flatMap((word, at) => {
      const form = scene.forms[at] ?? '';
      const scale = SCALE_OF.get(form);
      if (scale === undefined) return [];
      const around = surroundingsOf(scene, word);
      const beside = neighboursOf(scene, around);
      const related = scene.sentences.filter((ground) => around.share(ground) > RELATED);
      return [
        {
          start: word.start,
          end: word.end,
          features: {
            opens: at === 0 ? 1 : 0,
            near: around.near.some(({ words }) => hasOneOf(words.formSet, scale.equal)) ? 1 : 0,
            sameCompany: standsSo(related, beside, (other) => scale.equal.has(other)),
            weakerInPlace: standsSo(related, beside, (other) => scale.weaker.has(other)),
            surprise: Math.min(surpriseOf(form), 10),
            universal: /^(?:all|every)$/.test(form) ? 1 : 0,
            certain: /^(?:will|would)$/.test(form) ? 1 : 0,
            superlative: /^most$/.test(form) ? 1 : 0,
          },
        },
      ];
    });
  },
};

const hasOneOf = (set: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
  [...wanted].some((one) => set.has(one));

/** Share of the surroundings from which a sentence is about the same thing. */
const RELATED = 0.3;

/** 1 if such a word stands between the same neighbours in one of the sentences. */
const standsSo = (sentences: readonly Ground[], beside: Neighbours, isWanted: (form: string) => boolean): number =>
  sentences.some(({ words: { forms } }) => forms.some((form, at) => isWanted(form) && touches(forms, at, at, beside)))
    ? 1
    : 0;
