import type { Quantity } from '../../../../../../src/engine/text/values/quantities';
import { inWords, MONTHS, ordinal } from '../english/numbers';
import { asStatement } from '../english/writing';
import type { Random } from '../../../../../support/random';
import type { Generator } from '../variant';

/** A value written in another form, and another value in that form. */
export const numberForms: Generator = {
  name: 'numberForms',
  hint: /\d/,
  *variants({ sentence: { text, quantities } }, random) {
    for (const quantity of quantities) {
      const forms =
        quantity.kind === 'date'
          ? dateForms(quantity, random)
          : numberForm(text.slice(quantity.start, quantity.end), text.slice(quantity.end), random);
      // "FIPS 140-2", "11/3", "Pioneer 10": parts of a name.
      if (forms === undefined || /(?:[-–/.]|\p{Lu}\S*\s)$/u.test(text.slice(0, quantity.start))) continue;
      const put = (words: string): string =>
        asStatement(text.slice(0, quantity.start) + words + text.slice(quantity.end));
      yield { statement: put(forms[0]), truth: 'said' };
      yield { statement: put(forms[1]), truth: 'otherwise' };
    }
  },
};

type Forms = readonly [same: string, other: string];

function numberForm(written: string, behind: string, random: Random): Forms | undefined {
  const million = /^(\d+(?:\.\d)?) (million|billion)$/.exec(written);
  if (million !== null) {
    const value = Number(million[1]);
    const scale = million[2] === 'million' ? 1e6 : 1e9;
    const form = (one: number): string => Math.round(one * scale).toLocaleString('en');
    return [form(value), random.chance(0.5) ? form(value * 10) : form(value + 1 + random.integer(4))];
  }
  const percent = /^(\d+(?:\.\d+)?)(?:%| per cent| percent)$/.exec(written);
  if (percent !== null) {
    const sign = written.endsWith('%') ? ' per cent' : '%';
    return [`${percent[1] ?? ''}${sign}`, `${String(Number(percent[1]) + 1 + random.integer(9))}${sign}`];
  }
  if (/^\d{1,3}(?:,\d{3})$/.test(written)) {
    const value = Number(written.replace(',', ''));
    const other = random.chance(0.3) ? Math.round(value / 10) : value + 1000 * (1 + random.integer(9));
    const form = (one: number): string =>
      value % 1000 === 0 && one % 1000 === 0
        ? `${inWords(one / 1000)} thousand`
        : random.chance(0.7)
          ? String(one)
          : inWords(one);
    return [form(value), form(other)];
  }
  if (
    /^\d{1,2}$/.test(written) &&
    /^\s+[a-z]/.test(behind) &&
    !/^\s+(?:am|pm|million|billion|thousand|per)/.test(behind)
  ) {
    const value = Number(written);
    if (value < 2) return undefined;
    return [inWords(value), inWords(other(value, random))];
  }
  const words = WORDS.indexOf(written.toLowerCase());
  return words > 1 && /^\s+[a-z]/.test(behind) && !/^\s+(?:hundred|thousand|million|of|and|to|or)/.test(behind)
    ? [String(words), String(other(words, random))]
    : undefined;
}

const WORDS = Array.from({ length: 100 }, (_, at) => inWords(at));
const other = (value: number, random: Random): number =>
  value > 4 && random.chance(0.5) ? value - 1 - random.integer(value - 3) : value + 1 + random.integer(5);

function dateForms({ text, ...quantity }: Quantity & { kind: 'date' }, random: Random): Forms | undefined {
  const { year, month, day } = quantity.date;
  if (year === undefined || month === undefined || day === undefined || /[–-]/.test(text) || !/\p{L}{3}/u.test(text))
    return undefined;
  const name = MONTHS[month - 1] ?? '';
  const form = (y: number, m: string, d: number): string =>
    /^\d/.test(text)
      ? `${m} ${String(d)}, ${String(y)}`
      : `${String(random.chance(0.5) ? d : ordinal(d))} ${m} ${String(y)}`;
  const isYear = random.chance(0.3);
  const wrong = isYear
    ? form(year + 1 + random.integer(3), name, day)
    : random.chance(0.5)
      ? form(year, MONTHS[(month + random.integer(10)) % 12] ?? '', day)
      : form(year, name, (day % 27) + 1);
  return [form(year, name, day), wrong];
}
