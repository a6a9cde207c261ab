import { compareBounds, type Compared } from './bounds';
import { compareShares, shareSlack } from './fractions';
import type { NumberQuantity, ValueRelation, Unit } from './quantity';
import { isOtherRate } from './rates';
import { familyOf, inBase, MONTH_SECONDS } from './units';

/** Compares two numbers: rounding, units, bounds, shares and rates are taken into account. */
export function compareNumbers(claimed: NumberQuantity, found: NumberQuantity): ValueRelation {
  if (claimed.isDifference !== found.isDifference) return 'unrelated';
  const relation = compareMeasured(claimed, found);
  if (relation === 'unrelated' || !isOtherRate(claimed.rate, found.rate)) return relation;
  return relation === 'agrees' || relation === 'weaker' || relation === 'stronger' ? 'differs' : 'unclear';
}

function compareMeasured(claimed: NumberQuantity, found: NumberQuantity): ValueRelation {
  if (claimed.unit === undefined || found.unit === undefined) {
    if (claimed.unit === found.unit) return compareValues(claimed, found, claimed.value, found.value);
    return isElided(claimed, found) ? compareValues(claimed, found, claimed.value, found.value) : 'unrelated';
  }
  if (claimed.unit.id === found.unit.id) {
    return compareValues(claimed, found, inBase(claimed.value, claimed.unit), inBase(found.value, found.unit));
  }
  return compareUnlike(claimed, found, claimed.unit, found.unit);
}

/**
 * "412 hectares and wants 640", "from 141 kilometres to 97": a number beside another may leave its unit to it. Equal
 * figures, one of them bare, are then one value; unequal ones say nothing, nor do those that count a thing.
 */
const isElided = (claimed: NumberQuantity, found: NumberQuantity): boolean =>
  claimed.value === found.value &&
  ![claimed, found].some(({ unit, isCount }) => unit?.id === 'ordinal' || (unit === undefined && isCount));

/** Words that stand for one of several units, and the units they may stand for with the factor that then holds. */
const COARSE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  pounds: { 'money £': 1, mass: 0.45359237 },
  degrees: { temperature: 1 },
  tons: { mass: 1000 },
  'money franc': { 'money CHF': 1 },
  'money crown': { 'money SEK': 1, 'money NOK': 1, 'money DKK': 1, 'money CZK': 1 },
  'money $': { 'money A$': 1, 'money C$': 1 },
};
/** Of these a reader knows which is meant. */
const PLAIN_COARSE: ReadonlySet<string> = new Set(['pounds', 'degrees']);

/** Two units that no factor converts: months and days, francs and Swiss francs, euros and dollars. */
function compareUnlike(claimed: NumberQuantity, found: NumberQuantity, own: Unit, other: Unit): ValueRelation {
  const [coarse, fine] = COARSE[own.id]?.[other.id] === undefined ? [found, claimed] : [claimed, found];
  const factor = COARSE[coarse.unit?.id ?? '']?.[fine.unit?.id ?? ''];
  if (factor !== undefined && coarse.unit !== undefined) {
    const unit = { ...fine.unit, id: fine.unit?.id ?? '', factor };
    const meant = coarse.unit.id === 'degrees' ? { ...coarse, unit: fine.unit } : { ...coarse, unit };
    const relation = coarse === claimed ? compareMeasured(meant, found) : compareMeasured(claimed, meant);
    if (coarse.unit.id === 'degrees' && fine.unit?.offset !== undefined)
      return relation === 'agrees' ? 'agrees' : 'unclear';
    const isKnown = coarse === claimed || PLAIN_COARSE.has(coarse.unit.id);
    return relation === 'agrees' && !isKnown ? 'stronger' : relation;
  }
  if (isDuration(own) && isDuration(other)) return compareDurations(claimed, found, own, other);
  // The same figure in another currency, or in points instead of per cent, is another value.
  return familyOf(own) === familyOf(other) && claimed.value === found.value ? 'differs' : 'unrelated';
}

const isDuration = ({ id }: Unit): boolean => id === 'months' || id === 'seconds';
/** Months have 28 to 31 days: within this share nobody can tell. */
const MONTH_OPEN = 0.08;

function compareDurations(claimed: NumberQuantity, found: NumberQuantity, own: Unit, other: Unit): ValueRelation {
  const seconds = (value: number, unit: Unit): number =>
    value * unit.factor * (unit.id === 'months' ? MONTH_SECONDS : 1);
  const [a, b] = [seconds(claimed.value, own), seconds(found.value, other)];
  return Math.abs(a - b) <= MONTH_OPEN * Math.max(a, b)
    ? 'unclear'
    : claimed.value === found.value
      ? 'differs'
      : 'unrelated';
}

function compareValues(claimed: NumberQuantity, found: NumberQuantity, a: number, b: number): ValueRelation {
  const isShare = claimed.isShare || found.isShare;
  const slack = isShare ? shareSlack(claimed, found) : slackOf(claimed, found, a, b);
  const share = isShare ? ABOUT_SHARE : ABOUT;
  const compared: Compared = {
    claimed,
    found,
    a,
    b,
    slack,
    loose: Math.max(slack, share * Math.max(Math.abs(a), Math.abs(b))),
  };
  const bounded = compareBounds(compared);
  if (bounded !== undefined) return bounded;
  if (isShare) return compareShares(claimed, found);
  const apart = Math.abs(a - b);
  if (apart <= slack) return 'agrees';
  if (apart <= rounding(found) * factorOf(found)) return 'stronger';
  // "4 million" of 4.4 million, "12 per cent" of 12.4: rounded without a word that says so.
  const open = Math.max(placeOf(claimed, found), placeOf(found, claimed));
  return apart <= open + EQUAL * Math.abs(a) ? 'unclear' : 'differs';
}

const factorOf = ({ unit }: NumberQuantity): number => unit?.factor ?? 1;
const EQUAL = 1e-9;

/** How far a writer goes who says "about", of numbers and of shares in words. Source: newspapers' style guides. */
const ABOUT = 0.05;
const ABOUT_SHARE = 0.1;
/** A conversion in brackets is rounded to two figures or so. */
const CONVERTED = 0.02;
/** Degrees that a temperature may lie off behind its conversion. */
const CONVERTED_DEGREES = 0.6;

/**
 * How far two values may lie apart and still be one value written twice: half of the last written place of the claimed
 * one; a fiftieth for units of different systems, nothing for those of one.
 */
function slackOf(claimed: NumberQuantity, found: NumberQuantity, a: number, b: number): number {
  const written = rounding(claimed) * factorOf(claimed) + EQUAL * Math.abs(a);
  if (isExact(factorOf(claimed), factorOf(found))) return written;
  if (claimed.unit?.id === 'temperature') return CONVERTED_DEGREES;
  return Math.max(written, rounding(found) * factorOf(found), CONVERTED * Math.max(Math.abs(a), Math.abs(b)));
}

/** Whether one unit holds the other a whole number of times: kilometres and metres, hours and minutes. */
function isExact(one: number, other: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return Math.abs(ratio - Math.round(ratio)) <= 1e-6 * ratio;
}

/**
 * Half of the last written place, and at most a twentieth. A figure with decimals or a scale ("3.2 million") is rounded by
 * its form; a whole figure is exact ("4,521"), and so is a count in words.
 */
const rounding = ({ precision, value }: NumberQuantity): number =>
  precision >= 1 || !Number.isInteger(value) ? Math.min(precision, ABOUT * Math.abs(value)) : 0;

/** Half of the last written place where the other is written more exactly, of a measure or a scaled number. */
const placeOf = (one: NumberQuantity, other: NumberQuantity): number =>
  one.precision * factorOf(one) > other.precision * factorOf(other) &&
  (one.unit !== undefined || one.precision >= 1) &&
  !one.spelled
    ? one.precision * factorOf(one)
    : 0;
