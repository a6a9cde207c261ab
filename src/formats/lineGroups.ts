import { isNonEmpty, type NonEmpty } from '../engine/model/brand';

/** A line without the white space around it. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** Lines that are not blank and follow each other: a paragraph of a plain text, a list, or a head line alone. */
export type LineGroup = NonEmpty<TextLine>;

/** The stretches of a text between blank lines, from `start` on. Linear in the text. */
export function lineGroupsOf(text: string, start = 0): readonly LineGroup[] {
  const stretches: LineGroup[] = [];
  let lines: TextLine[] = [];
  const close = (): void => {
    if (isNonEmpty(lines)) stretches.push(lines);
    lines = [];
  };
  for (const line of linesOf(text, start)) {
    if (line.start === line.end) close();
    else lines.push(line);
  }
  close();
  return stretches;
}

/** The lines of a part of a text, blank ones included. Lines end with `\n`, `\r\n` or `\r`, as in the editor. */
export function* linesOf(text: string, start = 0, end = text.length): Iterable<TextLine> {
  const place = (found: number): number => (found === -1 ? Infinity : found);
  let from = start;
  let feed = place(text.indexOf('\n', start));
  let back = place(text.indexOf('\r', start));
  while (Math.min(feed, back) < end) {
    const at = Math.min(feed, back);
    yield trimmed(text, from, at);
    from = back + 1 === feed ? feed + 1 : at + 1;
    if (feed < from) feed = place(text.indexOf('\n', from));
    if (back < from) back = place(text.indexOf('\r', from));
  }
  if (from <= end) yield trimmed(text, from, end);
}

function trimmed(text: string, from: number, end: number): TextLine {
  if (from >= end) return { start: from, end: from };
  const words = text.slice(from, end).trimStart();
  const start = end - words.length;
  return { start, end: start + words.trimEnd().length };
}
