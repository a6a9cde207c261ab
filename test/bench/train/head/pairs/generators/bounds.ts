import { asStatement } from '../english/writing';
import type { Generator, Variant } from '../variant';

/** Bounds of values: the same bound in other words, the other bound, and bounds that a plain value keeps or breaks. */
export const bounds: Generator = {
  name: 'bounds',
  hint: /\d|\b(?:at least|at most|more than|fewer than|less than|over|under|up to|nearly|almost|about|around|approximately|roughly)\b/i,
  *variants({ sentence: { text, quantities } }, random) {
    for (const [bound, same, other] of BOUNDS) {
      const found = bound.exec(text);
      if (found === null) continue;
      yield { statement: asStatement(text.replace(bound, random.pick(same))), truth: 'said' };
      yield { statement: asStatement(text.replace(bound, random.pick(other))), truth: 'otherwise' };
      return;
    }
    for (const quantity of quantities) {
      const { start, end } = quantity;
      const written = text.slice(start, end);
      const value = plainValue(written);
      if (
        quantity.kind !== 'number' ||
        value === undefined ||
        /[-–$£€]\s?$|\b(?:No|of|over|than|least|most|about|around|nearly|to|under|some|age|aged|and|the|or)\.?\s+$/i.test(
          text.slice(0, start),
        )
      )
        continue;
      if (!/^\s+[a-z]{3,}/.test(text.slice(end)) || /\p{Lu}\S*\s$/u.test(text.slice(0, start))) continue;
      yield* boundedBy(text, { start, end, value }, random.chance(0.5));
    }
  },
};

const NUMBER = String.raw`(?=\s(?:[\d£$€]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred|one hundred)\b))`;
const bound = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})${NUMBER}`, 'i');

/** A bound, others that say the same, and others that do not. */
const BOUNDS: readonly (readonly [RegExp, readonly string[], readonly string[]])[] = [
  [
    bound('at least'),
    ['no fewer than', 'a minimum of', 'not less than'],
    ['at most', 'fewer than', 'no more than', 'up to'],
  ],
  [bound('at most|no more than'), ['up to', 'a maximum of', 'not more than'], ['at least', 'more than', 'over']],
  [bound('up to'), ['at most', 'a maximum of', 'no more than'], ['at least', 'more than', 'no fewer than']],
  [
    bound('more than|over'),
    ['upwards of', 'in excess of', 'more than'],
    ['fewer than', 'less than', 'at most', 'exactly'],
  ],
  [
    bound('fewer than|less than|under'),
    ['less than', 'below', 'not as many as'],
    ['more than', 'at least', 'over', 'exactly'],
  ],
  [bound('nearly|almost'), ['just under', 'close to', 'a little less than'], ['more than', 'well over', 'exactly']],
  [
    bound('about|around|approximately|roughly'),
    ['approximately', 'roughly', 'some', 'about'],
    ['exactly', 'precisely'],
  ],
];

/** A figure without a unit or with a thing behind it, and not a year. */
function plainValue(written: string): number | undefined {
  const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}$/.exec(written)?.[0].replaceAll(',', '');
  const value = digits === undefined ? undefined : Number(digits);
  return value === undefined || value < 5 || (value > 1000 && !written.includes(',')) ? undefined : value;
}

function* boundedBy(
  text: string,
  { start, end, value }: { start: number; end: number; value: number },
  isUpper: boolean,
): Iterable<Variant> {
  const put = (words: string): string => asStatement(text.slice(0, start) + words + text.slice(end));
  const [lower, upper] = [roundBelow(value), roundBelow(value) + stepOf(value)];
  const written = (one: number): string => one.toLocaleString('en');
  if (lower >= value || upper <= value || lower < 1) return;
  yield { statement: put(isUpper ? `fewer than ${written(upper)}` : `more than ${written(lower)}`), truth: 'said' };
  yield {
    statement: put(isUpper ? `fewer than ${written(lower)}` : `more than ${written(upper)}`),
    truth: 'otherwise',
  };
}

const stepOf = (value: number): number => 10 ** Math.max(0, Math.floor(Math.log10(value)));
const roundBelow = (value: number): number => Math.floor((value - 1) / stepOf(value)) * stepOf(value);
