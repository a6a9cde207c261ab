import { gzipSync } from 'node:zlib';
import { joinedBytes } from './compoundFiles';

type Listed = string | Uint8Array | readonly Listed[] | { readonly [name: string]: Listed };

/** A property list in Apple's binary form, of fewer than 256 values. */
export function binaryList(top: Listed): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (value: Listed): number => {
    const id = objects.push(new Uint8Array(0)) - 1;
    objects[id] = objectOf(value, add);
    return id;
  };
  add(top);
  const places: number[] = [];
  let at = 8;
  for (const object of objects) {
    places.push(at);
    at += object.length;
  }
  const table = Uint8Array.from(places.flatMap((place) => bigEndian(place, 4)));
  const trailer = Uint8Array.of(
    0,
    0,
    0,
    0,
    0,
    0,
    4,
    1,
    ...[objects.length, 0, at].flatMap((value) => bigEndian(value, 8)),
  );
  return joinedBytes([ascii('bplist00'), ...objects, table, trailer]);
}

const ascii = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

const bigEndian = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** (width - 1 - at)) % 256);

function objectOf(value: Listed, add: (value: Listed) => number): Uint8Array {
  if (typeof value === 'string') return joinedBytes([headOf(5, value.length), ascii(value)]);
  if (value instanceof Uint8Array) return joinedBytes([headOf(4, value.length), value]);
  if (Array.isArray(value)) return joinedBytes([headOf(10, value.length), Uint8Array.from(value, add)]);
  const entries = Object.entries(value);
  const refs = [...entries.map(([name]) => add(name)), ...entries.map(([, one]) => add(one))];
  return joinedBytes([headOf(13, entries.length), Uint8Array.from(refs)]);
}

const headOf = (kind: number, count: number): Uint8Array =>
  count < 15 ? Uint8Array.of(kind * 16 + count) : Uint8Array.of(kind * 16 + 15, 0x12, ...bigEndian(count, 4));

/** A page as Safari saves it, with the pages in its frames. */
export const webarchiveOf = (page: string, frames: Readonly<Record<string, string>> = {}): Uint8Array =>
  binaryList({
    WebMainResource: resourceOf(page, 'https://post.example/s/dyke'),
    WebSubframeArchives: Object.entries(frames).map(([url, inner]) => ({ WebMainResource: resourceOf(inner, url) })),
  });

const resourceOf = (page: string, url: string): Listed => ({
  WebResourceData: new TextEncoder().encode(page),
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceURL: url,
});

/** One answer of a server in a web archive. `head` is lines of its head. */
export interface Answer {
  readonly url: string;
  readonly head: string;
  readonly body: Uint8Array;
}

/** A web archive (WARC) of these answers, below the record that every archive begins with. */
export const warcOf = (answers: readonly Answer[]): Uint8Array =>
  joinedBytes([
    recordOf('warcinfo', '', ascii('software: x\r\n')),
    ...answers.map(({ url, head, body }) => recordOf('response', url, joinedBytes([ascii(`${head}\r\n\r\n`), body]))),
  ]);

/** The same as crawlers write it (`.warc.gz`): each record packed by itself. */
export const packedWarcOf = (answers: readonly Answer[]): Uint8Array =>
  joinedBytes(
    [warcOf([]), ...answers.map((one) => warcOf([one]).subarray(warcOf([]).length))].map((one) => gzipSync(one)),
  );

const recordOf = (type: string, url: string, content: Uint8Array): Uint8Array =>
  joinedBytes([
    ascii(
      `WARC/1.0\r\nWARC-Type: ${type}\r\n${url === '' ? '' : `WARC-Target-URI: ${url}\r\n`}Content-Type: application/http; msgtype=response\r\nContent-Length: ${String(content.length)}\r\n\r\n`,
    ),
    content,
    ascii('\r\n\r\n'),
  ]);
