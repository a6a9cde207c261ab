import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { FILLER } from '../../engine/model/masked';
import type { Finding } from '../../engine/model/finding';
import { spanOf } from '../../engine/model/span';
import type { Discrepancy, Evidence } from '../../engine/model/verdict';
import { inertText } from '../languages/inertText';
import { t } from '../localised';
import { shortened } from '../textRuns';
import type { ClaimEdit, Fix } from './fix';
import { canBeTurned } from './turnedWords';
import { isInQuotation, withInnerMarks, type QuotationMarks } from '../quotationMarks';

/** Puts the source's number, date, name or wording in place of the draft's, one fix for each difference. */
export function sourceWordsFixes(
  { claim, verdict }: Finding,
  language: DraftLanguage,
  marks: QuotationMarks,
): readonly Fix[] {
  if (verdict.kind !== 'contradicted') return [];
  const { discrepancies, evidence } = verdict;
  return discrepancies.flatMap((difference): readonly Fix[] => {
    const title = titleOf(difference, claim.masked, evidence);
    const edit = title === undefined ? undefined : replacement(difference, claim.masked, marks);
    if (title === undefined || edit === undefined) return [];
    const edits = [{ ...edit, text: inertText(edit.text, language) }] as const;
    return [{ kind: 'edit', title, edits, ...(discrepancies.length === 1 && { isPreferred: true as const }) }];
  });
}

/** Only these can be put in place of others as they are: what is turned round otherwise takes a writer. */
function titleOf(difference: Discrepancy, masked: string, evidence: readonly Evidence[]): string | undefined {
  const { kind, claimed, found } = difference;
  const words = shortened(found.text, WORDS_MOST);
  switch (kind) {
    case 'number':
      return t('Use the source’s number: {0}', words);
    case 'date':
      return t('Use the source’s date: {0}', words);
    case 'name':
      return t('Use the source’s name: {0}', words);
    case 'wording':
      return t('Use the source’s wording: “{0}”', words);
    case 'strength':
      // "was closed" is not put right by "was may be closed".
      return AUXILIARY_BEFORE.test(masked.slice(0, claimed.span.start)) && /\s/.test(found.text)
        ? undefined
        : t('Use the source’s wording: “{0}”', words);
    case 'polarity':
      return canBeTurned(difference, masked, evidence) ? t('Use the source’s wording: “{0}”', words) : undefined;
    default:
      return undefined;
  }
}

const AUXILIARY_BEFORE =
  /\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|shall|would|to|not)[\s\u2060]+$/i;

/** Characters of a source's words in a title. Unit: characters. Default: 30. Source: with what stands before it sixty, the width of a menu. */
const WORDS_MOST = 30;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Only the words that differ are replaced; not at all where markup stands between them, which would be lost. */
function replacement({ claimed, found }: Discrepancy, masked: string, marks: QuotationMarks): ClaimEdit | undefined {
  const own = tokensOf(masked.slice(claimed.span.start, claimed.span.end), claimed.span.start);
  const other = withoutWordsBehind(tokensOf(found.text, 0), tokensOf(masked.slice(claimed.span.end), 0));
  if (own.length === 0 || other.length === 0) return undefined;
  const least = Math.min(own.length, other.length) - 1;
  let head = 0;
  while (head < least && own[head]?.text === other[head]?.text) head += 1;
  let tail = 0;
  while (tail < least - head && own.at(-1 - tail)?.text === other.at(-1 - tail)?.text) tail += 1;
  const [first, last] = [own[head], own.at(-1 - tail)];
  const [from, to] = [other[head], other.at(-1 - tail)];
  if (!first || !last || !from || !to || masked.slice(first.start, last.end).includes(FILLER)) return undefined;
  const text = fitted(found.text.slice(from.start, to.end), masked, { at: first.start, marks });
  return { span: spanOf<'claim'>(first.start, last.end), text };
}

/** Words that stand behind the place already are not written twice: markup may have cut "68" from "million". */
function withoutWordsBehind(words: readonly Token[], behind: readonly Token[]): readonly Token[] {
  for (let count = Math.min(words.length - 1, behind.length); count > 0; count -= 1) {
    const isThere = words.slice(-count).every(({ text }, at) => text === behind[at]?.text);
    if (isThere) return words.slice(0, -count);
  }
  return words;
}

const tokensOf = (text: string, base: number): readonly Token[] =>
  [...text.matchAll(/[^\s\u2060]+/g)].map(({ 0: word, index }) => ({
    start: base + index,
    end: base + index + word.length,
    text: word,
  }));

/** At the start of a sentence with a capital; inside a quotation with the marks of one inside it. */
function fitted(
  words: string,
  masked: string,
  { at, marks }: { readonly at: number; readonly marks: QuotationMarks },
): string {
  const before = masked.slice(0, at);
  const isFirst = /^[\s\u2060"“„«»‘]*$/.test(before);
  const isCapital = /^\p{Lu}/u.test(masked.slice(at));
  const capital = isFirst && isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return isInQuotation(before, marks) ? withInnerMarks(capital, marks) : capital;
}
