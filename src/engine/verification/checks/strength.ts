import { spanOf } from '../../model/span';
import { formOf } from '../../text/forms';
import { languageOf } from '../../text/language';
import { isDirectHedge, isHedge } from '../../text/hedges';
import { SCALE_OF } from '../../text/strength';
import { abstains, type Check } from '../check';
import { refutation, type Difference } from '../difference';
import { doubtFrom } from '../doubt';
import { shareMatched, type Ground } from '../grounds';
import { singleReplacements } from '../slot';
import type { Stretch } from '../../model/stretch';
import { isInside, isQuoted, type Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';
import { wordsOf, type Word } from '../../text/words';
import { termOf } from '../../text/terms';

/** Finds statements that say more than their source: "all" in the place of its "some", "will" in that of its "may". */
export const strengthCheck: Check = {
  id: 'strength',
  examine(statement, grounds) {
    // Scales and hedges are read in English only.
    if (languageOf(statement.claim.text) !== 'en') return abstains;
    for (const ground of grounds.sentences) {
      if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST) continue;
      const stronger = strongerWord(statement, ground) ?? droppedHedge(statement, ground);
      const refuted = refutation(stronger === undefined ? [] : [stronger]);
      if (refuted !== undefined) return refuted;
    }
    return doubtFrom(statement, grounds, ['strength']);
  },
};

/** The strong word whose place in the sentence is taken by a weaker one of its scale. */
function strongerWord(statement: Statement, ground: Ground): Difference | undefined {
  const claimed = wordsOf(statement.claim.masked);
  const pair = singleReplacements(claimed, ground.words.words).find(
    ({ a, b }) =>
      SCALE_OF.get(formOf(a))?.weaker.has(formOf(b)) === true &&
      !hasEqual(ground, a) &&
      !has(claimed, b) &&
      !isQuoted(a, statement.quotations),
  );
  return pair && differenceBetween(statement, ground, pair.a, pair.b);
}

/**
 * A word that the sentence weakens ("may close", "the possible closure") and a statement without any hedge does not. The
 * statement must have nothing beside the sentence: what else it says may come from where the matter is certain.
 */
function droppedHedge(statement: Statement, ground: Ground): Difference | undefined {
  const { terms, claim, quotations } = statement;
  if (
    wordsOf(claim.masked).some(isHedge) ||
    PERMITTED.test(claim.masked) ||
    shareMatched(statement, ground.matches) < WHOLE_LEAST
  )
    return undefined;
  const found = ground.words.words;
  for (const [at, term] of terms.entries()) {
    const match = ground.matches[at];
    if (match === undefined || isNamed(statement, term) || isQuoted(term, quotations)) continue;
    const place = found.findIndex(({ start }) => start === match.term.start);
    const hedge = hedgeBefore(found, place);
    if (hedge !== undefined) return differenceBetween(statement, ground, term, { ...hedge, end: match.term.end });
  }
  return undefined;
}

/** "may travel free" is "have been allowed to". */
const PERMITTED = /\b(?:allowed|permitted|entitled|free|able) to\b/i;

/** Least share of a statement in the sentence whose hedge it is said to have dropped. */
const WHOLE_LEAST = 0.9;

const isNamed = ({ names }: Statement, term: Word): boolean => isInside(term, names);

/** The hedge before a word, with function words between at most: "may also be closed", "may be able to". */
function hedgeBefore(words: readonly Word[], place: number): Word | undefined {
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (isDirectHedge(word)) return word;
    if (termOf(word.text) !== undefined && !/^able$/i.test(word.text)) return undefined;
  }
  return undefined;
}

/** Whether the sentence has a word as strong elsewhere. */
const hasEqual = ({ words }: Ground, word: Word): boolean =>
  words.forms.some((form) => SCALE_OF.get(formOf(word))?.equal.has(form) === true);

const has = (words: readonly Word[], word: Word): boolean => words.some((other) => formOf(other) === formOf(word));

function differenceBetween({ claim }: Statement, ground: Ground, a: Stretch, b: Stretch): Difference {
  const at = ground.sentence.span.start;
  return {
    ground,
    discrepancy: {
      kind: 'strength',
      claimed: { span: spanOf<'claim'>(a.start, a.end), text: claim.masked.slice(a.start, a.end) },
      found: {
        document: ground.passage.document,
        span: spanOf<'source'>(at + b.start, at + b.end),
        text: ground.sentence.text.slice(b.start, b.end),
      },
    },
  };
}
