import type { MarkupLanguage, Outline } from './language';
import { createOutline, linesOf, type OutlineLine, type OutlineBuilder } from './outline';
import { typstInline } from './typstInline';

/** Typst. */
export const typst: MarkupLanguage = { outline: typstOutline, inline: typstInline };

interface State {
  readonly out: OutlineBuilder;
  isRaw: boolean;
  isComment: boolean;
  /** Brackets of a statement in code that are still open. */
  code: number;
  /** Brackets of the words of others that are still open. */
  quote: number;
}

/** What declares, draws or places: it goes with all its lines. */
const CODE =
  /^\s*#(?:let|set|show|import|include|figure|table|grid|image|bibliography|pagebreak|colbreak|outline|context|counter|state|metadata|place|line|rect|v|h|for|if|while|lorem|raw|eval|align\(center,|columns\(|\{)(?![\w-])/;
const HEADING = /^\s*(={1,6})[ \t]+\S/;
const ITEM = /^\s*(?:[-+]|\d{1,3}\.|\/)[ \t]+\S/;
const QUOTE = /^\s*#quote\(/;

function typstOutline(text: string): Outline {
  const state: State = { out: createOutline(), isRaw: false, isComment: false, code: 0, quote: 0 };
  for (const line of linesOf(text)) readLine(state, line);
  return state.out.end();
}

function readLine(state: State, line: OutlineLine): void {
  const { out } = state;
  const { words } = line;
  if (state.isComment || state.isRaw || state.code > 0) {
    out.aside(line);
    if (state.isComment) state.isComment = !words.includes('*/');
    else if (state.isRaw) state.isRaw = !/```\s*$/.test(words);
    else state.code = Math.max(0, state.code + openBrackets(words));
  } else if (words.trim() === '') out.close();
  else if (/^\s*\/\//.test(words))
    out.comment({ start: line.start, end: line.end, said: words.replace(/^\s*\/{2,}/, '') });
  else if (/^\s*\/\*/.test(words)) readComment(state, line);
  else if (/^\s*```/.test(words)) {
    out.aside(line);
    const raw = words.trim();
    state.isRaw = raw.length < 6 || !raw.endsWith('```');
  } else if (CODE.test(words) || (/^\s*#[\w.-]+\(/.test(words) && openBrackets(words, '()') > 0)) {
    out.aside(line);
    state.code = Math.max(0, openBrackets(words));
  } else readProse(state, line);
}

function readComment(state: State, { start, end, words }: OutlineLine): void {
  const close = words.indexOf('*/');
  if (close < 0) {
    state.out.aside({ start, end });
    state.isComment = true;
  } else if (words.slice(close + 2).trim() === '') {
    const open = words.indexOf('/*');
    state.out.comment({ start: start + open, end: start + close + 2, said: words.slice(open + 2, close) });
  } else state.out.prose({ start, end, words });
}

function readProse(state: State, line: OutlineLine): void {
  const { out } = state;
  const { words } = line;
  const mark = HEADING.exec(words)?.[1];
  if (mark !== undefined) out.heading(line, mark.length);
  else if (state.quote > 0 || (QUOTE.test(words) && /block\s?:\s?true/.test(words.slice(0, 300)))) {
    if (state.quote === 0) out.close();
    out.prose(line, 'quote');
    state.quote = Math.max(0, state.quote + openBrackets(words));
    if (state.quote === 0) out.close();
  } else if (/^\s*[\])}]+,?;?\s*$/.test(words)) out.close();
  else if (ITEM.test(words)) {
    out.close();
    out.prose(line, 'listItem');
  } else out.prose(line, out.openRole === 'listItem' ? 'listItem' : 'paragraph');
}

/** How many brackets a line leaves open, outside of strings and comments. */
function openBrackets(words: string, counted = '()[]{}'): number {
  let open = 0;
  for (const [mark] of words.matchAll(/\\[^]|"[^"]*"|https?:\/\/[^\s()[\]]*|\/\/.*|[()[\]{}]/g))
    if (mark.length === 1 && counted.includes(mark)) open += '([{'.includes(mark) ? 1 : -1;
  return open;
}
