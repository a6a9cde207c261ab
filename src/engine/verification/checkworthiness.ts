import type { BlockRole } from '../model/document';
import type { NotCheckedReason } from '../model/verdict';
import { termsOf } from '../text/terms';

/** Longest sentence, in code units, that is compared word by word: a page of text without a full stop. */
const SENTENCE_MOST = 3000;

/** Fewest content words that can be compared; figures count as words. */
const TERMS_LEAST = 3;

/**
 * Why a sentence needs no source, or `undefined` when it does. Only what the sentence says of itself counts: a marker of
 * the writer's own voice, a question mark, an imperative.
 */
export function whyNotChecked(text: string, role: BlockRole): NotCheckedReason | undefined {
  if (role === 'heading') return 'heading';
  if (role === 'tableRow') return 'table';
  if (text.length > SENTENCE_MOST) return 'tooLong';
  if (/\?["”’)\]]*$/u.test(text)) return 'question';
  const frame = withoutQuotations(text);
  if (OPINION.some((marker) => marker.test(frame))) return 'opinion';
  if (INSTRUCTIONS.some((marker) => marker.test(frame))) return 'instruction';
  if (LEAD_IN.test(text) && !/\d/.test(text)) return 'transition';
  return termsOf(text).length < TERMS_LEAST ? 'tooShort' : undefined;
}

/** What a person is quoted as saying is not the writer's own voice. */
const withoutQuotations = (text: string): string => text.replace(/[“"«„][^“”"«»]*[”"»“]/gu, '""');

/** The writer's own voice: stance phrases with the first person, plans for the text, and "it seems" without a holder. */
const OPINION: readonly RegExp[] = [
  // "I", "my" and "me" speak of the writer; a numeral ("World War I", "Elizabeth I") follows a name.
  /(?<!\p{Lu}\p{Ll}+ )\bI\b(?!\.)|\b(?:my|me|mine|myself)\b/u,
  /\b(?:in|to) (?:my|our) (?:own )?(?:view|opinion|mind|judge?ment|reading|experience|eyes|estimation)\b/iu,
  /\b(?:I|[Ww]e) (?:\w+ly )?(?:think|believe|suspect|doubt|hope|fear|feel|suppose|guess|wonder|reckon|(?:would|should|might) (?:\w+ly )?(?:argue|suggest|say|add|call|like|prefer|hope)|find it|am (?:not )?(?:sure|convinced|persuaded|afraid|inclined|struck)|remain (?:un)?(?:convinced|persuaded))\b/u,
  /\b(?:I|[Ww]e) (?:will|shall|want to|am going to|are going to|have|now) (?:now |then |already )?(?:return|turn|come back|show|argue|describe|discuss|begin|start|end|conclude|leave|explain|look|mentioned|described|argued|shown)\b/u,
  /\b(?:seems?|appears?|looks?|strikes?|feels?)(?: \w+){0,3} (?:to )?me\b/u,
  /^(?:to be (?:fair|honest|frank)|frankly|admittedly|fortunately|unfortunately|happily|sadly|to my mind|personally)\b[,:]/iu,
  /^(?:for my part|as I see it|I for one|my (?:own )?(?:guess|hunch|hope|fear|suspicion|impression|conclusion|feeling|view|sense))\b/iu,
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
