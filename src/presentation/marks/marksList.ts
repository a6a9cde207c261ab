import { type DistantMark, type Mark, type MarkFault, type WrittenMark } from '../../engine/model/mark';
import { t } from '../localised';
import { markFaultText, markName } from '../markText';
import { ruleText } from '../ruleWording';
import { shortened } from '../textRuns';

/** A row of the list of all marks. */
export interface MarkRow {
  readonly icon: string;
  readonly label: string;
  /** The file, and the line counted from 1. */
  readonly description: string;
  /** The statement it is about, where that is known. */
  readonly detail?: string;
}

/** Where a mark is written. */
export interface MarkPlace {
  readonly file: string;
  readonly line: number;
  readonly statement?: string;
}

/** A mark of a draft: what is said and why; or what keeps it from being understood. */
export const writtenMarkRow = (mark: WrittenMark, place: MarkPlace): MarkRow =>
  mark.kind === 'marks' ? marksRow(mark.marks, place) : faultRow(mark.fault, place);

/** A mark of `groundwork.json`. */
export const projectMarkRow = ({ mark, words }: DistantMark, files: string, place: MarkPlace): MarkRow => ({
  ...marksRow([mark], place),
  detail: words === undefined ? t('All of {0}', files) : `${files}: ${shortened(words, WORDS_MOST)}`,
});

const icons: Readonly<Record<Mark['kind'], string>> = {
  ownKnowledge: 'person',
  opinion: 'comment',
  commonKnowledge: 'globe',
  ignored: 'eye-closed',
  evidence: 'link',
};

function marksRow(marks: readonly [Mark, ...Mark[]], { file, line, statement }: MarkPlace): MarkRow {
  const [first] = marks;
  const name =
    marks.length > 1
      ? `${markName({ kind: first.kind, where: first.where })} (${marks.flatMap(({ rule }) => (rule ? [ruleText(rule)] : [])).join(', ')})`
      : markName(first);
  const said = first.reason ?? first.evidence?.words;
  return {
    icon: icons[first.kind],
    label: said === undefined ? name : `${name}: ${shortened(said, WORDS_MOST)}`,
    description: `${file}:${String(line)}`,
    ...(statement !== undefined && { detail: shortened(statement, WORDS_MOST) }),
  };
}

const faultRow = (fault: MarkFault, { file, line }: MarkPlace): MarkRow => ({
  icon: 'warning',
  label: t('Not understood'),
  description: `${file}:${String(line)}`,
  detail: markFaultText(fault),
});

/** Characters of a reason or a statement in a row. Unit: characters. Default: 100. Source: the width of the box. */
const WORDS_MOST = 100;

/** What goes when a mark is removed: the comment with the space before it, or the line that holds nothing else. */
export function removedMark(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  if (after !== null && /^[ \t]*$/.test(text.slice(lineStart, start))) {
    const isBetweenEmpty =
      /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart)) && /^[ \t]*\r?\n/.test(text.slice(end + after[0].length));
    const more = isBetweenEmpty ? (/^[ \t]*\r?\n/.exec(text.slice(end + after[0].length))?.[0].length ?? 0) : 0;
    return { start: lineStart, end: end + after[0].length + more };
  }
  const space = /(?<![ \t])[ \t]+$/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
  return { start: start - space, end };
}
