import type { Stretch } from '../model/stretch';

/**
 * Lines that a page carries besides its text, as they stand in the middle of sentences when print is turned into text:
 * page numbers, and running heads and feet beside them. A head is told from prose by standing more than once (its
 * figures aside) or by being set in capitals or title case.
 */
export function pageFurniture(text: string): readonly Stretch[] {
  const lines = linesOf(text);
  let times: ReadonlyMap<string, number> | undefined;
  const isRepeated = ({ words }: Line): boolean => ((times ??= counted(lines)).get(formOf(words)) ?? 0) > 1;
  const isMark = (line: Line | undefined): boolean => line !== undefined && (line.isPageNumber || line.isAtPageBreak);
  return lines.filter((line, at) => {
    if (line.isPageNumber) return true;
    if (line.words.length > HEAD_MOST) return false;
    const isBeside = [line, lines[at - 1], lines[at + 1]].some(isMark);
    const isNumbered = EDGE_NUMBER.test(line.words) && isRepeated(line);
    return (isBeside || isNumbered) && isHeadLike(line, isRepeated(line));
  });
}

interface Line extends Stretch {
  readonly words: string;
  readonly isPageNumber: boolean;
  /** Right before or behind a form feed. */
  readonly isAtPageBreak: boolean;
}

/** Longest running head. Unit: code units. Default: 90. Source: the width of a printed page. */
const HEAD_MOST = 90;

/** "12", "– 12 –", "Page 12 of 30", "xiv", "Seite 3", "стр. 4". */
const PAGE_NUMBER =
  /^(?:[-–—|[]\s*)?(?:(?:page|p\.|seite|página|pág\.|стр\.|第)\s*)?(?:\d{1,4}|(?=[ivxl])[ivxl]{1,7})(?:\s*(?:\/|of|von|de|sur|из)\s*\d{1,4})?(?:\s*页)?(?:\s*[-–—|\]])?$/iu;
const EDGE_NUMBER = /^\d{1,4}\s|\s\d{1,4}$/;

/** How often each short line stands there. */
function counted(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { words } of lines) {
    if (words.length <= HEAD_MOST) times.set(formOf(words), (times.get(formOf(words)) ?? 0) + 1);
  }
  return times;
}

/** The words without figures, by which a running head is known again. */
const formOf = (words: string): string => words.replace(/[\d\s]+/g, ' ').trim();

/** Every line with words, in order. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n\f]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    if (words === '') return [];
    const start = index + line.indexOf(words);
    return [
      {
        start,
        end: start + words.length,
        words,
        isPageNumber: words.length < 24 && PAGE_NUMBER.test(words),
        isAtPageBreak: text.charAt(index - 1) === '\f' || text.charAt(index + line.length) === '\f',
      },
    ];
  });
}

/** A line that goes on like prose is none; in capitals or title case, or standing twice, it is. */
function isHeadLike({ words }: Line, isRepeated: boolean): boolean {
  if (!/\p{L}/u.test(words) || (/[.!?;,]$/.test(words) && !isRepeated)) return false;
  if (isRepeated) return true;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
