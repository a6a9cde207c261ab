import type { DateRelation, Phase, ValueRelation, WrittenDate } from './quantity';
import { weekdayOf } from './weekdays';

/** How the claimed one of two stretches of time lies to the found one; `none` where one of them or both are not told. */
type Fit = 'same' | 'inside' | 'around' | 'overlap' | 'apart' | 'onlyClaimed' | 'onlyFound' | 'none';

/**
 * Compares two dates level by level, from the century to the day. The claimed one follows when each of its levels is the
 * found one's or coarser ("May 1974" of 3 May 1974); it says more where a level of it is finer or not told.
 */
export function compareDates(claimed: WrittenDate, found: WrittenDate): ValueRelation {
  if (claimed.isAmbiguous === true || found.isAmbiguous === true) return compareAmbiguous(claimed, found);
  const levels = [fitYears, fitMonths, fitDays, fitWeekdays, fitPhases].map((fit) => fit(claimed, found));
  const dates = combined(levels);
  // What was so by 2013 was so before 2015.
  if (dates === 'differs' && isBackward(claimed) && isBackward(found) && isEarlier(found, claimed)) return 'weaker';
  // What began in 1997 began after 1996; what is so since 1990 may be told of another beginning.
  if (dates === 'differs' && claimed.relation === 'after' && isForward(found) && isEarlier(claimed, found))
    return 'weaker';
  return related(claimed.relation, found.relation, dates);
}

function combined(levels: readonly Fit[]): ValueRelation {
  const has = (...fits: readonly Fit[]): boolean => levels.some((level) => fits.includes(level));
  if (has('apart')) return 'differs';
  if (!has('same', 'inside', 'around', 'overlap')) return 'unrelated';
  if (has('overlap')) return 'unclear';
  return has('inside', 'onlyClaimed') ? 'stronger' : 'agrees';
}

/** "4/5/2019" of "4/5/2019" is one date; of 4 May or 5 April nobody can tell. */
function compareAmbiguous(claimed: WrittenDate, found: WrittenDate): ValueRelation {
  const readings = (date: WrittenDate): readonly WrittenDate[] => {
    const { isAmbiguous, ...plain } = date;
    const { month, day } = plain;
    return isAmbiguous === true && month !== undefined && day !== undefined
      ? [plain, { ...plain, month: day, day: month }]
      : [plain];
  };
  const [own, other] = [readings(claimed), readings(found)];
  const relations = own.flatMap((a) => other.map((b) => compareDates(a, b)));
  if (relations.every((relation) => relation === relations[0])) return relations[0] ?? 'unclear';
  const isWrittenAlike = own.length === other.length && claimed.month === found.month && claimed.day === found.day;
  return isWrittenAlike ? (relations[0] ?? 'unclear') : 'unclear';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function fit(own: Span | undefined, other: Span | undefined): Fit {
  if (own === undefined || other === undefined)
    return own === other ? 'none' : own === undefined ? 'onlyFound' : 'onlyClaimed';
  if (own.to < other.from || other.to < own.from) return 'apart';
  if (own.from === other.from && own.to === other.to) return 'same';
  if (own.from >= other.from && own.to <= other.to) return 'inside';
  return own.from <= other.from && own.to >= other.to ? 'around' : 'overlap';
}

function fitYears(claimed: WrittenDate, found: WrittenDate): Fit {
  const [own, other] = [yearsOf(claimed), yearsOf(found)];
  if (claimed.decade !== undefined && found.decade !== undefined && (claimed.decade < 100 || found.decade < 100)) {
    return claimed.decade % 100 === found.decade % 100 ? 'same' : 'apart';
  }
  const short = [claimed, found].find(({ decade }) => decade !== undefined && decade < 100);
  if (short !== undefined) return fitShortDecade(claimed, found, short);
  // The year 1900 ends the nineteenth century or begins the next.
  if (isTurn(claimed, other) || isTurn(found, own)) return 'overlap';
  return fit(own, other);
}

const isTurn = ({ year }: WrittenDate, span: Span | undefined): boolean =>
  year !== undefined && span !== undefined && span.to - span.from === 99 && year === span.to + 1;

/** "The twenties" beside a year or a century that has them. */
function fitShortDecade(claimed: WrittenDate, found: WrittenDate, short: WrittenDate): Fit {
  const other = yearsOf(short === claimed ? found : claimed);
  if (other === undefined) return short === claimed ? 'onlyClaimed' : 'onlyFound';
  if (other.to - other.from > 9) return 'overlap';
  const decade = Math.floor((other.from % 100) / 10) * 10;
  if (decade !== short.decade) return 'apart';
  return short === claimed ? 'around' : 'inside';
}

/** The years of a date, both ends among them; years before our time are negative. */
function yearsOf({ year, decade, century }: WrittenDate): Span | undefined {
  if (year !== undefined) return { from: year, to: year };
  if (decade !== undefined) return decade < 100 ? undefined : { from: decade, to: decade + 9 };
  if (century === undefined) return undefined;
  return century > 0
    ? { from: (century - 1) * 100, to: century * 100 - 1 }
    : { from: century * 100, to: (century + 1) * 100 - 1 };
}

function fitMonths(claimed: WrittenDate, found: WrittenDate): Fit {
  const [own, other] = [claimed.part, found.part];
  if (own !== undefined && own.unit === other?.unit) return own.which === other.which ? 'same' : 'apart';
  const isSeasonal = own?.unit === 'season' || other?.unit === 'season';
  if (!isSeasonal) return fit(monthsOf(claimed), monthsOf(found));
  // Summer is in July or in January: whether a month is in it depends on where.
  const [mine, theirs] = [own ?? monthsOf(claimed), other ?? monthsOf(found)];
  if (mine === undefined || theirs === undefined) return mine === undefined ? 'onlyFound' : 'onlyClaimed';
  return 'overlap';
}

function monthsOf({ month, part }: WrittenDate): Span | undefined {
  if (month !== undefined) return { from: month, to: month };
  if (part === undefined || part.unit === 'season') return undefined;
  const length = part.unit === 'quarter' ? 3 : 6;
  return { from: (part.which - 1) * length + 1, to: part.which * length };
}

const fitDays = ({ day }: WrittenDate, found: WrittenDate): Fit => fit(pointOf(day), pointOf(found.day));
const pointOf = (value: number | undefined): Span | undefined =>
  value === undefined ? undefined : { from: value, to: value };

/** A weekday that does not fit the other's date is another day. */
function fitWeekdays(claimed: WrittenDate, found: WrittenDate): Fit {
  if (claimed.weekday === undefined && found.weekday === undefined) return 'none';
  const [own, other] = [claimed.weekday ?? computed(claimed), found.weekday ?? computed(found)];
  if (own === undefined || other === undefined) {
    const hasDay = claimed.day !== undefined && found.day !== undefined;
    return own === undefined ? 'onlyFound' : hasDay ? 'none' : 'onlyClaimed';
  }
  if (own !== other) return 'apart';
  // A weekday alone holds for every date that falls on it.
  if (claimed.day === undefined && found.day !== undefined) return 'around';
  return claimed.day !== undefined && found.day === undefined ? 'inside' : 'same';
}

const computed = ({ year, month, day }: WrittenDate): number | undefined =>
  year === undefined || month === undefined || day === undefined ? undefined : weekdayOf(year, month, day);

/** "the beginning of March" and 31 March, "the late 1600s" and 1612, "the end of 2017" and February 2017. */
function fitPhases(claimed: WrittenDate, found: WrittenDate): Fit {
  if (claimed.phase === undefined && found.phase === undefined) return 'none';
  if (claimed.phase !== undefined && found.phase !== undefined) return claimed.phase === found.phase ? 'same' : 'apart';
  const phased = claimed.phase === undefined ? found : claimed;
  const read = phaseWithin(phased === claimed ? found : claimed, phased);
  const isClaimed = phased === claimed;
  if (read === undefined) return isClaimed ? 'onlyClaimed' : 'onlyFound';
  if (read === phased.phase) return isClaimed ? 'around' : 'inside';
  return read === 'middle' || phased.phase === 'middle' ? 'overlap' : 'apart';
}

/** The phase of the period of `phased` that a finer date lies in. */
function phaseWithin(date: WrittenDate, phased: WrittenDate): Phase | undefined {
  if (phased.month !== undefined) return date.day === undefined ? undefined : third((date.day - 0.5) / 31);
  const years = yearsOf(phased);
  if (years !== undefined && years.to > years.from) {
    const own = yearsOf(date);
    if (own === undefined || own.to - own.from >= years.to - years.from) return undefined;
    return third(((own.from + own.to + 1) / 2 - years.from) / (years.to - years.from + 1));
  }
  const months = monthsOf(date);
  return months === undefined ? undefined : third(((months.from + months.to) / 2 - 0.5) / 12);
}

const third = (share: number): Phase => (share < 1 / 3 ? 'beginning' : share < 2 / 3 ? 'middle' : 'end');

const IS_BACKWARD: Readonly<Record<DateRelation, boolean>> = { before: true, until: true, after: false, since: false };
const IS_STRICT: Readonly<Record<DateRelation, boolean>> = { before: true, until: false, after: true, since: false };

const isForward = ({ relation }: WrittenDate): boolean => relation !== undefined && !IS_BACKWARD[relation];
const isBackward = ({ relation }: WrittenDate): boolean => relation !== undefined && IS_BACKWARD[relation];

/** Whether a date lies before another as a whole, by the first level that tells them apart. */
function isEarlier(one: WrittenDate, other: WrittenDate): boolean {
  const levels = [
    [yearsOf(one), yearsOf(other)],
    [monthsOf(one), monthsOf(other)],
    [pointOf(one.day), pointOf(other.day)],
  ] as const;
  const apart = levels.find(([own, theirs]) => own !== undefined && theirs !== undefined && own.from !== theirs.from);
  return apart?.[0] !== undefined && apart[1] !== undefined && apart[0].to < apart[1].from;
}

/** What "before", "until", "after" and "since" make of two dates. */
function related(own: DateRelation | undefined, other: DateRelation | undefined, dates: ValueRelation): ValueRelation {
  if (own === other || dates === 'unrelated') return dates;
  if (own === undefined || other === undefined) {
    const bound = own ?? other;
    // What ended in 2018 lasted until then; what happened before 2018 did not happen in it.
    if (dates === 'differs') return 'unrelated';
    return bound !== undefined && IS_STRICT[bound] && dates === 'agrees' ? 'unclear' : dates;
  }
  if (IS_BACKWARD[own] !== IS_BACKWARD[other]) return dates === 'differs' ? 'unrelated' : 'differs';
  if (dates !== 'agrees') return dates;
  return IS_STRICT[own] ? 'stronger' : 'weaker';
}
