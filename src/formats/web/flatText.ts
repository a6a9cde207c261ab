import type { PlacedBlock } from '../extract';
import { tagsOf } from './tags';

/**
 * A page's words without a tree, for pages that are nested too deep to make one: each stretch between tags that begin a
 * new line is a paragraph.
 */
export function flatText(html: string): readonly PlacedBlock[] {
  const pieces: PlacedBlock[] = [];
  let words = '';
  let last = 0;
  const close = (): void => {
    const paragraph = words.replace(/\s+/g, ' ').trim();
    if (paragraph !== '') pieces.push({ words: paragraph, marks: [], shape: { role: 'paragraph' }, place: {} });
    words = '';
  };
  for (const { name, start, end } of tagsOf(html)) {
    words += decodedEntities(html.slice(last, start));
    if (!INLINE.test(name)) close();
    last = end;
  }
  words += decodedEntities(html.slice(last));
  close();
  return pieces;
}

/** The name of comments is empty. */
const INLINE = /^(?:|a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u)$/;

/** The characters that must be escaped, and numbers; names of rare characters stay as they are. */
export const decodedEntities = (words: string): string =>
  words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) =>
    typeof name === 'string'
      ? (NAMED[name.toLowerCase()] ?? whole)
      : characterOf(typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)),
  );

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const characterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
