import type { DraftLanguage } from '../../engine/model/draftLanguage';
import { markNames, type Mark } from '../../engine/model/mark';
import { writings } from '../languages/writings';

/** A mark as a comment of a language, as it is put behind a sentence: `<!-- groundwork: own-knowledge "interview, 3 May" -->`. */
export function markComment(mark: Omit<Mark, 'where'>, language: DraftLanguage, behind = ''): string | undefined {
  const { comment } = writings[language];
  if (comment === undefined || language === 'plaintext') return undefined;
  const { opens, closes, stands } = comment;
  const said = ` groundwork: ${markWords(mark, closes)}${closes === '' ? '' : ' '}`;
  const whole = `${stands === 'line' ? '\n' : ' '}${opens}${said}${closes}`;
  // What stands behind it in its line would be part of the comment.
  return stands !== 'inside' && /^[^\n]*\S/.test(behind) ? `${whole}\n` : whole;
}

function markWords({ kind, rule, reason, evidence }: Omit<Mark, 'where'>, closes: string): string {
  const quoted = [evidence?.source, evidence?.words, reason].filter((words) => words !== undefined && words !== '');
  const parts = [markNames[kind], rule, ...quoted.map((words) => `"${escaped(words ?? '', closes)}"`)];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Quotation marks and backslashes are marked as such, and nothing ends the comment too early. */
const escaped = (words: string, closes: string): string => {
  const safe = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\"]/g, String.raw`\$&`)
    .replace(/--(!?)>/g, String.raw`--$1\>`);
  return closes === '' || closes === '-->'
    ? safe
    : safe.replaceAll(closes.slice(0, 2), `${closes.charAt(0)}\\${closes.charAt(1)}`);
};
