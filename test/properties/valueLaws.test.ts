import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities, type ValueRelation } from '../../src/engine/text/values/compareQuantities';
import { quantitiesOf, type Quantity } from '../../src/engine/text/values/quantities';

const RUNS = { numRuns: 1000 } as const;

/** A value, and the ways in which a sentence may write it. */
interface Spelled {
  readonly key: string;
  readonly spellings: readonly string[];
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inWords = (value: number): string =>
  value < 20
    ? (UNITS[value] ?? '')
    : [TENS[Math.floor(value / 10) - 2], value % 10 === 0 ? undefined : UNITS[value % 10]].filter(Boolean).join('-');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const count = fc.integer({ min: 2, max: 99 });
const counts = count.map((value): Spelled => ({
  key: `count ${value}`,
  spellings: [`${value} barrels`, `${inWords(value)} barrels`],
}));
const grouped = fc.integer({ min: 1001, max: 999_999 }).map((value): Spelled => ({
  key: `grouped ${value}`,
  spellings: [`${value.toLocaleString('en')} barrels`, `${value.toLocaleString('en').replaceAll(',', ' ')} barrels`],
}));
const money = fc.integer({ min: 2, max: 90 }).map((value): Spelled => ({
  key: `money ${value}`,
  spellings: [
    `€${value} million`,
    `${value} million euros`,
    `EUR ${value} million`,
    `€${value},000,000`,
    `${inWords(value)} million euros`,
    `€${value}m`,
  ],
}));
const degrees = fc
  .integer({ min: -40, max: 40 })
  .filter((value) => value !== 0)
  .map((value): Spelled => {
    const size = Math.abs(value);
    return {
      key: `degrees ${value}`,
      spellings:
        value < 0
          ? [`−${size} °C`, `minus ${size} degrees Celsius`, `-${size}°C`, `${size} °C below zero`]
          : [`${size} °C`, `${size} degrees Celsius`],
    };
  });
const lengths = fc.integer({ min: 2, max: 40 }).map((value): Spelled => ({
  key: `length ${value}`,
  spellings: [`${value} km`, `${value},000 metres`, `${inWords(value)} kilometres`, `${value}km`],
}));
const durations = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 59 }))
  .map(([hours, minutes]): Spelled => ({
    key: `minutes ${hours * 60 + minutes}`,
    spellings: [
      `${hours} h ${minutes} min`,
      `${hours * 60 + minutes} minutes`,
      `${hours} hours and ${minutes} minutes`,
    ],
  }));
const bounds = fc
  .tuple(fc.constantFrom('least', 'most'), fc.integer({ min: 5, max: 90 }))
  .map(([side, value]): Spelled => ({
    key: `${side} ${value}`,
    spellings:
      side === 'least'
        ? [`at least ${value} barrels`, `no fewer than ${value} barrels`, `a minimum of ${inWords(value)} barrels`]
        : [
            `at most ${value} barrels`,
            `no more than ${value} barrels`,
            `up to ${value} barrels`,
            `a maximum of ${inWords(value)} barrels`,
          ],
  }));
const shares = fc.constantFrom<Spelled>(
  { key: 'share 25', spellings: ['a quarter of them', '25 per cent of them', 'one in four of them', '25% of them'] },
  { key: 'share 50', spellings: ['half of them', '50 per cent of them', 'one in two of them', '50% of them'] },
  { key: 'share 75', spellings: ['three quarters of them', '75 per cent of them', 'three out of four of them'] },
  { key: 'share 33', spellings: ['a third of them', '33 per cent of them', 'one in three of them'] },
  { key: 'share 67', spellings: ['two thirds of them', '67 per cent of them', 'two in three of them'] },
  { key: 'share 20', spellings: ['a fifth of them', '20 percent of them', 'one in five of them'] },
  { key: 'share 28', spellings: ['28 per cent of them', '28% of them'] },
);
const days = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date): Spelled => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const name = MONTHS[month] ?? '';
    return {
      key: `day ${date.toISOString().slice(0, 10)}`,
      spellings: [
        `on ${day} ${name} ${year}`,
        `on ${name} ${day}, ${year}`,
        `on ${date.toISOString().slice(0, 10)}`,
        `on the ${day}th of ${name} ${year}`,
      ],
    };
  });
const centuries = fc.integer({ min: 11, max: 19 }).map((value): Spelled => ({
  key: `century ${value}`,
  spellings: [`in the ${value}th century`, `in the ${value - 1}00s`],
}));
const quarters = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1950, max: 2030 }))
  .map(([quarter, year]): Spelled => ({
    key: `quarter ${year} ${quarter}`,
    spellings: [
      `in Q${quarter} ${year}`,
      `in the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
    ],
  }));
const times = fc
  .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 10, max: 59 }), fc.boolean())
  .map(([hour, minute, isLate]): Spelled => ({
    key: `time ${hour + (isLate ? 12 : 0)}:${minute}`,
    spellings: [
      `at ${hour}.${minute} ${isLate ? 'pm' : 'am'}`,
      `at ${hour}:${minute} ${isLate ? 'p.m.' : 'a.m.'}`,
      // Before noon, "10:45" leaves the half of the day open.
      ...(isLate ? [`at ${hour + 12}:${minute}`, `at ${hour + 12}.${minute}`] : []),
    ],
  }));
const labels = fc
  .tuple(fc.constantFrom('Article', 'Room', 'Flight', 'Highway', 'Psalm'), fc.integer({ min: 2, max: 90 }))
  .map(([noun, value]): Spelled => ({
    key: `${noun} ${value}`,
    spellings: [`in ${noun} ${value}`, `as ${noun.toLowerCase()} ${value}`],
  }));

const value = fc.oneof(
  counts,
  grouped,
  money,
  degrees,
  lengths,
  durations,
  bounds,
  shares,
  days,
  centuries,
  quarters,
  times,
  labels,
);
const written = value.chain(({ key, spellings }) => fc.constantFrom(...spellings).map((words) => ({ key, words })));
const twoSpellings = value.chain(({ spellings }) =>
  fc.tuple(fc.constantFrom(...spellings), fc.constantFrom(...spellings)),
);

const known = new Map<string, Quantity>();

/** The one value of these words, in a sentence. */
function read(words: string): Quantity {
  const before = known.get(words);
  if (before !== undefined) return before;
  const found = quantitiesOf(`The clerk wrote it down ${words}.`);
  expect(found, words).toHaveLength(1);
  const [value] = found as readonly [Quantity];
  known.set(words, value);
  return value;
}
const relate = (claimed: string, found: string): ValueRelation => compareQuantities(read(claimed), read(found));

/** What the relation of two values may be the other way round. */
const CONVERSE: Readonly<Record<ValueRelation, readonly ValueRelation[]>> = {
  agrees: ['agrees', 'stronger'],
  weaker: ['stronger', 'differs', 'unclear'],
  stronger: ['agrees', 'weaker'],
  unclear: ['unclear', 'weaker'],
  differs: ['differs', 'weaker'],
  unrelated: ['unrelated'],
};

// A thousand sentences are read for each: on a busy machine that takes its time.
describe('laws of values', { timeout: 120_000 }, () => {
  it('a value agrees with itself in every spelling', () => {
    fc.assert(
      fc.property(twoSpellings, ([one, other]) => {
        expect(relate(one, other), `${one} | ${other}`).toBe('agrees');
      }),
      RUNS,
    );
  });

  it('a changed value never agrees', () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        fc.pre(one.key !== other.key && !isCoarser(one.key, other.key));
        expect(relate(one.words, other.words), `${one.words} | ${other.words}`).not.toBe('agrees');
      }),
      RUNS,
    );
  });

  it('a value of the same kind that is changed differs or says less, and never agrees', () => {
    for (const kind of [
      counts,
      grouped,
      money,
      degrees,
      lengths,
      durations,
      shares,
      days,
      centuries,
      quarters,
      times,
      labels,
    ]) {
      fc.assert(
        fc.property(kind, kind, (one, other) => {
          fc.pre(one.key !== other.key && one.key.split(' ')[0] === other.key.split(' ')[0]);
          expect(relate(one.spellings[0] ?? '', other.spellings[0] ?? ''), `${one.key} | ${other.key}`).toBe('differs');
        }),
        { numRuns: 100 },
      );
    }
  });

  it('relations have their converse the other way round', () => {
    fc.assert(
      fc.property(written, written, ({ words: one }, { words: other }) => {
        expect(CONVERSE[relate(one, other)], `${one} | ${other}`).toContain(relate(other, one));
      }),
      RUNS,
    );
  });
});

/** A century has its days and quarters, and a quarter its days: of them it agrees. */
const isCoarser = (one: string, other: string): boolean =>
  (one.startsWith('century') && /^(?:day|quarter)/.test(other)) || one === quarterOf(other);

/** The key of the quarter that a day lies in. */
function quarterOf(key: string): string | undefined {
  const [, year = '', month = ''] = /^day (\d{4})-(\d\d)/.exec(key) ?? [];
  return year === '' ? undefined : `quarter ${year} ${String(Math.ceil(Number(month) / 3))}`;
}
