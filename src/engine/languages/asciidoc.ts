import { asciidocInline } from './asciidocInline';
import type { MarkupLanguage, Outline } from './language';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';

/** AsciiDoc as Asciidoctor reads it. */
export const asciidoc: MarkupLanguage = { outline: asciidocOutline, inline: asciidocInline };

interface State {
  readonly out: OutlineBuilder;
  /** The line that ends what is no prose. */
  until: string | undefined;
  /** In the words of others, between two lines of underscores. */
  isQuoted: boolean;
  /** What the list of attributes above says of the next paragraph. */
  next: 'quote' | 'code' | undefined;
  isHead: boolean;
}

const RAW = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```.*|[|,:!]={3,})$/;
const QUOTE = /^_{4,}$/;
/** Blocks that hold other blocks, breaks, and the sign that continues an item. */
const FRAME = /^(?:={4,}|\*{4,}|--|\+|'{3,}|<{3,}|-{3}|\*{3})$/;
const HEADING = /^(={1,6}|#{1,6})[ \t]+\S/;
const COMMENT = /^\/\/(?!\/)/;
const ATTRIBUTES = /^\[(?:\[[^\]]*\]|[^\]]*)\]$/;
const ATTRIBUTE = /^:!?[A-Za-z0-9_][\w-]*!?:(?:\s|$)/;
const MACRO = /^(?:image|include|video|audio|toc|ifdef|ifndef|ifeval|endif|gist|bibliography|plantuml|ditaa)::\S*\[?/;
/** A title above a block, such as ".Figure of the fort". */
const TITLE = /^\.[^\s.]/;
const ITEM = /^\s*(?:[*-]{1,5}|\.{1,5}|\d{1,3}\.|[a-zA-Z]\.|<(?:\d{1,2}|\.)>|•)[ \t]+\S/;
const TERM = /^\s*\S[^:]{0,100}:{2,4}(?:[ \t]|$)/;

function asciidocOutline(text: string): Outline {
  const state: State = { out: createOutline(), until: undefined, isQuoted: false, next: undefined, isHead: false };
  for (const line of linesOf(text)) readLine(state, line, line.words.trimEnd());
  return state.out.end();
}

function readLine(state: State, line: OutlineLine, words: string): void {
  const { out } = state;
  if (state.until !== undefined) {
    out.aside(line);
    if (words === state.until) state.until = undefined;
  } else if (words === '') {
    out.close();
    [state.next, state.isHead] = [undefined, false];
  } else if (RAW.test(words)) {
    out.aside(line);
    state.until = words.startsWith('`') ? '```' : words;
  } else if (QUOTE.test(words)) {
    out.close();
    [state.isQuoted, state.next] = [!state.isQuoted, undefined];
  } else if (FRAME.test(words)) {
    out.close();
    state.next = undefined;
  } else if (COMMENT.test(words)) out.comment({ start: line.start, end: line.end, said: words.slice(2) });
  else readWords(state, line, words);
}

function readWords(state: State, line: OutlineLine, words: string): void {
  const { out } = state;
  const mark = HEADING.exec(words)?.[1];
  if (state.isHead || ATTRIBUTE.test(words)) out.aside(line, 'metadata');
  else if (ATTRIBUTES.test(words)) {
    out.aside(line);
    state.next = /^\[(?:quote|verse)\b/.test(words)
      ? 'quote'
      : /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|plantuml|graphviz|ditaa|mermaid|comment)\b/.test(
            words,
          )
        ? 'code'
        : state.next;
  } else if (MACRO.test(words) || (out.openRole === undefined && TITLE.test(words))) out.aside(line);
  else if (mark !== undefined && state.next === undefined && out.openRole === undefined) {
    out.heading(line, mark.length);
    // Author, revision and attributes follow the title of the document at once.
    state.isHead = mark === '=';
  } else readProse(state, line, words);
}

function readProse({ out, next, isQuoted }: State, line: OutlineLine, words: string): void {
  const isItem = ITEM.test(words) || TERM.test(words);
  const open = out.openRole;
  if (next === 'code' || (open === undefined && !isItem && /^[ \t]/.test(words))) out.aside(line);
  else if (next === 'quote' || isQuoted) out.prose(line, 'quote');
  else if (isItem) {
    out.close();
    out.prose(line, 'listItem');
  } else out.prose(line, open === 'listItem' ? 'listItem' : 'paragraph');
}
