import type { Stretch } from '../model/stretch';

/**
 * The clauses of a sentence that only ask: a direct question as a whole, an indirect one from its "whether", "if", "who",
 * "why" to the end of its clause. What stands in them is not said to be so. English, German "ob".
 */
export function askedClauses(sentence: string): readonly Stretch[] {
  if (/[?？][\s"”’»)\]]*$/u.test(sentence)) {
    const quoted = /^[^"“„«]*[,:]\s["“„«]/u.exec(sentence);
    return [{ start: quoted?.[0].length ?? 0, end: sentence.length }];
  }
  return [...sentence.matchAll(INDIRECT)].map(({ 0: whole, 1: lead = '', index }) => ({
    start: index + lead.length,
    end: index + whole.length,
  }));
}

/** Whether a sentence states nothing, but asks: before its indirect question stands only who asks whom. */
export function asksOnly(sentence: string): boolean {
  const [first] = askedClauses(sentence);
  if (first === undefined) return false;
  const { start, end } = first;
  return ASKER.test(sentence.slice(0, start)) && !/[\p{L}\p{N}]/u.test(sentence.slice(end));
}

/** Verbs and nouns behind which a question stands: of asking, of not knowing, of finding out. */
const ASKING = String.raw`(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|want(?:s|ed)? to know|would like to know|(?:do|does|did) not (?:yet )?(?:know|say|tell)|(?:don|doesn|didn)['’]t (?:yet )?(?:know|say)|cannot (?:say|tell)|unclear|unknown|uncertain|unsure|not (?:yet )?(?:known|clear|certain|decided|sure)|question(?:s|ed)?|doubt(?:s|ed)?|debat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|depends? on|remains? to be seen|regardless of|irrespective of|fragt(?:e|en)?|wei(?:ß|ss) nicht|unklar|offen|ungewiss)`;
const ASKED = String.raw`(?:whether|if|who|whom|whose|what|which|when|where|why|how|ob|wer|warum|wann|wo|wie)`;

/** From the asking word to the end of its clause: a comma before another clause, a semicolon, the end. */
const INDIRECT = new RegExp(
  String.raw`(\b${ASKING}(?:\s(?!(?:that|for)\b)[\p{L}'’]+){0,5}?,?\s(?:of\s|as to\s|about\s)?)${ASKED}\b[^,;:.!?]*(?:,\s(?!(?:but|and|so|yet|which|who|he|she|it|they|the)\b)[^,;:.!?]*)*`,
  'giu',
);

/** "You asked", "The council has asked the engineers", "It is unclear", "Nobody knows". */
const ASKER = /^(?:[\p{L}\p{N}'’.-]+,?\s){0,12}$/u;
