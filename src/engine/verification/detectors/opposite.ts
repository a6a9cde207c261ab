import { areAntonyms, hasAntonym } from '../../text/antonyms';
import { surpriseOf } from '../../text/commonness';
import { termOf } from '../../text/terms';
import type { Detector } from './detector';
import { neighboursOf, standsBeside, surroundingsOf, type Scene, type SceneSentences } from './scene';

/** A word with an opposite, where the sources have the opposite, or not the word. */
export const oppositeDetector: Detector<
  | 'opens'
  | 'terms'
  | 'surprise'
  | 'related'
  | 'inBest'
  | 'known'
  | 'unknownAndRelated'
  | 'oppositeInBest'
  | 'oppositeNear'
  | 'oppositeClaimed'
  | 'oppositeFound'
  | 'oppositeInPlace'
  | 'relation'
  | 'functionWord'
> = {
  id: 'opposite',
  features: [
    'opens',
    'terms',
    'surprise',
    'related',
    'inBest',
    'known',
    'unknownAndRelated',
    'oppositeInBest',
    'oppositeNear',
    'oppositeClaimed',
    'oppositeFound',
    'oppositeInPlace',
    'relation',
    'functionWord',
  ],
  suspects(scene) {
    return scene.words.flatMap((word, at) => {
      const form = scene.forms[at] ?? '';
      if (!hasAntonym(form)) return [];
      const around = surroundingsOf(scene, word);
      const known = scene.known.has(form);
      const related = around.best[0] === undefined ? 0 : around.share(around.best[0]);
      return [
        {
          start: word.start,
          end: word.end,
          features: {
            opens: at === 0 ? 1 : 0,
            terms: Math.log1p(scene.statement.terms.length),
            surprise: Math.min(surpriseOf(form), 10),
            related,
            inBest: around.best.some(({ words }) => words.formSet.has(form)) ? 1 : 0,
            known: known ? 1 : 0,
            unknownAndRelated: known ? 0 : related,
            ...opposites(scene, around, form),
            relation: RELATION.test(word.text) ? 1 : 0,
            functionWord: termOf(word.text) === undefined ? 1 : 0,
          },
        },
      ];
    });
  },
};

/** Words of comparison, order and direction: they turn a sentence round by themselves. */
const RELATION =
  /^(?:more|less|fewer|most|least|before|after|first|last|over|under|up|down|in|out|on|off|for|against|with|without)$/i;

/** How many of the nearest sentences are searched for an opposite. */
const NEAREST = 8;

/** Share of the surroundings from which a sentence is about the same thing. */
const RELATED = 0.3;

/** Where the opposites of a word stand, and whether one stands in its place more than the word itself does. */
function opposites(scene: Scene, around: SceneSentences, form: string) {
  const inSentence = (forms: readonly string[]): boolean => forms.some((other) => areAntonyms(form, other));
  const beside = neighboursOf(scene, around);
  const related = scene.sentences.filter((ground) => around.share(ground) > RELATED);
  const standsInPlace = (isWanted: (other: string) => boolean): boolean =>
    related.some(({ words: { forms } }) =>
      forms.some((other, at) => isWanted(other) && standsBeside(forms, at, at, beside)),
    );
  const found = scene.sentences
    .slice(0, NEAREST)
    .flatMap(({ words }) => words.forms.find((other) => areAntonyms(form, other)) ?? []);
  const gain = Number(standsInPlace((other) => found.includes(other))) - Number(standsInPlace((own) => own === form));
  return {
    oppositeInBest: around.best.slice(0, 1).some(({ words }) => inSentence(words.forms)) ? 1 : 0,
    oppositeNear: around.best.some(({ words }) => inSentence(words.forms)) ? 1 : 0,
    oppositeClaimed: scene.forms.some((other) => found.includes(other)) ? 1 : 0,
    oppositeFound: found.length > 0 ? 1 : 0,
    oppositeInPlace: gain,
  };
}
