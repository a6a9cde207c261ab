import { spanOf } from '../model/span';
import { datesOf } from '../text/values/dates';
import type { Quantity } from '../text/values/quantities';
import { relativeYearsOf, type RelativeYear } from '../text/values/relativeDates';
import type { Difference } from './difference';
import { shareMatched, type Ground } from './grounds';
import { mastheadOf } from './masthead';
import type { SourceTexts } from './sourceTexts';
import type { Statement } from './statement';
import { CLOSE_ANCHOR_LEAST } from './thresholds';

/** The year of the source's own date; `undefined` for a source without one. */
const yearOfSource = ({ passage }: Ground, sources: SourceTexts): number | undefined => {
  const year = /^\d{4}/.exec(sources.metadata(passage.document)?.date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
};

/**
 * Whether a sentence tells a claimed time from the day of its source: "last year", in a source of 2018, is 2017; "in March" is
 * when the minutes of 12 March were written.
 */
export const tellsTime = (quantity: Quantity, ground: Ground, sources: SourceTexts): boolean =>
  isMonthOfSource(quantity, ground, sources) ||
  yearsTold(ground, sources).some(({ year }) => isOnlyYear(quantity, year));

function isMonthOfSource(quantity: Quantity, { passage }: Ground, sources: SourceTexts): boolean {
  if (quantity.kind !== 'date') return false;
  const { month, day, year } = quantity.date;
  if (day !== undefined || year !== undefined || month === undefined) return false;
  const borne = datesOf(mastheadOf(passage.document, sources)).flatMap((date) => date.month ?? []);
  return borne.length > 0 && borne.every((one) => one === month);
}

/** The year that the sentence which says the same tells from its source's day, where it is not the claimed one. */
export function relativeYearDifference(
  statement: Statement,
  quantity: Quantity,
  sentences: readonly Ground[],
  sources: SourceTexts,
): Difference | undefined {
  if (quantity.kind !== 'date' || quantity.date.month !== undefined || quantity.date.relation !== undefined)
    return undefined;
  for (const ground of sentences) {
    if (shareMatched(statement, ground.matches, [quantity]) < CLOSE_ANCHOR_LEAST) continue;
    const [told, second] = yearsTold(ground, sources);
    const isDated = ground.words.quantities.some((one) => one.kind === 'date' && one.date.year !== undefined);
    if (told === undefined || second !== undefined || isDated || quantity.date.year === told.year) continue;
    const at = ground.sentence.span.start;
    const claimed = { span: spanOf<'claim'>(quantity.start, quantity.end), text: quantity.text };
    const found = {
      document: ground.passage.document,
      span: spanOf<'source'>(at + told.start, at + told.end),
      text: ground.sentence.text.slice(told.start, told.end),
    };
    return { ground, discrepancy: { kind: 'date', claimed, found } };
  }
  return undefined;
}

function yearsTold(ground: Ground, sources: SourceTexts): readonly (RelativeYear & { readonly year: number })[] {
  const written = yearOfSource(ground, sources);
  if (written === undefined) return [];
  return relativeYearsOf(ground.sentence.text).map((told) => ({ ...told, year: written + told.offset }));
}

const isOnlyYear = (quantity: Quantity, year: number): boolean =>
  quantity.kind === 'date' && quantity.date.month === undefined && quantity.date.year === year;
