/** The numbers that a page prints, where a page's own could be. */
export interface Numbered {
  readonly index: number;
  readonly numbers: readonly string[];
}

/** A printed number as a number, in one way of writing them. */
export type Reading = (printed: string) => number | undefined;

/** Least share of the pages with numbers that must agree. Default: 0.6. Source: figures in running heads are the rest. */
const AGREEING_LEAST = 0.6;

/** Least pages that must agree. Unit: pages. Default: 3. Source: two numbers run along by chance once in a few files. */
const PAGES_LEAST = 3;

/** Least pages that must agree on numbers that could be years. Default: 10. Source: reports go through five or six years, one a page. */
const YEARS_LEAST = 10;

/** Whether the offset makes years of this and the last century out of the pages. */
function isYearly(pages: readonly Numbered[], offset: number): boolean {
  const first = (pages[0]?.index ?? 0) - offset;
  return first >= 1900 && first <= 2100;
}

/** The index of the page before number 1, on which most pages that print numbers agree. */
export function runningOffset(pages: readonly Numbered[], numberOf: Reading): number | undefined {
  const votes = new Map<number, number>();
  let numbered = 0;
  for (const { index, numbers } of pages) {
    const offsets = new Set(numbers.map(numberOf).flatMap((number) => (number === undefined ? [] : [index - number])));
    if (offsets.size > 0) numbered += 1;
    for (const offset of offsets) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [offset, count] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best), [0, 0]);
  const least = isYearly(pages, offset) ? YEARS_LEAST : PAGES_LEAST;
  return count >= least && count >= numbered * AGREEING_LEAST ? offset : undefined;
}

/** Digits and nothing else. */
export const arabicOf: Reading = (printed) => (/^\d+$/.test(printed) ? Number(printed) : undefined);

const ROMAN = Object.entries({
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
});

/** A number in small roman letters, as front matter has them. */
export function romanText(number: number): string {
  let rest = number;
  let text = '';
  for (const [letters, value] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** A roman numeral below 500 as it is written properly: "xii", but not "mix" or "iiii". */
export function romanOf(printed: string): number | undefined {
  const letters = printed.toLowerCase();
  let rest = letters;
  let number = 0;
  for (const [sign, value] of ROMAN) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) number += value;
  }
  return number > 0 && number < 500 && romanText(number) === letters ? number : undefined;
}
