/** No quotation is open. */
export const NO_QUOTE = '';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** The quotation mark that is open at `to`, given the one that is open at `from`. */
export function openQuote(text: string, from: number, to: number, before: string): string {
  let open = before;
  for (let at = from; at < to; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    if (open === NO_QUOTE) open = mark in CLOSING ? mark : NO_QUOTE;
    else if (CLOSING[open] === mark) open = NO_QUOTE;
  }
  return open;
}

/** “ ” « » „ " */
const isMark = (code: number): boolean =>
  code === 0x22 ||
  (code > 0xa0 && (code === 0xab || code === 0xbb || code === 0x201c || code === 0x201d || code === 0x201e));

/** A quotation goes on if its closing mark stands ahead, at most this far. */
export const closes = (text: string, at: number, quote: string, most: number): boolean =>
  text.slice(at, at + most).includes(CLOSING[quote] ?? quote);
