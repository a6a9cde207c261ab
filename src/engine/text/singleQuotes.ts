import type { Stretch } from '../model/stretch';

/**
 * What stands between single marks (‘…’, '…', ‚…‘), told from apostrophes: an opening mark stands where a word begins, a
 * closing one where it ends. What is shorter than a dozen letters is a term or a title more often than anybody's words,
 * unless a comma or a verb of saying shows the opposite.
 */
export function singleQuotations(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (!/['‘‚]/.test(text)) return found;
  const openings = [...text.matchAll(OPENING)].map(({ index }) => index);
  for (const [at, index] of openings.entries()) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = closingOf(text, index, openings[at + 1] ?? text.length);
    if (end !== undefined && end - index > LETTERS_LEAST) found.push({ start: index + 1, end });
  }
  return found;
}

/** Shortest quotation in single marks. Unit: code units. Default: 12. Source: terms of two words have fewer. */
const LETTERS_LEAST = 12;

/** Not before letters that an apostrophe stands for: "'tis", "'em", "the '90s", "rock 'n' roll". */
const OPENING =
  /(?<![\p{L}\p{N}\p{M}’'\]])(?:‘|‚|'(?=[\p{L}\p{N}“"[(…¿¡]))(?!(?:tis|twas|twere|em|til|cause|n|bout|round|\d\ds?)\b(?!\s\p{L}+\s\p{L}+[^'’]{0,80}[,.!?]['’]))/giu;

/** Longest quotation in single marks. Unit: code units. Default: 1,200. Source: that of `sentences.ts`. */
const QUOTATION_MOST = 1200;

/**
 * The closing mark: the first behind punctuation or before the end, else the first that ends a word. Behind an "s" before
 * another word it is that of "the miners' hall", unless none follows.
 */
function closingOf(text: string, opening: number, next: number): number | undefined {
  const closing = text[opening] === '‚' ? /[‘’](?![\p{L}\p{N}])/gu : CLOSING[text[opening] ?? ''];
  if (closing === undefined) return undefined;
  const most = Math.min(text.length, opening + QUOTATION_MOST);
  let doubtful: number | undefined;
  closing.lastIndex = opening + 2;
  for (let mark = closing.exec(text); mark !== null && mark.index < most; mark = closing.exec(text)) {
    if (!/s$/iu.test(text.charAt(mark.index - 1)) || !/^.?\s\p{Ll}/u.test(text.slice(mark.index, mark.index + 4))) {
      // A quotation inside closes first: that mark is its own.
      return next < mark.index && doubtful !== undefined ? doubtful : mark.index;
    }
    doubtful ??= mark.index;
  }
  return doubtful;
}

const CLOSING: Readonly<Record<string, RegExp>> = {
  '‘': /(?<=[^\s(])’(?![\p{L}\p{N}])/gu,
  "'": /(?<=[^\s(])'(?![\p{L}\p{N}])/gu,
};
