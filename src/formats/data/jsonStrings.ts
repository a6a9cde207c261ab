import type { Mask } from '../masks';
import type { TextLine } from '../lineGroups';

/** The escapes of a string, each with the character that it stands for. */
export function escapesIn(text: string, start: number, end: number): readonly Mask[] {
  const inside = text.slice(start, end);
  if (!inside.includes('\\')) return [];
  return [...inside.matchAll(ESCAPE)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    as: characterOf(found),
  }));
}

/** Two halves of a character belong together. */
const ESCAPE = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^]/g;

const characterOf = (escape: string): string =>
  escape[1] === 'u' && escape.length > 2
    ? escape.replace(/\\u(.{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : (NAMED[escape.charAt(1)] ?? escape.charAt(1));

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: ' ', t: '\t', b: ' ', f: ' ' };

/** The paragraphs of a string, which escaped line breaks part: two in a row, as blank lines do elsewhere. */
export function paragraphsIn(text: string, { start, end }: TextLine): readonly TextLine[] {
  const paragraphs: TextLine[] = [];
  let from = start;
  let breaks = 0;
  let last = start;
  const close = (to: number): void => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') paragraphs.push({ start: from + lead, end: from + words.trimEnd().length });
  };
  let closedAt = start;
  for (const escape of escapesIn(text, start, end)) {
    const isBreak = escape.as === '\n';
    const isNear = breaks > 0 && text.slice(last, escape.start).trim() === '';
    if (!isNear) {
      breaks = 0;
      closedAt = escape.start;
    }
    if (isBreak) breaks += 1;
    last = escape.end;
    if (breaks < 2 || !isBreak) continue;
    if (closedAt > from) close(closedAt);
    from = escape.end;
    closedAt = escape.end;
  }
  close(end);
  return paragraphs;
}
