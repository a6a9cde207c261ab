import type { MarkupLanguage, Outline } from './language';
import { orgInline } from './orgInline';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';

/** Org. */
export const org: MarkupLanguage = { outline: orgOutline, inline: orgInline };

interface State {
  readonly out: OutlineBuilder;
  /** The line that ends what is no prose, in lower case. */
  until: string | undefined;
  isQuoted: boolean;
}

const HEADING = /^(\*+)[ \t]+\S/;
/** Blocks whose lines are prose; all others are code. */
const PROSE = /^(?:center|abstract|note|tip|warning|important|info|theorem|definition|proof|example_prose)$/;
const ITEM = /^\s*(?:[-+]|\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+\S|^[ \t]+\*[ \t]+\S/;
const NOTE = /^\[fn:([\w-]{1,60})\][ \t]+/;
const ASIDES: readonly RegExp[] = [
  /^\s*(?:#\+\S|(?:CLOSED|SCHEDULED|DEADLINE|CLOCK):|\||:(?:[ \t]|$)|\\(?:newpage|clearpage|tableofcontents)\b)/,
  /^\s*-{5,}\s*$/,
  /^\s*:[A-Za-z_-]{1,60}:[ \t]/,
];

function orgOutline(text: string): Outline {
  const state: State = { out: createOutline(), until: undefined, isQuoted: false };
  for (const line of linesOf(text)) readLine(state, line);
  return state.out.end();
}

function readLine(state: State, line: OutlineLine): void {
  const { out } = state;
  const { words } = line;
  const bare = words.trim();
  if (state.until !== undefined) {
    out.aside(line);
    if (bare.toLowerCase() === state.until) state.until = undefined;
  } else if (bare === '') out.close();
  else if (/^\s*#(?:[ \t]|$)/.test(words))
    out.comment({ start: line.start, end: line.end, said: words.replace(/^\s*#/, '') });
  else if (bare.startsWith('#+') || bare.startsWith(':') || bare.startsWith('\\begin{')) readCommand(state, line, bare);
  else if (ASIDES.some((aside) => aside.test(words))) out.aside(line);
  else readProse(state, line);
}

function readCommand(state: State, line: OutlineLine, bare: string): void {
  const { out } = state;
  const begun = /^#\+begin_(\w+)/i.exec(bare)?.[1]?.toLowerCase();
  const drawer = /^:[A-Za-z_-]+:$/.test(bare);
  const environment = /^\\begin\{([^{}]{1,40})\}/.exec(bare)?.[1];
  if (begun === 'quote' || begun === 'verse' || /^#\+end_(?:quote|verse)/i.test(bare)) {
    out.close();
    state.isQuoted = begun !== undefined;
    return;
  }
  if (!drawer && environment === undefined && !ASIDES.some((aside) => aside.test(line.words))) {
    readProse(state, line);
    return;
  }
  out.aside(line);
  if (begun !== undefined && !PROSE.test(begun)) state.until = `#+end_${begun}`;
  else if (drawer && bare.toLowerCase() !== ':end:') state.until = ':end:';
  else if (environment !== undefined && !bare.includes('\\end{')) state.until = `\\end{${environment}}`.toLowerCase();
}

function readProse({ out, isQuoted }: State, line: OutlineLine): void {
  const { words } = line;
  const mark = HEADING.exec(words)?.[1];
  const note = NOTE.exec(words);
  if (mark !== undefined && !isQuoted) {
    // What is commented out, or a task without words, is a heading nevertheless.
    out.heading(line, mark.length);
  } else if (note !== null) out.note(line, note[1] ?? '', note[0].length);
  else if (isQuoted) out.prose(line, 'quote');
  else if (ITEM.test(words)) {
    out.close();
    out.prose(line, 'listItem');
  } else out.prose(line, out.openRole === 'listItem' || out.openRole === 'note' ? out.openRole : 'paragraph');
}
