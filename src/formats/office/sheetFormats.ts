import type { PartReading } from '../archive/partReading';

/** What a number in a cell looks like, by the number of its style. */
export interface CellFormats {
  shown(value: string, style: string | undefined): string;
}

/** Formats that are built in (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, Look> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
]);

type Look = 'plain' | 'percent' | 'date' | 'time';

/** The formats of a workbook's cells: dates and percentages are numbers that only their format tells. */
export function cellFormats(parts: PartReading, isFrom1904: boolean): CellFormats {
  const codes = new Map<number, Look>(BUILT_IN);
  const looks: Look[] = [];
  let isInCells = false;
  parts.read('xl/styles.xml', 'its formats', {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') codes.set(Number(numFmtId), lookOf(formatCode));
      if (element === 'cellXfs') isInCells = true;
      if (element === 'xf' && isInCells) looks.push(codes.get(Number(numFmtId)) ?? 'plain');
      return 'enter';
    },
    close(element) {
      if (element === 'cellXfs') isInCells = false;
    },
    text: () => undefined,
  });
  return { shown: (value, style) => shownAs(value, looks[Number(style ?? 0)] ?? 'plain', isFrom1904) };
}

/** By the letters of a format's code; what stands in quotation marks and brackets is shown as it is. */
function lookOf(code: string): Look {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';
  if (/[yd]/i.test(bare)) return 'date';
  if (/[hs]/i.test(bare)) return 'time';
  return bare.includes('%') ? 'percent' : 'plain';
}

function shownAs(value: string, look: Look, isFrom1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (look === 'percent') return `${rounded(number * 100)} %`;
  if (look === 'plain' || number < 0 || number > DAY_MOST) return rounded(number);
  const moment = new Date(Math.round((number + (isFrom1904 ? DAYS_1904 : 0) - DAYS_1970) * DAY_MS)).toISOString();
  return look === 'time'
    ? moment.slice(11, 19)
    : number % 1 === 0
      ? moment.slice(0, 10)
      : moment.slice(0, 16).replace('T', ' ');
}

const DAY_MS = 86_400_000;
/** Days are counted from the last of 1899, which has a day too many in 1900, or from 1904. */
const DAYS_1970 = 25_569;
const DAYS_1904 = 1462;
/** The end of the year 9999. */
const DAY_MOST = 2_958_465;

/** Fifteen figures are what a spreadsheet counts with; the rest is noise. */
const rounded = (number: number): string => String(Number(number.toPrecision(15)));
