import { isNonEmpty, type NonEmpty } from '../model/brand';
import { markKindOf, markRuleOf, type Mark, type MarkFault } from '../model/mark';

/** What a comment says, or what is wrong with it. */
export type MarkReading =
  | { readonly ok: true; readonly marks: NonEmpty<Omit<Mark, 'where'>> }
  | { readonly ok: false; readonly fault: MarkFault };

/**
 * Reads what a comment says, such as `groundwork: ignore number "as printed"`; `undefined` if it is none of ours.
 * Without the colon it is ours only if a mark's name follows: people write about groundwork, too.
 */
export function readMarkComment(comment: string): MarkReading | undefined {
  const said = /^\s*groundwork\b\s*(:|(?!\s))([^]*)$/iu.exec(comment);
  if (said === null) return undefined;
  const [, colon, text = ''] = said;
  const reading = readMark(text.trim());
  return colon === '' && !reading.ok && reading.fault.kind === 'unknownMark' ? undefined : reading;
}

function readMark(text: string): MarkReading {
  const name = NAME.exec(text)?.[0] ?? /^\S*/.exec(text)?.[0] ?? '';
  const kind = markKindOf(name);
  if (kind === undefined) return failed({ kind: 'unknownMark', word: name });
  const reading = readArguments(text.slice(name.length));
  if ('fault' in reading) return failed(reading.fault);
  const { words, quoted } = reading;
  if (kind === 'evidence') return readEvidence(words, quoted);
  const [reason, ...others] = quoted;
  if (isNonEmpty(others)) return failed({ kind: 'unquoted', words: others[0] });
  const said = reason === undefined || reason === '' ? {} : { reason };
  if (kind === 'ignored' && isNonEmpty(words)) return readRules(words, said);
  if (isNonEmpty(words)) return failed({ kind: 'unquoted', words: words.join(' ') });
  return { ok: true, marks: [{ kind, ...said }] };
}

/** "own knowledge" is one name, whatever stands between its words. */
const NAME = /^(?:own|common)[-_ ]?knowledge\b|^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/iu;

const failed = (fault: MarkFault): MarkReading => ({ ok: false, fault });

function readEvidence(words: readonly string[], quoted: readonly string[]): MarkReading {
  const [source, its, reason, ...others] = quoted;
  if (isNonEmpty(words)) return failed({ kind: 'unquoted', words: words.join(' ') });
  if (source === undefined || its === undefined || source === '' || its === '')
    return failed({ kind: 'incompleteEvidence' });
  if (isNonEmpty(others)) return failed({ kind: 'unquoted', words: others[0] });
  const said = reason === undefined || reason === '' ? {} : { reason };
  return { ok: true, marks: [{ kind: 'evidence', evidence: { source, words: its }, ...said }] };
}

function readRules(words: NonEmpty<string>, said: { readonly reason?: string }): MarkReading {
  const marks: Omit<Mark, 'where'>[] = [];
  for (const word of words) {
    const rule = markRuleOf(word);
    if (rule === undefined) return failed({ kind: 'unknownRule', word });
    marks.push({ kind: 'ignored', rule, ...said });
  }
  return isNonEmpty(marks) ? { ok: true, marks } : failed({ kind: 'unknownRule', word: words[0] });
}

type Arguments =
  { readonly words: readonly string[]; readonly quoted: readonly string[] } | { readonly fault: MarkFault };

/** Words, and what stands in quotation marks. */
function readArguments(text: string): Arguments {
  const words: string[] = [];
  const quoted: string[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^[\s,:;–—]+/u, '');
    if (rest === '') return { words, quoted };
    if (CLOSING[rest.charAt(0)] === undefined) {
      const word = /^[^\s,;"“„«]+/u.exec(rest)?.[0] ?? rest;
      words.push(word);
      rest = rest.slice(word.length);
      continue;
    }
    const end = closingMark(rest);
    if (end === undefined) return { fault: { kind: 'unclosedQuote' } };
    quoted.push(unescaped(rest.slice(1, end)));
    rest = rest.slice(end + 1);
  }
}

/** The marks that close what each of these opens. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»' };

/** Where a quotation closes; one that an editor closed with the wrong mark ends with the comment. */
function closingMark(text: string): number | undefined {
  const opening = text.charAt(0);
  const closing = CLOSING[opening] ?? '';
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (closing.includes(mark) && depth === 0) return at;
    else if (closing.includes(mark)) depth -= 1;
    else if (mark === opening) depth += 1;
  }
  return text.length > 1 && /["“”»]$/u.test(text) ? text.length - 1 : undefined;
}

/** A backslash before anything but a letter, a figure or space stands for what follows it. */
const unescaped = (text: string): string =>
  text
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
