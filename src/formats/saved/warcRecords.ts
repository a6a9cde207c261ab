import { fromBytes } from '../codedBytes';

/** A page as a server sent it. */
export interface ArchivedPage {
  readonly url: string;
  readonly body: Uint8Array;
  readonly charset: string | undefined;
  readonly coding: string | undefined;
}

/** Longest head of a record or of an answer. Unit: bytes. Default: 64,000. Source: servers allow a fourth of it. */
const HEAD_MOST = 64_000;

/** The web pages among the records of an archive: answers that went well, and what was stored as it is. Linear: each record says how long it is. */
export function* pagesIn(bytes: Uint8Array): Iterable<ArchivedPage> {
  for (let at = 0; at < bytes.length;) {
    const record = headAt(bytes, at);
    const length = Number(record?.fields.get('content-length') ?? Number.NaN);
    if (record === undefined || !(length >= 0)) return;
    const content = bytes.subarray(record.end, record.end + length);
    const page = pageIn(record.fields, content);
    if (page !== undefined) yield page;
    at = record.end + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
  }
}

function pageIn(record: ReadonlyMap<string, string>, content: Uint8Array): ArchivedPage | undefined {
  const kind = record.get('warc-type');
  const url = (record.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (kind === 'resource')
    return isPage(record) ? { url, body: content, charset: undefined, coding: undefined } : undefined;
  if (kind !== 'response') return undefined;
  const answer = headAt(content, 0);
  if (answer === undefined || !/^HTTP\/\S+ 2/.test(answer.first) || !isPage(answer.fields)) return undefined;
  const body = content.subarray(answer.end);
  return {
    url,
    body: answer.fields.get('transfer-encoding')?.toLowerCase() === 'chunked' ? unchunked(body) : body,
    charset: /;\s{0,9}charset="?([\w:.-]{1,40})/i.exec(answer.fields.get('content-type') ?? '')?.[1]?.toLowerCase(),
    coding: answer.fields.get('content-encoding')?.toLowerCase(),
  };
}

const isPage = (fields: ReadonlyMap<string, string>): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)/i.test(fields.get('content-type') ?? '');

interface Head {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Where what it is the head of begins. */
  readonly end: number;
}

function headAt(bytes: Uint8Array, start: number): Head | undefined {
  const text = fromBytes(bytes.subarray(start, start + HEAD_MOST));
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const fields = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { first, fields, end: start + end + 4 };
}

/** A body in pieces, each behind its length (RFC 9112, 7.1). What is none of that is let be. */
function unchunked(body: Uint8Array): Uint8Array {
  const found = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length;) {
    const line = fromBytes(body.subarray(at, at + 20));
    const size = /^([\da-f]{1,8})[^\r\n]{0,9}\r\n/i.exec(line);
    const bytes = Number.parseInt(size?.[1] ?? '', 16);
    if (size === null) return at === 0 ? body : found.subarray(0, length);
    if (bytes === 0) break;
    const part = body.subarray(at + size[0].length, at + size[0].length + bytes);
    found.set(part, length);
    length += part.length;
    at += size[0].length + bytes + 2;
  }
  return found.subarray(0, length);
}
