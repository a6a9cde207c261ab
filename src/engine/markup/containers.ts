import type { Stretch } from '../model/stretch';

/** What belongs to a note or a box by being set in: the white space before its lines, and code among them. */
export interface Indented {
  readonly indents: readonly Stretch[];
  readonly code: readonly Stretch[];
}

/** Lines after which what is set in by four spaces or a tab is prose and no code: notes, boxes and tabs of MkDocs. */
const CONTAINER = /^(?: {0,3}\[\^[^\]\s^]{1,80}\]:|[ \t]*(?:!!!|\?\?\?\+?|===!?)[ \t]+["\w-]).*$/gm;

/** Where prose is set in. `text` holds no code in fences of its own. */
export function indentedProse(text: string): Indented {
  const indents: Stretch[] = [];
  const code: Stretch[] = [];
  for (const { 0: line, index } of text.matchAll(CONTAINER)) {
    const depth = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    readLines(text, index + line.length + 1, depth, { indents, code });
  }
  return { indents, code };
}

function readLines(text: string, from: number, depth: number, found: { indents: Stretch[]; code: Stretch[] }): void {
  const line = /([ \t]*)(.*)(?:\n|$)/y;
  let fence = '';
  for (line.lastIndex = from; line.lastIndex < text.length;) {
    const start = line.lastIndex;
    const [whole, indent = '', words = ''] = line.exec(text) ?? [''];
    if (whole === '') return;
    if (words.trim() === '') continue;
    if (!/^(?: {4}|\t)/.test(indent.slice(depth))) return;
    const mark = /^(?:`{3,}|~{3,})/.exec(words)?.[0];
    if (fence !== '' || mark !== undefined) found.code.push({ start, end: start + whole.trimEnd().length });
    else found.indents.push({ start, end: start + indent.length });
    if (mark !== undefined) fence = fence === '' ? mark : words.startsWith(fence) ? '' : fence;
  }
}
