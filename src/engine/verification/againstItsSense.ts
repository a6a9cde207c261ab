import { spanOf } from '../model/span';
import type { Discrepancy } from '../model/verdict';
import { endingNegation, holdsNegation } from '../text/foreignNegations';
import { languageOf, type Language } from '../text/language';
import { negationsOf } from '../text/negations';
import { termsOf } from '../text/terms';
import type { LocatedQuotation } from './locatedQuotation';
import type { Quotation } from './quotations';
import type { Stretch } from '../model/stretch';

/**
 * Words to the letter that say the opposite of their source, since the negation beside them was cut off or left out at
 * an ellipsis or insertion. A negation in the writer's own words around them, or a verb that negates, keeps it. In
 * languages other than English only a negation right before the words is read.
 */
export function reversals(masked: string, quotation: Quotation, located: LocatedQuotation): readonly Discrepancy[] {
  const { text, pieces, start, end } = located;
  const language = languageOf(text.slice(Math.max(0, start - AROUND), end + AROUND));
  if (language !== 'en') return foreignReversal(masked, quotation, located, language);
  const isKept = negates(masked.slice(0, quotation.start)) || DENIAL.test(masked.slice(0, quotation.start));
  const before = isKept ? undefined : negationBefore(text, start);
  const after = negates(masked.slice(quotation.end, quotation.end + 30)) ? undefined : negationAfter(text, end);
  const omitted = pieces.slice(1).flatMap(({ claimed, found }, at) => {
    const from = pieces[at]?.found.at(-1)?.end ?? start;
    const to = found[0]?.start ?? from;
    const cue = onlyNegation(
      masked,
      pieces[at]?.claimed.at(-1)?.end ?? 0,
      claimed[0]?.start ?? 0,
      text.slice(from, to),
    );
    return cue === undefined
      ? []
      : [difference(masked, located, claimed[0], { start: from + cue.start, end: found[0]?.end ?? to })];
  });
  const [first, last] = [pieces[0]?.claimed[0], pieces.at(-1)?.claimed.at(-1)];
  return [
    ...(before === undefined ? [] : [difference(masked, located, first, { start: before, end: firstEnd(located) })]),
    ...omitted,
    ...(after === undefined ? [] : [difference(masked, located, last, { start: lastStart(located), end: after })]),
  ];
}

function difference(
  masked: string,
  { passage, text }: LocatedQuotation,
  claimed: Stretch | undefined,
  found: Stretch,
): Discrepancy {
  const { start, end } = claimed ?? { start: 0, end: 0 };
  return {
    kind: 'wording',
    claimed: { span: spanOf<'claim'>(start, end), text: masked.slice(start, end) },
    found: {
      document: passage.document,
      span: spanOf<'source'>(found.start, found.end),
      text: text.slice(found.start, found.end),
    },
  };
}

const firstEnd = ({ pieces, start }: LocatedQuotation): number => pieces[0]?.found[0]?.end ?? start;
const lastStart = ({ pieces, end }: LocatedQuotation): number => pieces.at(-1)?.found.at(-1)?.start ?? end;

const negates = (words: string): boolean => negationsOf(words).length > 0;

/** Enough of the source around a quotation to tell its language, in code units. */
const AROUND = 100;

function foreignReversal(
  masked: string,
  { start }: Quotation,
  located: LocatedQuotation,
  language: Language,
): readonly Discrepancy[] {
  const from = Math.max(0, located.start - BEFORE_MOST);
  const cue = endingNegation(located.text.slice(from, located.start), language);
  if (cue === undefined || holdsNegation(masked.slice(0, start), language)) return [];
  return [difference(masked, located, located.pieces[0]?.claimed[0], { start: from + cue, end: firstEnd(located) })];
}

/** Verbs and nouns that say by themselves that something is not so. */
const DENIAL =
  /\b(?:den(?:y|ied|ies|ying)|reject\w*|disput\w*|refus\w*|rul\w+ out|doubt\w*|contrary to|far from|instead of|rather than)\b/iu;

/** Where a negation begins that has nothing but small words between itself and the quotation, in the same clause. */
function negationBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - BEFORE_MOST);
  const before = text.slice(from, at);
  const cue = negationsOf(before).at(-1);
  if (cue === undefined || /\bor\s$/iu.test(before.slice(0, cue.start))) return undefined;
  const between = before.slice(cue.end);
  return CLAUSE_END.test(between) || termsOf(between).length > 0 ? undefined : from + cue.start;
}

/** How far before a quotation a negation is looked for, in code units: "not by then also". */
const BEFORE_MOST = 40;
const CLAUSE_END = /[,;:.!?()—–“”"«»]/u;

/** Where "not" ends that stands right behind the quotation: "the plan will | not work". */
const negationAfter = (text: string, at: number): number | undefined => {
  const found = /^\s(?:not|never)\b(?! only)/iu.exec(text.slice(at, at + 16));
  return found ? at + found[0].length : undefined;
};

/** The negation among at most three words left out, when the writer's words in their place have none. */
function onlyNegation(masked: string, from: number, to: number, omitted: string): Stretch | undefined {
  if (omitted.trim().split(/\s+/).length > OMITTED_MOST || negates(masked.slice(from, to))) return undefined;
  return negationsOf(omitted)[0];
}

/** More words than these are an omission of their own, whose negation is theirs. */
const OMITTED_MOST = 3;
