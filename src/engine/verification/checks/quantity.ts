import { isNonEmpty } from '../../model/brand';
import { spanOf } from '../../model/span';
import type { Opinion } from '../../model/verdict';
import { compareQuantities } from '../../text/values/compareQuantities';
import { MONTH } from '../../text/values/monthNames';
import type { Quantity } from '../../text/values/quantities';
import type { DateQuantity } from '../../text/values/quantity';
import { abstains, type Check, type Grounds } from '../check';
import { isReckoned, sharesNoValue } from './reckoned';
import { refutation, type Difference } from '../difference';
import { shareMatched, type Ground } from '../grounds';
import { differentDateline, isDateline, isPublicationDate } from '../publicationDate';
import { relativeYearDifference, tellsTime } from '../relativeTime';
import type { Statement } from '../statement';
import { ANCHOR_LEAST, CLOSE_ANCHOR_LEAST } from '../thresholds';

/** Compares the values a statement states with those of the sentences about the same thing. */
export const quantityCheck: Check = {
  id: 'quantity',
  examine(statement, grounds) {
    // "Fig. 3" and "page 9" point into a text and state nothing of the world.
    const stating = statement.quantities.filter(
      (one) => (one.kind !== 'label' || !one.label.isPointer) && !isNoValue(one, statement.claim.masked),
    );
    const unstated = stating.filter((quantity) => !isStated(statement, quantity, grounds));
    const missing = unstated.filter((quantity) => !isDated(quantity, grounds));
    // "Last year" in a source of 2018 is not 2018, although the source is dated so.
    const told = unstated.flatMap(
      (quantity) => relativeYearDifference(statement, quantity, grounds.sentences, grounds.sources) ?? [],
    );
    const differences = missing.flatMap(
      (quantity) =>
        datelineDifference(statement, quantity, grounds) ?? differenceFor(statement, quantity, grounds) ?? [],
    );
    const refuted = refutation([...told, ...differences]);
    if (refuted !== undefined) return refuted;
    return doubts(missing.filter((quantity) => !isRecount(quantity, statement.claim.masked)));
  },
};

/**
 * A figure that states nothing by itself: a part of a name or a title ("Harbour Nights 2049", “1999”), the feet of 5'9, the second
 * year of a season ("1904–05").
 */
function isNoValue({ start, end, text }: Quantity, sentence: string): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (
    /^\d{4}$/.test(text) &&
    (/(?<!^|[.!?]\s)\b\p{Lu}\p{Ll}{2,}\s$/u.test(before) || /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u.test(before))
  )
    return !MONTH_BEFORE.test(before);
  if (/[“"‘]$/.test(before) && /^[”"’]/.test(after)) return true;
  // "48.5/100" is a score, and no number of anything.
  return /^(?:['’′]|\s?\/\s?)\d/.test(after) || /\d['’′]$/.test(before) || /(?<!\d)\d{4}[-–—/]$/.test(before);
}

const MONTH_BEFORE = new RegExp(`(?:${MONTH})\\s$`, 'i');

/** "The two countries": how many there are of what was named before; larger numbers of things are not counted by a reader. */
const isRecount = ({ start, text }: Quantity, sentence: string): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(text) &&
  /\b(?:the|these|those|her|his|its|their|our)\s$/i.test(sentence.slice(0, start));

/** A value that stands in no sentence about the matter is doubted, quietly. */
function doubts(missing: readonly Quantity[]): Opinion {
  const unsupported = missing.map(({ start, end }) => spanOf<'claim'>(start, end));
  return isNonEmpty(unsupported) ? { kind: 'doubts', evidence: [], unsupported } : abstains;
}

/** Least share of the rest of the statement in a sentence whose equal value can back the claimed one. */
const RELATED_LEAST = 0.2;

/** Whether a sentence about the matter states the value. */
const isStated = (statement: Statement, quantity: Quantity, { sentences, sources }: Grounds): boolean =>
  relatedTo(statement, quantity, sentences).some(
    (ground) =>
      ground.words.quantities.some((found) => follows(quantity, found)) || tellsTime(quantity, ground, sources),
  );

/** Whether a claimed value is said by the found one; the same figure is, whatever bounds it. */
function follows(claimed: Quantity, found: Quantity): boolean {
  const relation = compareQuantities(claimed, found);
  if (relation === 'agrees') return true;
  // "Not until 1960" is from 1960 on: before and after one date is for the words around it to say.
  if (claimed.kind === 'date' && found.kind === 'date' && isSameDay(claimed.date, found.date)) return true;
  const isOpen = relation === 'weaker' || relation === 'stronger';
  return isOpen && claimed.kind === 'number' && found.kind === 'number' && claimed.value === found.value;
}

const isSameDay = (a: DateQuantity['date'], b: DateQuantity['date']): boolean =>
  a.relation !== b.relation &&
  a.year !== undefined &&
  a.year === b.year &&
  a.month === b.month &&
  a.day === b.day &&
  a.phase === b.phase &&
  a.part === b.part;

/** Whether it is the date of a source that bears on the statement. */
function isDated(quantity: Quantity, { sentences, sources }: Grounds): boolean {
  const documents = new Set(sentences.map(({ passage }) => passage.document));
  return quantity.kind === 'date' && [...documents].some((id) => isDateline(quantity, id, sources));
}

/**
 * The sentences that are about the matter, or beside one that is: "It was closed in 2004" shares little with a statement
 * about the mill, but stands in the passage of the sentence that does.
 */
function relatedTo(statement: Statement, quantity: Quantity, sentences: readonly Ground[]): readonly Ground[] {
  const shares = new Map(sentences.map((ground) => [ground, shareMatched(statement, ground.matches, [quantity])]));
  const shareOf = (ground: Ground): number => shares.get(ground) ?? 0;
  const about = new Set(sentences.filter((ground) => shareOf(ground) >= ANCHOR_LEAST).map(({ passage }) => passage));
  return sentences.filter((ground) => shareOf(ground) >= RELATED_LEAST || about.has(ground.passage));
}

/** "An article of 25 March" against the date in the article's own head. */
function datelineDifference(statement: Statement, quantity: Quantity, grounds: Grounds): Difference | undefined {
  const ground = grounds.sentences[0];
  if (quantity.kind !== 'date' || ground === undefined || !isPublicationDate(statement, quantity)) return undefined;
  const dateline = differentDateline(quantity, grounds);
  if (dateline === undefined) return undefined;
  const { document, start, end, text } = dateline;
  const claimed = { span: spanOf<'claim'>(quantity.start, quantity.end), text: quantity.text };
  return {
    ground,
    discrepancy: { kind: 'date', claimed, found: { document, span: spanOf<'source'>(start, end), text } },
  };
}

/** The value that the best sentence about the same thing has in the claimed one's place. */
function differenceFor(statement: Statement, quantity: Quantity, { sentences }: Grounds): Difference | undefined {
  const span = spanOf<'claim'>(quantity.start, quantity.end);
  for (const ground of sentences) {
    // Equal values in the same sentence anchor it as much as equal words do.
    const anchor = Math.max(
      shareMatched(statement, ground.matches, statement.quantities),
      shareMatched(statement, ground.matches, [quantity]),
    );
    if (anchor < ANCHOR_LEAST) continue;
    const counterpart = counterpartOf(statement, quantity, ground, anchor >= CLOSE_ANCHOR_LEAST);
    if (counterpart === undefined) continue;
    const at = ground.sentence.span.start;
    return {
      ground,
      discrepancy: {
        kind: quantity.kind === 'date' || quantity.kind === 'time' ? 'date' : 'number',
        claimed: { span, text: quantity.text },
        found: {
          document: ground.passage.document,
          span: spanOf<'source'>(at + counterpart.start, at + counterpart.end),
          text: counterpart.text,
        },
      },
    };
  }
  return undefined;
}

/** The one value of the sentence that stands where the claimed one does; none when more than one could be meant. */
function counterpartOf(
  statement: Statement,
  quantity: Quantity,
  ground: Ground,
  isClose: boolean,
): Quantity | undefined {
  if (isOfOwnPeriod(statement, quantity, ground)) return undefined;
  // A value that fits may be the one that is meant.
  if (ground.words.quantities.some((found) => mayBe(quantity, found))) return undefined;
  if (isReckoned(statement, quantity, ground)) return undefined;
  const agrees = (own: Quantity): boolean => ground.words.quantities.some((found) => follows(own, found));
  if (sharesNoValue(statement, agrees)) return undefined;
  const free = ground.words.quantities.filter(
    (found) =>
      compareQuantities(quantity, found) === 'differs' &&
      !isNoValue(found, ground.sentence.text) &&
      countsPairs(quantity) === countsPairs(found) &&
      !statement.quantities.some((other) => other !== quantity && compareQuantities(other, found) === 'agrees'),
  );
  const alike = free.filter((found) => measuresTheSame(quantity, found));
  if (alike.length === 1) return alike[0];
  const inPlace = (alike.length > 1 ? alike : free).filter(
    (found) => !countDifferentThings(quantity, found) && haveSameNeighbour(statement, quantity, ground, found),
  );
  if (inPlace.length === 1) return inPlace[0];
  // In a sentence that says nearly the same, a bare count has only one bare count to be compared with.
  const bare = free.filter((found) => isBareCount(quantity) && isBareCount(found));
  return isClose && bare.length === 1 ? bare[0] : undefined;
}

/** "Between 1989 and 2005 it won 10": what a sentence without these years counts is another count. */
function isOfOwnPeriod({ quantities }: Statement, quantity: Quantity, { words }: Ground): boolean {
  const ends = quantities.filter(({ kind }) => kind === 'date');
  return (
    quantity.kind === 'number' &&
    ends.length > 1 &&
    !ends.some((end) => words.quantities.some((found) => compareQuantities(end, found) === 'agrees'))
  );
}

/** A value that says the claimed one, or one that a bound of it may speak of. */
const mayBe = (quantity: Quantity, found: Quantity): boolean => {
  // "Number 5" is number 5, whatever grammar says has it.
  if (quantity.kind === 'label' && found.kind === 'label')
    return quantity.label.name === found.label.name && quantity.label.number === found.label.number;
  if (!measuresTheSame(quantity, found)) return false;
  const relation = compareQuantities(quantity, found);
  const isBounded = quantity.kind === 'number' && (quantity.bound === 'above' || quantity.bound === 'below');
  return relation === 'agrees' || relation === 'weaker' || (isBounded && relation === 'unclear');
};

const isBareCount = (quantity: Quantity): boolean => quantity.kind === 'number' && quantity.unit === undefined;

/** "Three pairs of legs" are six: they differ from no number of legs. */
const countsPairs = (quantity: Quantity): boolean => quantity.kind === 'number' && quantity.counted.includes(PAIRS);
const PAIRS = 'pair';

/** "31 teachers" and "640 pupils": bare counts, each with a thing of its own. */
const countDifferentThings = (claimed: Quantity, found: Quantity): boolean =>
  claimed.kind === 'number' &&
  found.kind === 'number' &&
  claimed.counted.length > 0 &&
  found.counted.length > 0 &&
  !claimed.counted.some((term) => found.counted.includes(term));

/** Equal units, dates, or bare counts of the same thing. */
function measuresTheSame(claimed: Quantity, found: Quantity): boolean {
  if (claimed.kind !== 'number' || found.kind !== 'number') return claimed.kind === found.kind;
  const countTheSame = claimed.counted.some((term) => found.counted.includes(term));
  if (claimed.unit?.id === 'ordinal') return found.unit?.id === 'ordinal' && countTheSame;
  if (claimed.unit !== undefined) return claimed.unit.id === found.unit?.id;
  if (found.unit !== undefined) return false;
  return (claimed.bound !== undefined && claimed.bound === found.bound) || countTheSame;
}

/** Whether the content word just before or just after is the same in both sentences. */
function haveSameNeighbour(
  { terms }: Statement,
  claimed: Quantity,
  { words, matches }: Ground,
  found: Quantity,
): boolean {
  const beforeClaimed = terms.findLastIndex(({ end }) => end <= claimed.start);
  const afterClaimed = terms.findIndex(({ start }) => start >= claimed.end);
  const beforeFound = words.terms.findLast(({ end }) => end <= found.start);
  const afterFound = words.terms.find(({ start }) => start >= found.end);
  const isSame = (at: number, term: { start: number } | undefined): boolean =>
    at >= 0 && term !== undefined && matches[at]?.term.start === term.start;
  return isSame(beforeClaimed, beforeFound) || isSame(afterClaimed, afterFound);
}
