import { latexInline } from './latexInline';
import type { MarkupLanguage, Outline } from './language';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';

/** Environments whose lines are no prose: code, formulas, drawings, tables, lists of works. */
const CODE =
  /^(?:equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|dmath|subequations|tikzpicture|pgfpicture|lstlisting|verbatim|Verbatim|BVerbatim|minted|alltt|thebibliography|tabular|tabularx|tabulary|longtable|longtblr|tblr|supertabular|array|filecontents|comment|algorithm|algorithmic|algorithm2e|CCSXML|asy|forest|tikzcd|circuitikz|axis|pgfplots|wrapfigure|luacode|pycode|sagesilent|Schunk|Sinput|Soutput|knitrout|acronym|frontmatter|IEEEkeywords|keyword|keywords)\*?$/;

/** Environments that hold the words of others. */
const QUOTE = /^(?:quote|quotation|verse|displayquote|displaycquote|foreigndisplayquote|foreigndisplaycquote)$/;

const LEVELS: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
  subparagraph: 6,
  addchap: 1,
  addsec: 2,
  frametitle: 3,
};

const HEADING =
  /^\s*\\(part|chapter|section|subsection|subsubsection|paragraph|subparagraph|addchap|addsec|frametitle)\*?\s*(?:\[[^\]]{0,300}\])?\{/;
const BEGIN = /^\s*\\begin\{([A-Za-z]+\*?)\}(?:\s*\[[^\]]{0,300}\])*/;
const END = /^\s*\\end\{([A-Za-z]+\*?)\}/;
/** What declares, with its body, which may take many lines. */
const DEFINITION =
  /^\s*\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator|DeclareRobustCommand|NewDocumentCommand|newenvironment|renewenvironment|newtheorem|[gex]?def|let|hypersetup|tikzset|lstset|lstdefinestyle|sisetup|title|author|date|affil|institute|usetikzlibrary|setmainfont|newcolumntype|definecolor|AtBeginDocument|makeatletter|makeatother|keywords|email|address)\b/;

/** LaTeX: the body of the document by paragraphs, environments and sections. */
export const latex: MarkupLanguage = { outline: latexOutline, inline: latexInline };

interface State {
  readonly out: OutlineBuilder;
  readonly quotes: string[];
  /** Skips lines to the one that holds this. */
  until: string | undefined;
  /** Braces of a definition that are still open. */
  depth: number;
}

function latexOutline(text: string): Outline {
  const state: State = { out: createOutline(), quotes: [], until: undefined, depth: 0 };
  let isBody = !text.includes('\\begin{document}') && !/^[ \t]*\\documentclass/m.test(text);
  for (const line of linesOf(text)) {
    if (isBody && /^[ \t]*\\end\{document\}/.test(line.words)) break;
    if (isBody) readLine(state, line);
    else {
      state.out.aside(line, 'metadata');
      isBody = /^[ \t]*\\begin\{document\}/.test(line.words);
    }
  }
  return state.out.end();
}

function readLine(state: State, line: OutlineLine): void {
  const { out } = state;
  const { words, start, end } = line;
  if (state.until !== undefined || state.depth > 0) {
    out.aside(line);
    if (state.until !== undefined && words.includes(state.until)) state.until = undefined;
    if (state.depth > 0) state.depth = Math.max(0, state.depth + openBraces(words));
  } else if (words.trim() === '') out.close();
  else if (/^\s*%/.test(words)) out.comment({ start, end, said: words.replace(/^\s*%+/, '') });
  else if (/^\s*\\iffalse\b/.test(words)) skip(state, line, '\\fi');
  else if (DEFINITION.test(words)) {
    out.aside(line);
    state.depth = Math.max(0, openBraces(words));
  } else readWords(state, line, 0);
}

function skip(state: State, line: OutlineLine, until: string): void {
  state.out.aside(line);
  if (!line.words.includes(until)) state.until = until;
}

/** The rest of a line: what begins it, and the prose behind that. */
function readWords(state: State, line: OutlineLine, from: number): void {
  const { out, quotes } = state;
  const rest = line.words.slice(from);
  const begun = BEGIN.exec(rest);
  const name = begun?.[1] ?? '';
  if (CODE.test(name)) {
    skip(state, { ...line, start: line.start + from, words: rest }, `\\end{${name}}`);
  } else if (begun !== null) {
    out.close();
    if (QUOTE.test(name)) quotes.push(name);
    readWords(state, line, from + begun[0].length + argumentsEnd(rest.slice(begun[0].length), name));
  } else if (END.test(rest)) {
    const [whole, ended = ''] = END.exec(rest) ?? [''];
    out.close();
    if (quotes.at(-1) === ended) quotes.pop();
    readWords(state, line, from + whole.length);
  } else if (HEADING.test(rest)) readHeading(state, line, from);
  else if (rest.trim() !== '') readProse(state, line, from);
}

function readProse({ out, quotes }: State, line: OutlineLine, from: number): void {
  const rest = line.words.slice(from);
  const isItem = /^\s*\\item\b/.test(rest);
  if (isItem || /^\s*\\(?:caption\*?|bibitem|par)\b/.test(rest)) out.close();
  const open = quotes.length > 0 ? 'quote' : isItem ? 'listItem' : (out.openRole ?? 'paragraph');
  out.prose(line, open === 'listItem' || open === 'quote' ? open : 'paragraph', from);
}

function readHeading(state: State, line: OutlineLine, from: number): void {
  const [opening = '', name = ''] = HEADING.exec(line.words.slice(from)) ?? [];
  const close = closing(line.words, from + opening.length);
  const end = line.start + close;
  const indent = /^\s*/.exec(line.words.slice(from))?.[0].length ?? 0;
  state.out.heading({ start: line.start + from + indent, end }, LEVELS[name] ?? 3);
  readWords(state, line, close);
}

/** The arguments of an environment that are no prose: keys, widths, titles of boxes stay. */
const argumentsEnd = (rest: string, name: string): number =>
  /cquote$|^(?:minipage|multicols|column|list|spacing|otherlanguage|hyphenquote|foreign)/.test(name)
    ? (/^(?:\s*(?:\{[^{}]{0,200}\}|\[[^\]]{0,300}\]))*/.exec(rest)?.[0].length ?? 0)
    : 0;

/** Behind the brace that closes what was opened just before `from`; the end of the line where it does not close there. */
function closing(words: string, from: number): number {
  let depth = 1;
  for (let at = from; at < words.length; at += 1) {
    const unit = words.charAt(at);
    if (unit === '\\') at += 1;
    else if (unit === '{') depth += 1;
    else if (unit === '}' && (depth -= 1) === 0) return at + 1;
  }
  return words.length;
}

/** How many braces a line leaves open. */
function openBraces(words: string): number {
  let open = 0;
  for (const [mark] of words.matchAll(/\\.|%.*|[{}]/g)) open += mark === '{' ? 1 : mark === '}' ? -1 : 0;
  return open;
}
