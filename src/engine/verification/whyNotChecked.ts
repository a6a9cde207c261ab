import type { BlockRole } from '../model/document';
import type { NotCheckedReason } from '../model/verdict';
import { quotedStretches } from '../text/quoteMarks';
import { reports } from '../text/reportingTags';
import { termsOf } from '../text/terms';
import { wordsOf } from '../text/words';
import { checkWorthiness, WORTH_LEAST } from './worth/checkWorthiness';

/** Longest sentence, in code units, that is compared word by word: a page of text without a full stop. */
export const SENTENCE_MOST = 3000;

/** Fewest content words that can be compared; figures count as words. */
const TERMS_LEAST = 2;

/**
 * Why a sentence needs no source, or `undefined` when it does. A block's role, the sentence's length, plain words of
 * opinion and a colon at the end are looked at first; then the trained score decides, and what the sentence says of itself (a question mark, an
 * imperative, the writer's own voice) only names the reason.
 */
export function whyNotChecked(text: string, role: BlockRole): NotCheckedReason | undefined {
  if (role === 'heading') return 'heading';
  if (role === 'tableRow') return 'table';
  if (text.length > SENTENCE_MOST) return 'tooLong';
  if (termsOf(text).length < TERMS_LEAST) return 'tooShort';
  const frame = withoutQuotations(text);
  if (saysAnother(text, frame)) return QUESTION.test(frame) ? 'question' : undefined;
  if (OPINION.some((marker) => marker.test(frame))) return 'opinion';
  if (LEAD_IN.test(text) && !/\d/.test(text)) return 'transition';
  return checkWorthiness(text) < WORTH_LEAST ? reasonOf(text, frame) : undefined;
}

/**
 * Whether a sentence is only guessed to need no source, since nothing in it says so. If the sources back or refute it
 * nevertheless, the writer is told; only their silence is not held against it.
 */
export const isOnlyGuessed = (reason: NotCheckedReason): boolean => reason === 'noClaim';

function reasonOf(text: string, frame: string): NotCheckedReason {
  if (QUESTION.test(text)) return 'question';
  if (VOICE.some((marker) => marker.test(frame))) return 'opinion';
  return INSTRUCTIONS.some((marker) => marker.test(frame)) ? 'instruction' : 'noClaim';
}

const QUESTION = /\?["”’)\]]*$/u;

/**
 * Whether the sentence hands on what somebody else said: in quotation marks beside a verb of saying, or told to the writer,
 * who is "me" only as the hearer.
 */
const saysAnother = (text: string, frame: string): boolean =>
  HEARD.test(frame) ||
  (reports(frame) && quotedStretches(text).some(({ start, end }) => isSpeech(text.slice(start, end))));

const HEARD =
  /\b(?:told|informed|assured|warned|reminded|answered|shown|showed) (?:me|us)\b|\b(?:wrote|said|confessed|explained|confirmed|admitted|complained|replied|reported|mentioned|remarked|swore|revealed) to (?:me|us)\b|\b(?:interview|conversation|talk|call|letter|mail) (?:with|to) (?:me|us)\b|\b(?:I|we) (?:was|were) (?:told|informed|assured|warned)\b/iu;

/** A term in quotation marks is the writer's own. Fewest words: 3. */
const isSpeech = (words: string): boolean => wordsOf(words).length >= SPEECH_LEAST;
const SPEECH_LEAST = 3;

/** What a person is quoted as saying is not the writer's own voice. */
const withoutQuotations = (text: string): string =>
  text.replace(/[“"«„][^“”"«»]*[”"»“]|(?<!\p{L})‘[^‘]*’(?!\p{L})/gu, '""');

/** The writer's opinion in plain words: "we believe", "in my view", "it seems to me", a plan for the text. */
const OPINION: readonly RegExp[] = [
  /\b[Ww]e (?:\w+ly )?(?:think|believe|suspect|doubt|hope|fear|feel|suppose|guess|wonder|reckon|(?:would|should|might) (?:\w+ly )?(?:argue|suggest|say|add|call|like|prefer|hope)|find it|are (?:not )?(?:sure|convinced|persuaded|afraid|inclined|struck)|remain (?:un)?(?:convinced|persuaded))\b/u,
  /\b(?:in|to) (?:my|our) (?:own )?(?:view|opinion|mind|judge?ment|reading|experience|eyes|estimation)\b/iu,
  /\b(?:I|[Ww]e) (?:will|shall|want to|am going to|are going to|have|now) (?:now |then |already )?(?:return|turn|come back|show|argue|describe|discuss|begin|start|end|conclude|leave|explain|look|mentioned|described|argued|shown)\b/u,
  /\b(?:seems?|appears?|looks?|strikes?|feels?)(?: \w+){0,3} (?:to )?me\b/u,
  /^it (?:is|was|remains) (?:\w+ )?(?:a (?:pity|shame|disgrace|scandal|blessing|relief|joy|pleasure)|(?:sad|shameful|regrettable|unfortunate|heartening|touching|moving)) that\b/iu,
  /\b(?:one|you) (?:cannot|can't|can’t|can) (?:help|but|only) (?:to )?(?:admir|wonder|marvel|pity|envy|laugh|smil|regret)/iu,
  /^(?:for my part|as I see it|I for one|my (?:own )?(?:guess|hunch|hope|fear|suspicion|impression|conclusion|feeling|view|sense))\b/iu,
];

/** The writer's own voice, in which facts are told, too: the first person singular, adverbs of mood. */
const VOICE: readonly RegExp[] = [
  // "I", "my" and "me" speak of the writer; a numeral ("World War I", "Elizabeth I") follows a name.
  /(?<!\p{Lu}\p{Ll}+ )\bI\b(?!\.)|\b(?:[Mm]y|me|myself)\b/u,
  // "Mine" is the writer's behind a verb or "of"; elsewhere it is a pit.
  /\b(?:is|are|was|were|be|been|of|than|like) mine\b(?! (?:\d|\p{Lu}|No\b|shafts?\b|workers?\b|owners?\b))|(?:^M|, m)ine (?:is|was|are|were) (?:an?|the) /u,
  /^(?:to be (?:fair|honest|frank)|frankly|admittedly|fortunately|unfortunately|happily|sadly|to my mind|personally)\b[,:]/iu,
];

/** Sentences that tell the reader to do something: an imperative of reading, looking or thinking at the start. */
const INSTRUCTIONS: readonly RegExp[] = [
  /^\(?(?:please )?(?:see|note|compare|consult|read|turn to|refer to|recall|remember|consider|imagine|suppose|click|download|scroll|skip|cf\.)\b(?! (?:\w+ ){0,2}(?:is|are|was|were|has|have|had)\b)/iu,
  // Verbs that are also nouns are imperatives before an object, a particle or another imperative.
  /^\(?(?:please |now |then )?(?:keep|go|look|think|ask|try|listen|take|watch|wait|bear|start|begin|stop|let)\b (?:that|this|it|them|and|at|about|what|how|again|back|to|us|me|your|yourself|in mind)\b/iu,
  /^(?:do not|don['’]t)\b/iu,
];

/** A sentence that ends with a colon announces what follows, which is judged by itself. */
const LEAD_IN = /:["”’)]*$/u;
