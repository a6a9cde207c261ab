import { spanOf } from '../../model/span';
import type { Discrepancy } from '../../model/verdict';
import { areAntonyms } from '../../text/antonyms';
import { termsOf } from '../../text/terms';
import { negationsOf, type Negation } from '../../text/negations';
import { abstains, type Check } from '../check';
import { evidenceFrom, shareMatched, type Ground } from '../grounds';
import { slotOf } from '../slot';
import type { Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Finds statements that turn a sentence round: a negation added or dropped, or a word replaced by its opposite. */
export const polarityCheck: Check = {
  id: 'polarity',
  examine(statement, { sentences }) {
    for (const ground of sentences) {
      if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST - ANTONYM_ALLOWANCE) break;
      const discrepancy = negationFlip(statement, ground) ?? antonymFlip(statement, ground);
      // The best sentence decides: a weaker one that differs is about something else.
      if (discrepancy !== undefined)
        return { kind: 'refutes', discrepancies: [discrepancy], evidence: [evidenceFrom(ground)] };
      if (ground.coverage >= CLOSE_ANCHOR_LEAST) return abstains;
    }
    return abstains;
  },
};

/** An antonym is itself an unmatched word, so that the sentence as a whole covers less. */
const ANTONYM_ALLOWANCE = 0.15;

/** A word that is negated in one of the two sentences only. */
function negationFlip(statement: Statement, ground: Ground): Discrepancy | undefined {
  if (shareMatched(statement, ground.matches) < CLOSE_ANCHOR_LEAST) return undefined;
  const { masked } = statement.claim;
  const claimedCues = negationsOf(masked);
  const foundCues = negationsOf(ground.sentence.text);
  for (const [at, match] of ground.matches.entries()) {
    const term = statement.terms[at];
    if (!term || !match) continue;
    const claimedCue = cueFor(masked, claimedCues, term.start);
    const foundCue = cueFor(ground.sentence.text, foundCues, match.term.start);
    const cue = claimedCue ?? foundCue;
    if (cue === undefined || (claimedCue !== undefined && foundCue !== undefined)) continue;
    const isLoose =
      claimedCue === undefined
        ? reaches(masked, claimedCues, term.start)
        : reaches(ground.sentence.text, foundCues, match.term.start);
    if (isLoose) continue;
    return flip(statement, ground, stretch(claimedCue, term), stretch(foundCue, match.term));
  }
  return undefined;
}

const stretch = (
  cue: Negation | undefined,
  { start, end }: { start: number; end: number },
): { start: number; end: number } => ({
  start: cue?.start ?? start,
  end,
});

/** The negation whose first content word is at `at`: only function words stand between, in the same clause. */
function cueFor(text: string, cues: readonly Negation[], at: number): Negation | undefined {
  return cues.find(({ end }) => {
    const between = text.slice(end, at);
    return end <= at && !CLAUSE_END.test(between) && between.length < SCOPE_MOST && termsOf(between).length === 0;
  });
}

/** Whether any negation stands before `at` in its clause: too far to be sure of, yet near enough to keep silent. */
const reaches = (text: string, cues: readonly Negation[], at: number): boolean =>
  cues.some(({ end }) => end <= at && !CLAUSE_END.test(text.slice(end, at)));

const CLAUSE_END = /[,;:.!?()—–]/u;

/** How far a negation reaches over function words, in code units: "did not by then also accept". */
const SCOPE_MOST = 30;

/** A word of the statement whose place in the sentence is taken by its opposite. */
function antonymFlip(statement: Statement, ground: Ground): Discrepancy | undefined {
  if (negationsOf(statement.claim.masked).length !== negationsOf(ground.sentence.text).length) return undefined;
  const rest = statement.terms.filter((_, at) => ground.matches[at]?.degree !== 1);
  for (const term of rest) {
    const opposite = ground.words.terms.find((other) => areAntonyms(term.term, other.term));
    if (opposite === undefined || shareMatched(statement, ground.matches, [term]) < CLOSE_ANCHOR_LEAST) continue;
    if (statement.terms.some((other) => other.term === opposite.term)) continue;
    if (ground.words.terms.some((other) => other.term === term.term)) continue;
    const slot = slotOf(statement, term, ground);
    const isInSlot = slot !== undefined && slot.start <= opposite.start && opposite.end <= slot.end;
    if (isInSlot || shareMatched(statement, ground.matches, [term]) >= SURE)
      return flip(statement, ground, term, opposite);
  }
  return undefined;
}

/** With so much of the rest in common the opposite need not stand in the very same place. */
const SURE = 0.85;

function flip(
  statement: Statement,
  ground: Ground,
  claimed: { start: number; end: number },
  found: { start: number; end: number },
): Discrepancy {
  const at = ground.sentence.span.start;
  return {
    kind: 'polarity',
    claimed: {
      span: spanOf<'claim'>(claimed.start, claimed.end),
      text: statement.claim.masked.slice(claimed.start, claimed.end),
    },
    found: {
      document: ground.passage.document,
      span: spanOf<'source'>(at + found.start, at + found.end),
      text: ground.sentence.text.slice(found.start, found.end),
    },
  };
}
