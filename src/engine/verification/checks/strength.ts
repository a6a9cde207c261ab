import { spanOf } from '../../model/span';
import { formOf } from '../../text/forms';
import { SCALE_OF } from '../../text/strength';
import type { Word } from '../../text/words';
import type { Check } from '../check';
import { refutation, type Difference } from '../difference';
import { doubtFrom } from '../doubt';
import { shareMatched, type Ground } from '../grounds';
import { singleReplacements } from '../slot';
import { isQuoted, type Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';
import { wordsOf } from '../../text/words';

/** Finds statements that say more than their source: "all" in the place of its "some", "will" in that of its "may". */
export const strengthCheck: Check = {
  id: 'strength',
  examine(statement, grounds) {
    for (const ground of grounds.sentences) {
      if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST) continue;
      const stronger = strongerWord(statement, ground);
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

/** Whether the sentence has a word as strong elsewhere. */
const hasEqual = ({ words }: Ground, word: Word): boolean =>
  words.forms.some((form) => SCALE_OF.get(formOf(word))?.equal.has(form) === true);

const has = (words: readonly Word[], word: Word): boolean => words.some((other) => formOf(other) === formOf(word));

function differenceBetween({ claim }: Statement, ground: Ground, a: Word, b: Word): Difference {
  const at = ground.sentence.span.start;
  return {
    ground,
    discrepancy: {
      kind: 'strength',
      claimed: { span: spanOf<'claim'>(a.start, a.end), text: claim.masked.slice(a.start, a.end) },
      found: { document: ground.passage.document, span: spanOf<'source'>(at + b.start, at + b.end), text: b.text },
    },
  };
}
