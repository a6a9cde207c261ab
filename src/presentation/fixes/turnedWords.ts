import type { Discrepancy, Evidence } from '../../engine/model/verdict';

/**
 * Whether a word can be put in the place of its opposite as it stands, or a "not" be set or taken away: only where the words
 * before both ask for the same form, so that "has risen" never becomes "has fell".
 */
export function canBeTurned({ claimed, found }: Discrepancy, masked: string, evidence: readonly Evidence[]): boolean {
  const source = evidence.find(
    ({ document, span }) => document === found.document && span.start <= found.span.start && found.span.end <= span.end,
  );
  if (source === undefined) return false;
  const own = masked.slice(0, claimed.span.start);
  const other = source.text.slice(0, found.span.start - source.span.start);
  const isOneWord = [claimed.text, found.text].every((words) => /^[\p{L}’'-]+$/u.test(words));
  if (isOneWord) return formAsked(own) === formAsked(other) && endingOf(claimed.text) === endingOf(found.text);
  // Before what is denied stands an auxiliary, with the same word behind the "not", or without one.
  return (
    (isDenied(found.text, claimed.text) && formAsked(own) !== 'none') ||
    (isDenied(claimed.text, found.text) && formAsked(own) === formAsked(other) && formAsked(other) !== 'none')
  );
}

const isDenied = (denied: string, plain: string): boolean =>
  /^(?:not|never) [\p{L}’'-]+$/iu.test(denied) && denied.replace(/^\S+ /, '').toLowerCase() === plain.toLowerCase();

/** Which form of a verb the word before it asks for. */
function formAsked(before: string): 'participle' | 'infinitive' | 'afterBe' | 'none' {
  const word =
    before
      .split(/[\s\u2060]+/)
      .findLast((one) => one !== '')
      ?.toLowerCase() ?? '';
  if (/^(?:has|have|had|having)$/.test(word)) return 'participle';
  if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return 'afterBe';
  return /^(?:to|do|does|did|will|shall|would|should|can|could|may|might|must)$/.test(word) ? 'infinitive' : 'none';
}

const endingOf = (word: string): string => /(?:ing|(?<!s)s)$/i.exec(word)?.[0].toLowerCase() ?? '';
