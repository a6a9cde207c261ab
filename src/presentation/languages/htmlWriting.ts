import type { Writing } from './writing';

const NAMED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** HTML: it has no citations but links. */
export const htmlWriting: Writing = {
  alive: /[<>&]/g,
  escaped: (found) => NAMED[found] ?? found,
  comment: { opens: '<!--', closes: '-->', stands: 'inside' },
  linked: (shown, address) => `<a href="${address.replace(/["<>&]/g, '')}">${shown}</a>`,
  closing: /^(?:<\/(?:em|strong|b|i|q|a|span|cite|sup)>)+/,
  begunKey: /(?!)()()/,
};
