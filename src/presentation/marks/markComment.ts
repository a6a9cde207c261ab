import { markNames, type Mark } from '../../engine/model/mark';

/** A mark as a comment in Markdown: `<!-- groundwork: own-knowledge "interview, 3 May" -->`. */
export function markComment({ kind, rule, reason, evidence }: Omit<Mark, 'where'>): string {
  const quoted = [evidence?.source, evidence?.words, reason].filter((words) => words !== undefined && words !== '');
  const parts = [markNames[kind], rule, ...quoted.map((words) => `"${escaped(words ?? '')}"`)];
  return `<!-- groundwork: ${parts.filter((part) => part !== undefined).join(' ')} -->`;
}

/** Quotation marks and backslashes are marked as such, and nothing ends the comment too early. */
const escaped = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\"]/g, String.raw`\$&`)
    .replace(/--(!?)>/g, String.raw`--$1\>`);
