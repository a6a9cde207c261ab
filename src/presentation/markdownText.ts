import type { TextRun } from './textRuns';

/**
 * Text as Markdown that shows just this text. Every ASCII punctuation mark is escaped, which CommonMark allows for all
 * of them: no link, image, HTML, table or bare address of a source can come alive in a hover.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** Runs as Markdown: shared and missing words in bold, differing ones in bold italics. */
export const runsMarkdown = (runs: readonly TextRun[]): string => runs.map(runMarkdown).join('');

/** Emphasis marks must touch the words, so spaces at the edges of a run move outside. */
function runMarkdown({ text, mark }: TextRun): string {
  const words = text.trim();
  if (mark === undefined || words === '') return escapeMarkdown(text);
  const start = text.indexOf(words);
  const sign = mark === 'differs' ? '***' : '**';
  return `${text.slice(0, start)}${sign}${escapeMarkdown(words)}${sign}${text.slice(start + words.length)}`;
}
