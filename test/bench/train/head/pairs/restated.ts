import type { Random } from '../../../../support/random';
import { parsedFrom, type Parsed } from '../../../../../src/engine/verification/syntax/parsed';
import { adverbials } from './generators/adverbials';
import { numberForms } from './generators/numberForms';
import { subjects } from './generators/subjects';
import { voice } from './generators/voice';
import { wording } from './generators/wording';
import type { Generator, Scene } from './variant';

/** Those that can tell a whole sentence in other words. */
const RETELLING: readonly Generator[] = [wording, voice, adverbials, numberForms, subjects];

/**
 * A sentence in other words that say no more: most statements are no copies, so that neither a true one nor a false one is told by
 * how much it differs from its source.
 */
export function restated(scene: Scene, random: Random, times: number): Parsed {
  let sentence = scene.sentence;
  for (let at = 0; at < times; at += 1) {
    const ways = RETELLING.flatMap(({ variants }) => [...variants({ ...scene, sentence }, random)]).filter(
      ({ truth }) => truth === 'said',
    );
    if (ways.length === 0) break;
    sentence = parsedFrom(random.pick(ways).statement);
  }
  return sentence;
}
