import type { Numeral } from './numerals';
import type { NumberQuantity, Quantity } from './quantity';

/** What joins two numbers of a kind: "3 to 4", "3–4", "3 or 4", "3 and 4"; a currency's sign may stand before the second. */
const JOINT = /^\s*(?:to|or|and|bis|oder|und|,|[-–—])\s*(?:US|A|C)?[$€£¥]?$/iu;

/** In "3 to 4 million" and "4, 5 and 7 million" all are millions: the scale word stands once, behind the last. */
export function withSharedScale(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const shared = [...numerals];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (one === undefined || next === undefined || !sharesScale(text, one, next)) continue;
    shared[at] = { ...one, value: one.value * next.scale, precision: one.precision * next.scale, scale: next.scale };
  }
  return shared;
}

const sharesScale = (text: string, one: Numeral, next: Numeral): boolean =>
  one.scale === 1 &&
  next.scale > 1 &&
  one.unit === undefined &&
  // "from 4 to 3 million" are millions both, "from 900 to 1.2 million" are not.
  one.value <= (SCALED_MOST * next.value) / next.scale &&
  JOINT.test(text.slice(one.end, next.start));

/** How often the first may hold the second's figure and still share its scale word. */
const SCALED_MOST = 10;

const BETWEEN = /(?<![\p{L}])(?:between|zwischen)\s+(?:about\s+|some\s+)?$/iu;
const FROM = /(?<![\p{L}])from\s+$/iu;
/** "ranges from 3 to 4": without such a verb "from 3 to 4" is a change. */
const RANGES = /(?<![\p{L}])(?:rang|var(?:y|ie)|anything|anywhere|estimates?|spans?)\p{L}*\s+from\s+$/iu;

/** Gives the two ends of a range their sides and the unit and the counted thing that they share. */
export function withRanges(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const all = [...quantities];
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at], all[at + 1]];
    if (one?.kind !== 'number' || next?.kind !== 'number') continue;
    const gap = text.slice(one.end, next.start);
    if (!JOINT.test(gap) || (one.unit !== undefined && next.unit !== undefined && one.unit.id !== next.unit.id))
      continue;
    const low = sharing(one, next);
    const high = next.unit === undefined && isMoney(one) ? { ...next, unit: one.unit } : next;
    const [first, second] = isRange(text, one, gap) && low.value < high.value ? asRange(low, high) : [low, high];
    all[at] = first;
    all[at + 1] = second;
  }
  return all;
}

const isMoney = ({ unit }: NumberQuantity): boolean => unit?.id.startsWith('money') === true;

/** In "10 to 15 per cent" and "between 280 and 320 metres" the first number has the unit of the second. */
const sharing = (one: NumberQuantity, next: NumberQuantity): NumberQuantity => ({
  ...one,
  unit: one.unit ?? next.unit,
  counted: one.counted.length === 0 ? next.counted : one.counted,
  rate: one.rate ?? next.rate,
});

function isRange(text: string, one: NumberQuantity, gap: string): boolean {
  const before = text.slice(Math.max(0, one.start - 30), one.start);
  if (/^\s*(?:and|und)\s/iu.test(gap)) return BETWEEN.test(before) || (one.bound !== undefined && BETWEEN.test(before));
  if (gap.includes(',') || one.unit?.id === 'ordinal') return false;
  return !SCORED.test(before) && (!FROM.test(before) || RANGES.test(before));
}

/** "carried by 14 to 23": votes and goals of two sides. */
const SCORED =
  /\b(?:carried|passed|adopted|approved|ratified|rejected|defeated|elected|beaten|beat|won|lost|voted)\b[^.;]{0,20}\b(?:by|with|of)\s(?:a\s\w+\sof\s)?$/;

const asRange = (low: NumberQuantity, high: NumberQuantity): readonly [NumberQuantity, NumberQuantity] => [
  { ...low, bound: 'least', range: 'low' },
  { ...high, bound: 'most', range: 'high' },
];
