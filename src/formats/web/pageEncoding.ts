/**
 * The encoding that a page declares in its head; `undefined` if in none of the ways that HTML has: `<meta charset>`,
 * `<meta http-equiv content>`, the XML declaration. A browser looks no further than the first 1,024 bytes; pages saved
 * from one begin with long comments.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  const meta = /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  return (meta ?? xml)?.[1]?.toLowerCase();
}

/** Unit: bytes. Default: 8,192. Source: twice the longest comment and script before the declaration in the pages at hand. */
const HEAD_BYTES = 8192;
