import { fromBase64, toBytes } from '../codedBytes';
import { decodeText } from '../decodeText';

/** The page that an address holds itself (RFC 2397: `data:text/html;base64,…`); `undefined` for all other addresses. */
export function pageInAddress(address: string): string | undefined {
  if (!/^data:(?:text\/html|application\/xhtml)/i.test(address)) return undefined;
  const comma = address.indexOf(',');
  if (comma === -1) return undefined;
  const head = address.slice(0, Math.min(comma, HEAD_MOST)).toLowerCase();
  const coded = address.slice(comma + 1);
  const bytes = head.endsWith(';base64') ? fromBase64(coded) : toBytes(unescaped(coded));
  const decoded = decodeText(bytes, /;charset=([\w-]{1,40})/.exec(head)?.[1]);
  return decoded.ok ? decoded.value.text : undefined;
}

/** Longest head of an address. Unit: code units. Default: 200. Source: a kind and an encoding have forty. */
const HEAD_MOST = 200;

/** `%C3%A9` as its bytes, each a code unit; what is no ASCII is written as it is, and lost. */
const unescaped = (words: string): string =>
  words
    .replace(/[^\x00-\xff]/g, '?')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
