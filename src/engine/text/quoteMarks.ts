/** What stands between quotation marks, the marks left out. Offsets count UTF-16 code units in the text. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** Whether the closing mark is there: a quotation of several paragraphs has one only at its very end. */
  readonly isClosed: boolean;
}

/**
 * The outermost quotations of a text in order, nested ones inside them. Marks of English, German (also »reversed«),
 * French, Russian, Swedish, Chinese and Japanese usage, and of plain typing; single marks where no apostrophe can be
 * meant, since they are also used for titles and terms.
 */
export function quotedStretches(text: string): readonly QuotedStretch[] {
  const { closed, open } = pairedMarks(text);
  const outer = closed.filter((one) => !closed.some((other) => other !== one && holds(other, one)));
  const singles = [...text.matchAll(SINGLE)]
    .map(({ 0: quoted, index }) => ({ start: index + 1, end: index + quoted.length - 1, isClosed: true }))
    .filter((single) => !outer.some((other) => holds(other, single)));
  const isLoose = open !== undefined && !closed.some(({ start }) => start > open);
  const unclosed = isLoose ? [{ start: open, end: text.length, isClosed: false }] : [];
  return [...outer, ...singles, ...unclosed].sort((a, b) => a.start - b.start);
}

const holds = (outer: QuotedStretch, inner: QuotedStretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Each opening mark with the marks that can close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};
const MARK = /[“”„«»「」『』"]/gu;

/** Single curly marks around a dozen letters or more. */
const SINGLE = /(?<![\p{L}\p{N}])‘([^‘]{12,}?)’(?![\p{L}\p{N}])|‚([^‚‘’]{12,}?)‘/gu;

interface Pairing {
  readonly closed: readonly QuotedStretch[];
  /** Behind the outermost mark that nothing closes. */
  readonly open: number | undefined;
}

function pairedMarks(text: string): Pairing {
  const closed: QuotedStretch[] = [];
  const stack: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const top = stack.at(-1);
    if (top && (CLOSING[top.mark] ?? '').includes(mark)) {
      stack.pop();
      closed.push({ start: top.at + 1, end: index, isClosed: true });
    } else if (opens(text, mark, index)) stack.push({ mark, at: index });
  }
  const loose = stack[0];
  return { closed, open: loose && loose.mark !== '"' ? loose.at + 1 : undefined };
}

/** Marks that also close, and the sign for inches, open only where a word can begin. */
function opens(text: string, mark: string, at: number): boolean {
  if (!(mark in CLOSING)) return false;
  if (mark === '"') return !/\d/.test(text.charAt(at - 1));
  if (mark !== '”' && mark !== '»') return true;
  return /^[\s(–—:]?$/u.test(text.charAt(at - 1)) && /^\S/u.test(text.charAt(at + 1));
}
