import { saidInBrackets } from './bracketed';
import { gappedClauses } from './ellipsis';
import { withTheirVerbs } from './gapped';
import { madeBy } from './madeBy';
import { otherNames } from './otherNames';
import { comparedAgain } from './compared';
import { delays } from './delays';
import { hearsay, permissions } from './hearsay';
import { dimensions } from './dimensions';
import { existence } from './existence';
import { increases } from './increases';
import { limits } from './limits';
import { measures } from './measures';
import { needs } from './needs';
import { behindPlace, whenAndWhere, whereItLies } from './places';
import { repeatedFrames } from './repeatedFrames';
import { shares } from './shares';
import { stars } from './stars';
import { terms } from './terms';
import { tookTo } from './tookTo';
import { nameAsPredicate } from './turnedRound';
import type { Parsed } from '../parsed';

/**
 * What a sentence says, too, in a form that grammar tells apart badly or hides in a bracket: each is given as a plain sentence,
 * and read as one more sentence of the source at the same place.
 */
export const restatements = (sentence: Parsed): readonly string[] => [
  ...gappedClauses(sentence),
  ...withTheirVerbs(sentence),
  ...repeatedFrames(sentence),
  ...saidInBrackets(sentence),
  ...otherNames(sentence),
  ...madeBy(sentence),
  ...behindPlace(sentence),
  ...nameAsPredicate(sentence),
  ...whenAndWhere(sentence),
  ...belowTitle(sentence),
  ...whereItLies(sentence),
  ...hearsay(sentence),
  ...limits(sentence),
  ...delays(sentence),
  ...permissions(sentence),
  ...measures(sentence),
  ...comparedAgain(sentence),
  ...needs(sentence),
  ...increases(sentence),
  ...stars(sentence),
  ...terms(sentence),
  ...dimensions(sentence),
  ...existence(sentence),
  ...tookTo(sentence),
  ...shares(sentence),
];

/** A title that a page sets right above its first sentence, with nothing between: the sentence without it. */
function belowTitle({ text }: Parsed): readonly string[] {
  const [title = '', ...below] = text.split('\n');
  const sentence = below.join('\n').trim();
  return /^\p{Lu}/u.test(sentence) && !/[.!?,;:]["”’)]?\s*$/.test(title) ? [sentence] : [];
}
