/** "- a", "• a", "1. a", "2.3 a", "a) a" at a line's start, with the space behind. */
const MARK = /^[ \t]*(?:[-*•‣◦▪]|\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)])[ \t]+(?=\S)/;

/** "(a) a", "(iv) a" as well. */
const LIKELY = /^[ \t]*(?:\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\[[ xX]\])[ \t]+(?=\S)/;

/** The mark of an item of a list at the start of a line, with what is around it; '' where there is none. */
export function listMark(line: string, how: 'surely' | 'likely' = 'likely'): string {
  const start = line.slice(0, MARK_MOST);
  return (MARK.exec(start) ?? (how === 'likely' ? LIKELY.exec(start) : null))?.[0] ?? '';
}

/** Longest mark with the space around it. Unit: code units. Default: 60. */
const MARK_MOST = 60;

/** What numbers an item and no heading: a bullet, a bracket, a letter. */
const ITEM_ONLY = /^(?:[-*•‣◦▪]|\d{1,3}\)|[a-z][.)]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\[[ xX]\])[ \t]/;

/** Numbers behind which a sentence stands: a finite verb among the commonest, or more words than headings have. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|may|must|ist|sind|war|waren|hat|hatte|wurde|wurden)\b|\p{Ll}{3}ed\b/u;

/** Longest heading in code units: about the width of two lines. */
const HEADING_MOST = 160;

/** What a line cites at its end, behind its full stop. */
const CITED = /(?:\[\d{1,4}\])?\[(?:\d{1,4}|\^[^[\]\s]{1,80}|-?@[^[\]\n]{1,200})\]$/;

/** Whether a line of plain text is a heading: short, all capitals or without a sentence's end, and no item of a list. */
export function isHeadingText(paragraph: string): boolean {
  if (paragraph.length > 2 * HEADING_MOST) return false;
  const line = paragraph.trim().replace(CITED, '').trimEnd();
  if (line.length > HEADING_MOST || /[\r\n]/.test(line)) return false;
  if (ITEM_ONLY.test(line) || (listMark(line) !== '' && STATES.test(line))) return false;
  return (/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)) || !/[.!?…:;,。！？；：，]["”’)\]»」』）]*$/u.test(line);
}

/** The mark of a note, or of an entry of a list with numbers, at the start of lines. */
export const NOTE_MARK = /^ {0,3}\[(?:\^[^\]\s^]{1,80}\]:|\d{1,4}\])(?=[ \t]+\S)/gm;
