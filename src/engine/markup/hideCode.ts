/** Front matter is YAML or TOML between two fences, or JSON in braces of their own lines, at the very start: where it ends, or 0. */
export const frontMatterEnd = (text: string): number =>
  /^\uFEFF?(?:---[ \t]*\r?\n[^]*?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n[^]*?\n\+\+\+|\{[ \t]*\r?\n[ \t]*"[^]*?\n\})[ \t]*(?:\r?\n|$)/.exec(
    text,
  )?.[0].length ?? 0;

/**
 * A Markdown text with spaces in place of what cites nothing: front matter, fenced code, code in a line, HTML comments.
 * It is as long as the text, and its lines are the same. One pass: what was once found to be never closed is not looked
 * for again.
 */
export function hideCode(text: string): string {
  const front = frontMatterEnd(text);
  const hidden = [{ start: 0, end: front }];
  const opening = /^ {0,3}(?:`{3,}|~{3,})|`+|<!--/gm;
  const unclosed = new Set<string>();
  opening.lastIndex = front;
  for (let mark = opening.exec(text); mark !== null; mark = opening.exec(text)) {
    const end = closingOf(text, mark, unclosed);
    if (end === undefined) continue;
    hidden.push({ start: mark.index, end });
    opening.lastIndex = end;
  }
  return blanked(text, hidden);
}

/** Where what a mark opens ends; a fence that nothing closes runs to the end of the text, anything else is no mark then. */
function closingOf(text: string, { 0: mark, index }: RegExpExecArray, unclosed: Set<string>): number | undefined {
  const from = index + mark.length;
  const fence = /^ {0,3}(`{3,}|~{3,})$/.exec(mark)?.[1];
  if (fence !== undefined && isFence(text, index, from)) return fenceEnd(text, from, fence);
  if (unclosed.has(mark)) return undefined;
  const end = mark === '<!--' ? text.indexOf('-->', from) + 3 : codeEnd(text, from, mark.trim());
  if (end >= from) return end;
  // Code ends with its paragraph: that it is not closed in this one says nothing of the next.
  if (mark === '<!--') unclosed.add(mark);
  return undefined;
}

/** Backticks with others later in the line are code in a line. */
const isFence = (text: string, index: number, from: number): boolean =>
  (index === 0 || text[index - 1] === '\n') &&
  (text[from - 1] === '~' || !/^[^\n]{0,200}`/.test(text.slice(from, from + 201)));

/** The closing fence is as long or longer, of the same mark. */
function fenceEnd(text: string, from: number, fence: string): number {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/gm;
  closing.lastIndex = from;
  for (let found = closing.exec(text); found !== null; found = closing.exec(text)) {
    const mark = found[1] ?? '';
    if (mark[0] === fence[0] && mark.length >= fence.length) return found.index + found[0].length;
  }
  return text.length;
}

/** Code in a line ends at as many backticks as it began with, and not behind an empty line. */
function codeEnd(text: string, from: number, mark: string): number {
  const runs = /`+|\n[ \t]*\r?\n/g;
  runs.lastIndex = from;
  for (let run = runs.exec(text); run !== null && run[0].startsWith('`'); run = runs.exec(text))
    if (run[0] === mark) return run.index + mark.length;
  return -1;
}

function blanked(text: string, hidden: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
