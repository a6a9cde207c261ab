import { singleQuotations } from './singleQuotes';

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
  const singles = singleQuotations(text).map((single) => ({ ...single, isClosed: true }));
  const outer = outermost([...closed, ...singles]);
  const isLoose = open !== undefined && !closed.some(({ start }) => start > open);
  return isLoose ? [...outer, { start: open, end: text.length, isClosed: false }].sort(inOrder) : outer;
}

const inOrder = (a: QuotedStretch, b: QuotedStretch): number => a.start - b.start || b.end - a.end;

/** Those that lie in no other. */
function outermost(all: readonly QuotedStretch[]): readonly QuotedStretch[] {
  const kept: QuotedStretch[] = [];
  for (const one of [...all].sort(inOrder)) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Each opening mark with the marks that can close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"',
};
const MARK = /[“”„«»‹›「」『』"]/gu;

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
  if (mark !== '”' && mark !== '»' && mark !== '›') return true;
  return /^[\s(–—:]?$/u.test(text.charAt(at - 1)) && /^\S/u.test(text.charAt(at + 1));
}
