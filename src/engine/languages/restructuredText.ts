import type { MarkupLanguage, Outline } from './language';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';
import { restructuredInline } from './restructuredInline';

/** reStructuredText as Docutils and Sphinx read it. */
export const restructuredText: MarkupLanguage = { outline: restructuredOutline, inline: restructuredInline };

interface State {
  readonly out: OutlineBuilder;
  /** Styles of underlines in the order in which they came; the first is of the highest level. */
  readonly styles: string[];
  /** What is set in deeper than this belongs to what began there. */
  inside: { readonly indent: number; readonly as: 'code' | 'comment' | 'prose' | 'quote' | 'note' } | undefined;
  /** How far the paragraph, item or note that is open is set in. */
  indent: number;
  /** How far the words of the last item are set in: what goes on there is no quotation. */
  item: number;
  isAfterBlank: boolean;
  /** Behind "::" the next block that is set in is no prose. */
  isLiteral: boolean;
}

const RULE = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const ITEM = /^(\s*)((?:[-*+•]|\(?(?:\d{1,3}|[a-zA-Z]|#|[ivx]{1,5})[.)])[ \t]+)\S/;
const DIRECTIVE = /^\s*\.\.[ \t]+(?:\|[^|]{1,80}\|[ \t]+)?([\w:.+-]+)::/;
const NOTE = /^\s*\.\.[ \t]+\[(#?[\w.-]{0,80}|\*)\][ \t]+/;
/** Directives that hold prose; what all others hold is none. */
const PROSE =
  /^(?:note|tip|warning|attention|caution|danger|error|hint|important|admonition|seealso|topic|sidebar|container|compound|only|versionadded|versionchanged|deprecated|rst-class|class|centered|rubric)$/;
const QUOTE = /^(?:epigraph|pull-quote|highlights)$/;
const TABLE = /^\s*(?:\+[-=+]{3,}|={2,}(?:[ \t]+={2,})+\s*$)/;

function restructuredOutline(text: string): Outline {
  const state: State = {
    out: createOutline(),
    styles: [],
    inside: undefined,
    indent: 0,
    item: 0,
    isAfterBlank: true,
    isLiteral: false,
  };
  const lines = [...linesOf(text)];
  for (let at = 0; at < lines.length; at += 1) at += readLine(state, lines, at);
  return state.out.end();
}

/** Answers how many further lines were read. */
function readLine(state: State, lines: readonly OutlineLine[], at: number): number {
  const line = lines[at];
  if (line === undefined) return 0;
  const { out } = state;
  const { words } = line;
  if (words.trim() === '') {
    out.close();
    state.isAfterBlank = true;
    return 0;
  }
  const indent = /^\s*/.exec(words)?.[0].length ?? 0;
  const isInside = state.inside !== undefined && indent > state.inside.indent;
  if (!isInside) state.inside = undefined;
  const further =
    isInside && state.inside?.as !== 'prose' ? readInside(state, line) : readBlock(state, lines, at, indent);
  state.isAfterBlank = false;
  return further;
}

function readInside({ out, inside }: State, line: OutlineLine): number {
  if (inside?.as === 'note') out.prose(line, 'note');
  else if (inside?.as === 'quote') {
    if (!/^\s*:[\w-]+:/.test(line.words)) out.prose(line, 'quote');
  } else out.aside(line);
  return 0;
}

function readBlock(state: State, lines: readonly OutlineLine[], at: number, indent: number): number {
  const { out } = state;
  const line = lines[at];
  if (line === undefined) return 0;
  const { words } = line;
  const title = headingAt(state, lines, at);
  if (title > 0) return title - 1;
  if (state.isLiteral && state.isAfterBlank) {
    state.isLiteral = false;
    if (indent > state.indent) {
      state.inside = { indent: state.indent, as: 'code' };
      return readInside(state, line);
    }
  }
  if (/^\s*\.\.(?:\s|$)/.test(words)) readExplicit(state, line, indent);
  else if (TABLE.test(words) || /^\s*>>>/.test(words)) return toBlank(state, lines, at);
  else if (/^\s*(?::[\w -]{1,40}:(?:\s|$)|__[ \t]|\|$)/.test(words) && out.openRole === undefined) {
    out.aside(line);
    state.inside = { indent, as: 'code' };
  } else if (!RULE.test(words)) readProse(state, line, indent);
  else out.aside(line);
  return 0;
}

/** A title with a rule below it, and maybe above: how many lines it takes, or none. */
function headingAt({ out, styles, isAfterBlank }: State, lines: readonly OutlineLine[], at: number): number {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
  if (first === undefined || second === undefined || (!isAfterBlank && out.openRole !== undefined)) return 0;
  const isOver = RULE.test(first.words) && third?.words.trim() === first.words.trim() && second.words.trim() !== '';
  const isUnder = /^\S/.test(first.words) && !RULE.test(first.words) && RULE.test(second.words);
  if (!isOver && !(isUnder && second.words.trim().length >= Math.min(first.words.trimEnd().length, 4))) return 0;
  const style = isOver ? `over ${first.words.charAt(0)}` : second.words.charAt(0);
  if (!styles.includes(style)) styles.push(style);
  const title = isOver ? second : first;
  out.heading({ start: title.start, end: title.start + title.words.trimEnd().length }, styles.indexOf(style) + 1);
  return isOver ? 3 : 2;
}

/** What two dots begin: a note, a directive, a target, a comment. */
function readExplicit(state: State, line: OutlineLine, indent: number): void {
  const { out } = state;
  const { words, start, end } = line;
  const note = NOTE.exec(words);
  const directive = DIRECTIVE.exec(words)?.[1];
  if (note !== null) {
    out.note(line, note[1] ?? '', note[0].length);
    state.inside = { indent, as: 'note' };
    return;
  }
  out.close();
  const isTarget = /^\s*\.\.[ \t]+(?:_|\|)/.test(words);
  if (directive === undefined && !isTarget) out.comment({ start, end, said: words.replace(/^\s*\.\./, '') });
  else out.aside(line);
  const as =
    directive === undefined ? 'comment' : QUOTE.test(directive) ? 'quote' : PROSE.test(directive) ? 'prose' : 'code';
  state.inside = { indent, as };
  if (as === 'prose') state.item = indent + 3;
}

/** A drawn table, and a dialogue with an interpreter, end with an empty line. */
function toBlank({ out }: State, lines: readonly OutlineLine[], at: number): number {
  let further = 0;
  for (let line = lines[at]; line !== undefined && line.words.trim() !== ''; line = lines[at + (further += 1)])
    out.aside(line);
  return Math.max(0, further - 1);
}

function readProse(state: State, line: OutlineLine, indent: number): void {
  const { out } = state;
  const item = ITEM.exec(line.words);
  if (item !== null && (state.isAfterBlank || out.openRole === 'listItem' || out.openRole === undefined)) {
    out.close();
    out.prose(line, 'listItem');
    [state.indent, state.item] = [indent, indent + (item[2] ?? '').length];
  } else if (out.openRole === undefined) {
    if (indent === 0) state.item = 0;
    const isSetIn = indent > 0 && indent !== state.item && state.inside === undefined;
    if (!isSetIn || !/^\s*--/.test(line.words)) out.prose(line, isSetIn ? 'quote' : 'paragraph');
    state.indent = indent;
  } else if (!/^\s*:[\w-]+:\s/.test(line.words)) out.prose(line, out.openRole);
  state.isLiteral = /::\s*$/.test(line.words);
}
