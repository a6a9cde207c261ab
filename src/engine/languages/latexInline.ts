import { withoutStops } from './bareAddress';
import type { Inline } from './language';
import { closingWithin, readCommand } from './latexCommand';
import type { LatexReading } from './latexReading';
import { markFormula } from './formula';
import { createMarking, pairsOf } from './marking';
import { readTokens } from './readTokens';

/** What is no letter to TeX, the longest first. */
const TOKEN =
  /\\[A-Za-z@]+\*?|\\[^]|%[^\n]*(?:\n[ \t]*)?|\$\$?|\{|\}|~|-{2,3}|``|''|`|<<|>>|"[`'=~|-]|""|https?:\/\/[^\s{}\\]+/g;

/** The marks of a block of LaTeX. */
export function latexInline(words: string): Inline {
  const marking = createMarking();
  const reading: LatexReading = {
    words,
    braces: pairsOf(words, BRACES),
    marking,
    closing: new Map(),
    isInNote: false,
    hasShorthands: words.includes('"`'),
    inside: readInline,
  };
  readInline(reading, 0, words.length);
  return marking.end();
}

/** Braces; what is escaped or commented out holds none, but an address may hold "%20". */
const BRACES = /\\[^]|%[0-9A-Fa-f]{2}(?=[^\s{}%]{0,300}[%}])|%.*|[{}]/g;

/** Reads from one place to another. */
function readInline(reading: LatexReading, from: number, to: number): void {
  readTokens(TOKEN, { words: reading.words, from, to }, (mark, at) => readToken(reading, mark, at));
}

const READ: Readonly<Record<string, string>> = {
  '~': ' ',
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
  '`': '‘',
  '<<': '«',
  '>>': '»',
  '"`': '„',
  '"\'': '“',
  '"=': '-',
  '"~': '-',
  '""': '',
  '"|': '',
  '"-': '',
};

/** Answers where reading goes on. */
function readToken(reading: LatexReading, mark: string, at: number): number {
  const { marking, closing } = reading;
  const end = at + mark.length;
  if (mark.startsWith('\\')) return readCommand(reading, mark, at);
  if (mark.startsWith('%')) {
    const length = mark.trimEnd().length;
    marking.comment({ start: at, end: at + length, said: mark.slice(1, length).replace(/^%+/, '') });
    marking.change(at, end);
  } else if (mark.startsWith('$')) return readFormula(reading, mark, at);
  else if (mark.startsWith('http')) marking.cite({ kind: 'link', name: withoutStops(mark), start: at, end });
  else if (mark === '{' || mark === '}') marking.change(at, end, closing.get(at));
  // In a text without "` a quotation mark before an apostrophe is no shorthand of babel's.
  else if (!mark.startsWith('"') || reading.hasShorthands || mark === '"=') marking.change(at, end, READ[mark]);
  return end;
}

function readFormula({ words, marking }: LatexReading, mark: string, at: number): number {
  const from = at + mark.length;
  const close = closingWithin(words, mark, from);
  if (close < 0) {
    marking.change(at, from);
    return from;
  }
  return markFormula({ words, marking }, at, { from, to: close, end: close + mark.length });
}
