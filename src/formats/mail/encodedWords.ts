import { decodeText } from '../decodeText';
import { fromBase64, fromQuotedPrintable, toBytes } from '../codedBytes';

/** A header whose words may be encoded (`=?utf-8?Q?Gr=C3=B6=C3=9Fe?=`, RFC 2047), or are UTF-8 as they are (RFC 6532). */
export const decodedWords = (value: string): string =>
  value.includes('=?')
    ? value.replace(/(?:=\?[\w*-]+\?[BQ]\?[^?]*\?=(?:[ \t]+(?==\?))?)+/gi, decodedRun)
    : textOf(toBytes(value), undefined);

/** A character's bytes may be divided among neighbours, so those of one encoding are put together before. */
function decodedRun(run: string): string {
  const groups: { readonly charset: string; bytes: number[] }[] = [];
  for (const [, name = '', kind = '', words = ''] of run.matchAll(/=\?([\w-]+)(?:\*[\w-]*)?\?([BQ])\?([^?]*)\?=/gi)) {
    const charset = name.toLowerCase();
    if (groups.at(-1)?.charset !== charset) groups.push({ charset, bytes: [] });
    for (const byte of bytesOf(kind, words)) groups.at(-1)?.bytes.push(byte);
  }
  return groups.map(({ charset, bytes }) => textOf(Uint8Array.from(bytes), charset)).join('');
}

const bytesOf = (kind: string, words: string): Uint8Array =>
  kind.toUpperCase() === 'B' ? fromBase64(words) : toBytes(fromQuotedPrintable(words.replaceAll('_', ' ')));

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const decoded = decodeText(bytes, charset);
  return decoded.ok ? decoded.value.text : '';
}
