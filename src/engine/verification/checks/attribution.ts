import { spanOf } from '../../model/span';
import type { Opinion, Remark } from '../../model/verdict';
import { languageOf } from '../../text/language';
import type { Name } from '../../text/names';
import { isAttributed, speakersOf } from '../../text/speakers';
import { areNameForms } from '../../text/wordForms';
import { abstains, type Check, type Grounds } from '../check';
import { refutation, type Difference } from '../difference';
import { shareMatched, type Ground } from '../grounds';
import { quotedSpeaker } from '../quotedSpeaker';
import type { Statement } from '../statement';
import { CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Asks whether those who said it are those who say it in the draft, and whether anybody is still said to have said it. */
export const attributionCheck: Check = {
  id: 'attribution',
  examine(statement, grounds) {
    if (languageOf(statement.claim.text) !== 'en' || statement.claim.role === 'quote') return abstains;
    return changedSpeaker(statement, grounds) ?? { kind: 'abstains', remarks: droppedAttribution(statement, grounds) };
  },
};

/** The words are those of a source, and another person says them there. */
function changedSpeaker(statement: Statement, grounds: Grounds): Opinion | undefined {
  const { masked } = statement.claim;
  const [claimed, second] = speakersOf(masked).filter(isPerson);
  if (claimed === undefined || second !== undefined) return undefined;
  const found = quotedElsewhere(statement, claimed, grounds) ?? reportedElsewhere(statement, claimed, grounds);
  return found && refutation([found]);
}

/** Words in quotation marks, to the letter, beside which the source names who said them. */
function quotedElsewhere(statement: Statement, claimed: Name, grounds: Grounds): Difference | undefined {
  const [quotation] = statement.quotations;
  const located = quotation && grounds.locate(quotation);
  if (located?.edits !== 0) return undefined;
  const speaker = quotedSpeaker(located);
  if (speaker === undefined || !isPerson(speaker) || areSame(claimed, speaker)) return undefined;
  const ground = grounds.sentences.find(
    ({ passage, sentence }) =>
      passage.document === located.passage.document &&
      sentence.span.start < located.end &&
      located.start < sentence.span.end,
  );
  return ground && difference(claimed, speaker, speaker.start, ground);
}

/** A sentence that says nearly the same, and names another speaker; none that names the claimed one. */
function reportedElsewhere(statement: Statement, claimed: Name, { sentences }: Grounds): Difference | undefined {
  const close = sentences.filter(({ matches }) => shareMatched(statement, matches, [claimed]) >= CLOSE_ANCHOR_LEAST);
  if (close.some(({ words }) => words.names.some((name) => areSame(claimed, name)))) return undefined;
  for (const ground of close) {
    const [speaker, second] = speakersOf(ground.sentence.text);
    if (speaker === undefined || second !== undefined || !isPerson(speaker) || areSame(claimed, speaker)) continue;
    return difference(claimed, speaker, ground.sentence.span.start + speaker.start, ground);
  }
  return undefined;
}

function difference(claimed: Name, found: Name, start: number, ground: Ground): Difference {
  const { document } = ground.passage;
  return {
    ground,
    discrepancy: {
      kind: 'name',
      claimed: { span: spanOf<'claim'>(claimed.start, claimed.end), text: claimed.text },
      found: { document, span: spanOf<'source'>(start, start + found.text.length), text: found.text },
    },
  };
}

/** "Aske" and "Clement Aske": one shared name is enough for silence. */
const areSame = (a: Name, b: Name): boolean =>
  a.terms.some((term) => b.terms.some((other) => areNameForms(term, other)));

/** A surname or a full name. Offices and bodies may stand for a person, so that they prove no other speaker. */
const isPerson = ({ text }: Name): boolean =>
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}$/u.test(text) &&
  !OFFICE.test(text) &&
  !/^\p{Lu}+$/u.test(text);

const OFFICE =
  /\b(?:President|Minister|Prime|Secretary|Chancellor|Mayor|Governor|King|Queen|Prince|Pope|Bishop|Judge|Justice|Court|Council|Ministry|Department|Committee|Commission|Company|University|Institute|Agency|Office|Bank|Group|Association|Union|Party|Police|Government|Parliament|Senate|House|Congress|Times|Post|News|Report|Courier|General|Captain|Director|Professor|Chief)\b/u;

/** What somebody said in the source stands in the draft as a fact: a hint, since the writer may vouch for it. */
function droppedAttribution(statement: Statement, { sentences }: Grounds): readonly Remark[] {
  const [best] = sentences;
  const { claim, terms } = statement;
  if (best === undefined || isAttributed(claim.text) || isAttributed(claim.context)) return [];
  if (shareMatched(statement, best.matches) < CLOSE_ANCHOR_LEAST) return [];
  const { text, span } = best.sentence;
  const frame = FRAME.exec(text);
  const first = Math.min(...best.matches.flatMap((match) => (match ? [match.term.start] : [])));
  const [from, last] = [terms[0], terms.at(-1)];
  if (!frame || first < frame[0].length || !from || !last) return [];
  const claimed = { span: spanOf<'claim'>(from.start, last.end), text: claim.masked.slice(from.start, last.end) };
  const found = { document: best.passage.document, span, text };
  return [{ kind: 'unattributed', claimed, found }];
}

/** A sentence that opens with who says it: "The ministry said that …", "According to the survey, …". */
const FRAME =
  /^(?:according to [^,]{3,60},|(?:\p{L}[\p{L}'’.-]*,? ){1,10}?(?:said|says|claimed|claims|argued|argues|warned|warns|alleged|alleges|insisted|insists|believes|believed|suggested|suggests|announced|maintains|maintained|estimates|estimated|predicts|predicted)(?: (?:on|in|last|at) [^,]{3,20})? (?:that |(?=(?:the|it|there|he|she|they|a|an|no|some|most|many|all) )))/iu;
