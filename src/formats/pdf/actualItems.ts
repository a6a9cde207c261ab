import { ACTUAL } from './actualText';
import type { PdfItem } from './openPdf';

/** The items of a page with the letters that they stand for in place of those that are drawn, at the place of the first. */
export function actualItems(items: readonly PdfItem[]): readonly PdfItem[] {
  if (!items.some(({ tag }) => tag?.startsWith(ACTUAL))) return items;
  const found: PdfItem[] = [];
  /** What the open marks stand for; `undefined` for those that say nothing. */
  const open: (string | undefined)[] = [];
  let drawn: PdfItem[] = [];
  for (const item of items) {
    const outer = open.find((text) => text !== undefined);
    if (item.type === 'endMarkedContent') {
      const text = open.pop();
      if (text !== undefined && open.every((other) => other === undefined)) {
        found.push(...standingFor(text, drawn));
        drawn = [];
      }
      found.push(item);
    } else if (item.type !== undefined) {
      open.push(item.tag?.startsWith(ACTUAL) === true ? textOf(item.tag) : undefined);
      found.push(item);
    } else if (outer === undefined) found.push(item);
    else drawn.push(item);
  }
  return [...found, ...drawn];
}

const textOf = (tag: string): string =>
  (tag.slice(ACTUAL.length).match(/[\da-f]{4}/g) ?? [])
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('');

/** A hyphen that stands for nothing is one that only breaks a word. */
function standingFor(text: string, drawn: readonly PdfItem[]): readonly PdfItem[] {
  const filled = drawn.filter(({ str = '' }) => str !== '');
  const [first] = filled;
  if (first === undefined) return drawn;
  const words = filled.map(({ str = '' }) => str).join('');
  const str = text === '' && /^[-\u2010\u00ad]$/.test(words.trim()) ? '\u00ad' : text;
  return str === '' ? [] : [{ ...first, str: spacedLike(words, str), width: widthOf(filled) }];
}

/** The parser makes spaces of gaps, and puts them inside what stands behind the gap. */
const spacedLike = (drawn: string, text: string): string =>
  `${/^\s/.test(drawn) ? ' ' : ''}${text}${/\s$/.test(drawn) ? ' ' : ''}`;

const widthOf = (items: readonly PdfItem[]): number => items.reduce((sum, { width }) => sum + width, 0);
