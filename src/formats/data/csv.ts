import { done } from '../../engine/model/problem';
import { createBlockList } from '../blockList';
import { decodeText } from '../decodeText';
import type { Format, ReadText } from '../format';
import { masked, type Mask } from '../masks';
import { csvRows, delimiterOf, type Cell, type Delimited } from './csvRows';

/**
 * Tables as text. Each row is a block; the first, if it names the columns, is the heading above all others, since a
 * row says nothing without them and no word may be put into the file. Refuses: notText.
 */
export const csv: Format = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'tab'],
  opens: 'file',
  read({ name, bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    return done({ ...readTable(text, /\.(?:tsv|tab)$/i.test(name) ? TABS : delimiterOf(text)), problems });
  },
};

const TABS: Delimited = { delimiter: '\t', start: 0 };

function readTable(text: string, { delimiter, start }: Delimited): Omit<ReadText, 'problems'> {
  const rows = csvRows(text, delimiter, start);
  const blocks = createBlockList(text);
  const masks: Mask[] = [];
  const [first = []] = rows;
  const names = first.map((cell) => wordsOf(text, cell));
  const hasNames = rows.length > 1 && isHeader(names);
  for (const [at, cells] of rows.entries()) {
    const place = trimmedRow(text, cells);
    for (const cell of cells) masks.push(...cellMasks(text, cell, place.end));
    if (place.end === place.start) continue;
    blocks.setPlace({ row: at + 1 });
    if (at === 0 && hasNames) blocks.addHeading(place, 1, names.join(', ').slice(0, NAMES_MOST));
    else blocks.addOther('tableRow', place);
  }
  return { text, ...(masks.length > 0 && { masked: masked(text, masks) }), blocks: blocks.blocks, metadata: {} };
}

/** Longest heading of the names of columns. Unit: code units. Default: 300. Source: thirty names; more says nothing. */
const NAMES_MOST = 300;

const wordsOf = (text: string, { start, end }: Cell): string =>
  text.slice(start, end).trim().replace(/^"|"$/g, '').replaceAll('""', '"').replace(/\s+/g, ' ');

/** Names of columns are all there but for the first, all different, short, and none is a number or a date. */
const isHeader = (names: readonly string[]): boolean =>
  names.length > 1 &&
  new Set(names).size === names.length &&
  names.every(
    (name, at) => (at === 0 || name !== '') && name.length <= NAME_MOST && !/^[-+\d.,:/%\s€$£]+$/.test(name),
  ) &&
  names.some((name) => /\p{L}/u.test(name));

/** Longest name of a column. Unit: code units. Default: 80. Source: a line of print. */
const NAME_MOST = 80;

function trimmedRow(text: string, cells: readonly Cell[]): { readonly start: number; readonly end: number } {
  const from = cells[0]?.start ?? 0;
  const words = text.slice(from, cells.at(-1)?.end ?? from);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/**
 * Quotation marks around a cell go, doubled ones become one; a delimiter is read as a bar, which no sentence crosses as
 * a list does.
 */
function cellMasks(text: string, { start, end, isQuoted }: Cell, rowEnd: number): readonly Mask[] {
  const masks: Mask[] = [];
  if (isQuoted) {
    masks.push({ start, end: start + 1, as: '' });
    const close = text.lastIndexOf('"', end - 1);
    for (const { index } of text.slice(start + 1, close).matchAll(/""/g)) {
      masks.push({ start: start + 1 + index, end: start + 3 + index, as: '"' });
    }
    if (close > start) masks.push({ start: close, end: close + 1, as: '' });
  }
  if (end < rowEnd) masks.push({ start: end, end: end + 1, as: '|' });
  return masks;
}
