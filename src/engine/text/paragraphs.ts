/** A stretch of lines without a blank one among them. Offsets count UTF-16 code units. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
}

/**
 * The paragraphs of a text in order: stretches between blank lines; a line that begins with a list mark begins its own.
 * Linear in the length of the text, whatever is in it.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    line += 1;
    const isBlank = isBlankLine(text, at, end);
    if (open !== undefined && (isBlank || startsListItem(text, at))) {
      paragraphs.push(open);
      open = undefined;
    }
    if (!isBlank) open = { start: open?.start ?? at, end, line: open?.line ?? line };
    at = nextLine(text, end);
  }
  if (open !== undefined) paragraphs.push(open);
  return paragraphs;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
  return at;
}

const nextLine = (text: string, end: number): number =>
  text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;

function isBlankLine(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 12) return false;
  }
  return true;
}

const LIST_MARK = /[ \t]*(?:[-*•‣◦]|\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)])[ \t]+\S/y;

/** "- a", "• a", "1. a", "2.3 a" at a line's start. */
function startsListItem(text: string, at: number): boolean {
  LIST_MARK.lastIndex = at;
  return LIST_MARK.test(text);
}

/** Whether a paragraph is an item of a list: "- a", "• a", "a) a", "1) a"; "2. Costs" may be a heading. */
export const isListItem = (paragraph: string): boolean => startsListItem(paragraph, 0);

/** What numbers an item and no heading: a bullet, a bracket, a letter. */
const ITEM_ONLY = /^(?:[-*•‣◦]|\d{1,3}\)|[a-z][.)])[ \t]/;

/** Numbers behind which a sentence stands: a finite verb among the commonest, or more words than headings have. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|must|ist|sind|war|waren|hat|hatte|wurde|wurden)\b|\b\p{Ll}{3,}ed\b/u;

/** Longest heading in code units: about the width of two lines. */
const HEADING_MOST = 160;

/** Whether a paragraph of plain text is a heading: one short line, all capitals or without a sentence's end, and no item of a list. */
export function isHeadingText(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > HEADING_MOST || /[\r\n]/.test(line)) return false;
  if (ITEM_ONLY.test(line) || (isListItem(line) && STATES.test(line))) return false;
  return (/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)) || !/[.!?…:;,。！？；：，]["”’)\]»」』）]*$/u.test(line);
}
