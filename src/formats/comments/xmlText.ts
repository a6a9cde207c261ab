import { done, refused, type Outcome } from '../../engine/model/problem';
import { readXml, type XmlPlace } from '../archive/xml';
import { withInsertions } from './insertions';

/** The platform's (WHATWG Encoding), of which rooms without DOM types know nothing. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** An XML part as a text, and that text as bytes again. */
export interface XmlText {
  /** Without a byte-order mark. */
  readonly text: string;
  bytesOf(text: string): Uint8Array;
}

const MARK = [0xef, 0xbb, 0xbf] as const;

/** The text of a part in UTF-8, which office programs write; no other could be written back as it was. Refuses: unreadable. */
export function xmlTextOf(bytes: Uint8Array): Outcome<XmlText> {
  const isMarked = MARK.every((byte, at) => bytes[at] === byte);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return NOT_UTF8;
    return done({ text, bytesOf: (changed) => utf8Of(isMarked ? `\uFEFF${changed}` : changed) });
  } catch {
    return NOT_UTF8;
  }
}

const NOT_UTF8 = refused({
  kind: 'unreadable',
  reason: 'its text is not stored in UTF-8, so that no comments can be put into it',
});

export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Characters that have a meaning in XML, and those that may not stand in it. */
export const xmlEscaped = (words: string): string =>
  words
    .replace(
      /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Where a tag ends: behind the name of an end tag there may be white space. */
export const endOfTag = (text: string, { start, end }: XmlPlace): number =>
  text.startsWith('</', start) ? text.indexOf('>', end - 1) + 1 : end;

/** The first of "stem", "stem1", "stem2", each with the ending, that nothing else is called. */
export function freeName(stem: string, ending: string, isTaken: (name: string) => boolean): string {
  for (let number = 0; ; number += 1) {
    const name = `${stem}${number === 0 ? '' : String(number)}${ending}`;
    if (!isTaken(name)) return name;
  }
}

/** The outermost element of a part: its tags, and the prefix it has. */
export interface XmlRoot {
  readonly open: XmlPlace;
  /** Where its end tag begins; `undefined` where it is its own end. */
  readonly close: number | undefined;
  readonly prefix: string;
}

/** `undefined` where the part is broken. */
export function rootOf(bytes: Uint8Array, text: string, depthMost: number): XmlRoot | undefined {
  let depth = 0;
  let open: XmlPlace | undefined;
  const end = readXml(bytes, 'xml', depthMost, {
    open(_, __, at) {
      if (depth === 0) open ??= at;
      depth += 1;
      return 'enter';
    },
    close() {
      depth -= 1;
    },
    text: () => undefined,
  });
  if (end !== 'whole' || open === undefined) return undefined;
  const tag = text.slice(open.start, open.end);
  const prefix = /^<([^\s:>/]+:)/.exec(tag)?.[1] ?? '';
  return { open, close: tag.endsWith('/>') ? undefined : text.lastIndexOf('</'), prefix };
}

/** The text of a part with more at the end of its outermost element. */
export function appended(text: string, { open, close }: XmlRoot, inner: string): string {
  if (close !== undefined) return withInsertions(text, [{ at: close, text: inner }]);
  const name = /^<([^\s>/]+)/.exec(text.slice(open.start, open.end))?.[1] ?? '';
  return `${text.slice(0, open.end - 2)}>${inner}</${name}>${text.slice(open.end)}`;
}
