import type { BlockRole } from '../../engine/model/document';
import { sentencesOf } from '../../engine/text/sentences';
import type { BodyStyle } from './bodyStyle';
import { headingLevels } from './headings';
import { joinedLines, type Vocabulary } from './joinLines';
import type { ColumnLine } from './lines';
import { partedNotes } from './notes';
import type { OutlineLevels } from './outline';
import { endsSentence, isContentsLine, isListItem, paragraphsOf, type Paragraph } from './paragraphs';

/** The columns of a page, in reading order. */
export interface ReadPage {
  readonly index: number;
  readonly columns: readonly (readonly ColumnLine[])[];
}

/** What will be a block, with its words. */
export interface FlowBlock {
  readonly role: Exclude<BlockRole, 'quote' | 'code'>;
  readonly text: string;
  readonly page: number;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Unit: points, of its first line. */
  readonly size: number;
  /** The rest of a paragraph that began on the page before. */
  readonly isContinued?: true;
}

/** What is known of the whole file. */
export interface FileStyle {
  readonly body: BodyStyle;
  readonly vocabulary: Vocabulary;
  readonly outline: OutlineLevels;
}

/** The parts of a file in the order in which they are read; notes follow the text of their page. */
export function flowOf(pages: readonly ReadPage[], style: FileStyle): readonly FlowBlock[] {
  const set = settingsOf(pages, style.body);
  const levelOf = headingLevels(
    set.filter(({ role }) => role === undefined).map(({ paragraph }) => paragraph),
    style.body,
    style.outline,
  );
  const parts: FlowBlock[] = [];
  let open: Open | undefined;
  let note = -1;
  set.forEach((setting, at) => {
    const { paragraph } = setting;
    const next = set[at + 1]?.paragraph;
    const level = setting.role === undefined ? levelOf(paragraph, next) : undefined;
    const part = partOf(setting, level, style.vocabulary);
    const begun = parts[note];
    if (setting.isRest && begun !== undefined)
      parts[note] = { ...begun, text: joinedLines(begun.text, part.text, style.vocabulary) };
    else if (open !== undefined && goesOn(open, part, setting))
      open = joined(parts, open, part, setting, style.vocabulary);
    else {
      parts.push(part);
      if (part.role === 'note') note = parts.length - 1;
      else open = isRunning(part) ? { at: parts.length - 1, setting } : undefined;
    }
  });
  return parts;
}

/** A paragraph with what is certain of its role, and whether it stands first in its column. */
interface Setting {
  readonly paragraph: Paragraph;
  readonly role: 'note' | 'tableRow' | undefined;
  readonly isFirst: boolean;
  /** The rest of the note that was open. */
  readonly isRest: boolean;
}

/** The last running text: it may go on in the next column. */
interface Open {
  /** Its place among the parts. */
  readonly at: number;
  readonly setting: Setting;
}

/** Paragraphs page by page, the notes of each behind its text. A note that ends in the midst of a sentence may go on at the foot of the next page. */
function settingsOf(pages: readonly ReadPage[], body: BodyStyle): readonly Setting[] {
  const settings: Setting[] = [];
  let last: Setting | undefined;
  for (const page of pages) {
    const isOpen = last?.paragraph.page === page.index - 1 && !endsSentence(last.paragraph.lines.at(-1)?.text ?? '');
    const { text, notes } = settingsOn(page, body, isOpen ? 'open' : 'closed');
    settings.push(...text, ...notes);
    last = notes.at(-1);
  }
  return settings;
}

function settingsOn(
  { index, columns }: ReadPage,
  body: BodyStyle,
  open: 'open' | 'closed',
): { readonly text: readonly Setting[]; readonly notes: readonly Setting[] } {
  const text: Setting[] = [];
  const notes: Setting[] = [];
  const addNote = ([first, ...others]: readonly ColumnLine[], isRest: boolean): void => {
    if (first === undefined) return;
    const paragraph = { lines: [first, ...others], page: index, endsFull: false, beginsIndented: true } as const;
    notes.push({ paragraph, role: 'note', isFirst: false, isRest });
  };
  for (const [number, column] of columns.entries()) {
    const parted = partedNotes(column, body, number === 0 ? open : 'closed');
    paragraphsOf(parted.text, index).forEach((paragraph, at) => {
      const isRow = paragraph.lines[0].cells > 1 || isContentsLine(paragraph.lines[0]);
      text.push({ paragraph, role: isRow ? 'tableRow' : undefined, isFirst: at === 0, isRest: false });
    });
    addNote(parted.rest, true);
    for (const note of parted.notes) addNote(note, false);
  }
  return { text, notes };
}

function partOf({ paragraph, role }: Setting, level: number | undefined, vocabulary: Vocabulary): FlowBlock {
  const text = paragraph.lines.reduce((words, line) => joinedLines(words, line.text, vocabulary), '');
  const shared = { text, page: paragraph.page, size: paragraph.lines[0].size };
  if (level !== undefined) return { ...shared, role: 'heading', level };
  return { ...shared, role: role ?? (isListItem(paragraph) ? 'listItem' : 'paragraph') };
}

const isRunning = ({ role }: FlowBlock): boolean => role === 'paragraph' || role === 'listItem';

/**
 * Whether a paragraph is the rest of the one that ended the column before: that one must have stopped in the midst of
 * a sentence, and this begin with a small letter, or where no new paragraph would. In doubt they stay two.
 */
function goesOn(open: Open, part: FlowBlock, setting: Setting): boolean {
  const before = open.setting.paragraph;
  const last = before.lines.at(-1)?.text ?? '';
  if (part.role !== 'paragraph' || !setting.isFirst || endsSentence(last)) return false;
  if (Math.abs(before.lines[0].size - part.size) > part.size * 0.08) return false;
  if (/^["“'‘(]?\p{Ll}/u.test(part.text)) return true;
  const isCaption = /^(?:table|fig(?:ure|\.)|chart|box|source|note)\b/i.test(part.text);
  return before.endsFull && !setting.paragraph.beginsIndented && !isCaption && before.lines.length > 1;
}

/**
 * Joins two halves. Where a page ends between them, the first part ends with the sentence that runs over, and the rest
 * is a part of the next page: so every sentence is on the page where it begins.
 */
function joined(parts: FlowBlock[], open: Open, part: FlowBlock, setting: Setting, vocabulary: Vocabulary): Open {
  const before = parts[open.at];
  if (before === undefined) return open;
  const text = joinedLines(before.text, part.text, vocabulary);
  const turn = text.length - part.text.length;
  const rest = before.page === part.page ? undefined : sentencesOf(text).find(({ start }) => start > turn);
  parts[open.at] = { ...before, text: text.slice(0, rest?.start).trimEnd() };
  if (rest === undefined) return { at: open.at, setting };
  parts.push({ ...part, text: text.slice(rest.start), isContinued: true });
  return { at: parts.length - 1, setting };
}
