import type { Inline, MarkupLanguage, Outline } from './language';
import { createMarking } from './marking';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';
import { isHeadingText, listMark, NOTE_MARK } from './plainSigns';

/** Plain text, by the habits of people who write it: no markup, but lists, quoted lines, underlined headings, rules. */
export const plainText: MarkupLanguage = { outline: plainOutline, inline: plainInline };

interface State {
  readonly out: OutlineBuilder;
  /** Lines of a paragraph that may turn out to be a heading. */
  open: OutlineLine | undefined;
  last: string;
  isMailHead: boolean;
  isSignature: boolean;
}

/** A line of signs: between parts, below a heading, around a table. */
const RULE = /^\s*([-=_*~#.+])(?:[ \t]*[-=_*~#.+]){2,}\s*$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})\s*$/;
const TABLE = /^\s*\|.*\|\s*$|^[^\t.!?]*\S\t+[^\t\s][^.!?]*$/;
const MAIL_HEAD = /^(?:From|To|Cc|Bcc|Sent|Subject|Date|Reply-To|Von|An|Gesendet|Betreff|Datum):[ \t]/;
/** What stands alone and states nothing: an address, a date in figures, the number of a page. */
const ALONE =
  /^\s*(?:<?https?:\/\/\S+>?|<?[\w.+-]{1,60}@[\w.-]{1,80}>?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|[-–—[(]?\s?\d{1,4}\s?[-–—\])]?|(?:Page|Seite|p\.|S\.)\s?\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?)\s*$/i;
const QUOTED = /^\s*>/;

function plainOutline(text: string): Outline {
  const out = createOutline();
  const state: State = { out, open: undefined, last: '', isMailHead: true, isSignature: false };
  for (const line of linesOf(text)) {
    readLine(state, line);
    state.last = line.words;
  }
  endParagraph(state);
  return out.end();
}

function readLine(state: State, line: OutlineLine): void {
  const { words } = line;
  if (/^[\s\f]*$/.test(words)) {
    state.isSignature = false;
    endParagraph(state);
  } else if (state.isSignature || (state.isMailHead && MAIL_HEAD.test(words))) aside(state, line, 'metadata');
  else {
    state.isMailHead = false;
    readWords(state, line);
  }
}

function readWords(state: State, line: OutlineLine): void {
  const { words } = line;
  if (words === '-- ') {
    state.isSignature = true;
    aside(state, line, 'metadata');
  } else if (state.open !== undefined && UNDERLINE.test(words)) {
    const level = words.startsWith('=') ? 1 : 2;
    state.out.heading(state.open, level);
    state.open = undefined;
    aside(state, line);
  } else if (RULE.test(words) || (TABLE.test(words) && listMark(words) === '')) aside(state, line);
  else readProse(state, line);
}

function readProse(state: State, line: OutlineLine): void {
  const { out, last } = state;
  const { words } = line;
  const role = out.openRole;
  const isOpen = role !== undefined || state.open !== undefined;
  // A line of wrapped prose may begin with a dash, or with "(a)", by chance.
  const begins = isOpen && last !== '' && !/[.!?:;]["”’)]*\s*$/.test(last) ? 'surely' : 'likely';
  if (QUOTED.test(words)) {
    if (role !== 'quote') endParagraph(state);
    out.prose(line, 'quote');
  } else if (!isOpen && ALONE.test(words)) {
    endParagraph(state);
    state.open = line;
  } else if (listMark(words, begins) !== '') {
    endParagraph(state);
    if (isHeadingText(words)) state.open = line;
    else out.prose(line, 'listItem');
  } else if (words.search(NOTE_MARK) === 0 || (begins === 'likely' && /^\s*[–—][ \t]/.test(words))) {
    endParagraph(state);
    out.prose(line);
  } else if (!isOpen || role === 'quote') {
    endParagraph(state);
    state.open = line;
  } else {
    const opened = state.open;
    state.open = undefined;
    if (opened !== undefined) out.prose(opened);
    out.prose(line, out.openRole);
  }
}

/** A paragraph of one line may be a heading, or no prose at all. */
function endParagraph(state: State): void {
  const { out, open } = state;
  state.open = undefined;
  if (open !== undefined) {
    if (ALONE.test(open.words)) out.aside(open);
    else if (isHeadingText(open.words)) out.heading(trimmed(open), 1);
    else out.prose(open);
  }
  out.close();
}

const trimmed = ({ start, words }: OutlineLine): { readonly start: number; readonly end: number } => ({
  start: start + words.length - words.trimStart().length,
  end: start + words.trimEnd().length,
});

function aside(state: State, line: OutlineLine, role: 'code' | 'metadata' = 'code'): void {
  endParagraph(state);
  state.out.aside(line, role);
}

/** Marks of quoted lines, and of notes and works behind what they are for. */
const SIGNS = /^[ \t]*(?:>[ \t]?)+|(?<=[^\s([])\[\d{1,4}\]|\[(?:\^[^[\]\s^]{1,80}|-?@[^[\]\n]{1,200})\]/gm;

/** The marks of a block of plain text. Stars and underscores are its own: what is quoted of others may have them. */
function plainInline(words: string): Inline {
  const marking = createMarking();
  const lead = isHeadingText(words) ? 0 : listMark(words).length;
  marking.change(0, lead);
  for (const { 0: sign, index } of words.matchAll(SIGNS)) if (index >= lead) marking.change(index, index + sign.length);
  return marking.end();
}
