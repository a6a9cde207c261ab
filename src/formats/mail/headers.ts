import { decodedWords } from './encodedWords';

/** The head of a message or of a part of one: names in small letters, values in one line, the first of each name. */
export type Headers = ReadonlyMap<string, string>;

/** A message or part, taken apart at its first blank line. Text is bytes: one code unit each. */
export interface MailPart {
  readonly headers: Headers;
  readonly body: string;
}

/** Linear in the part. Lines that are no header, such as the "From " of a mailbox, are passed over. */
export function partOf(raw: string): MailPart {
  const end = /\r?\n[ \t]*\r?\n|^\r?\n/.exec(raw.slice(0, HEAD_MOST));
  const head = end === null ? raw.slice(0, HEAD_MOST) : raw.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && /^[!-9;-~]+$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

/** Longest head. Unit: bytes. Default: 1,000,000. Source: mails to a few thousand people; relays allow a tenth. */
const HEAD_MOST = 1_000_000;

/** A header as a person reads it. */
export const headerWords = (headers: Headers, name: string): string =>
  decodedWords(headers.get(name) ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The value before the first semicolon, in small letters: "text/html". */
export const typeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** A parameter behind the value: `boundary="…"`, `charset=utf-8`. */
export function parameterOf(headers: Headers, name: string, header = 'content-type'): string | undefined {
  const value = (headers.get(header) ?? '').slice(0, PARAMETERS_MOST);
  const found = new RegExp(`;\\s*${name}\\*?=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2];
}

/** Unit: bytes. Default: 4,000. Source: four lines of the greatest length that RFC 5322 allows. */
const PARAMETERS_MOST = 4000;
