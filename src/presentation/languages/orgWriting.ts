import { freeNumber } from './freeNumber';
import { placeText } from './placeText';
import type { Writing } from './writing';

/** Org with its own citations. It has no escapes: its manual parts signs by spaces of no width. */
export const orgWriting: Writing = {
  alive: /[*/_=~+[\]<>$\\@{}#]|-(?=-)/g,
  escaped: (found) => `\u200B${found}\u200B`,
  comment: { opens: '@@comment:', closes: '@@', stands: 'inside' },
  key: ({ key, place }) =>
    `[cite:@${key.replace(/[\s;[\]]/g, '')}${place === undefined ? '' : ` ${placeText(place)}`}]`,
  note(words, text) {
    const number = freeNumber(text, /\[fn:(\d+)\]/g);
    return { inline: `[fn:${number}]`, atEnd: `[fn:${number}] ${words}` };
  },
  hasNotes: /^\[fn:/m,
  linked: (shown, address) => `[[file:${address.replace(/[[\]]/g, '')}][${shown}]]`,
  closing: /^(?:[*/_=~+]|[ ]?\[(?:fn|cite)[^\]\n]{0,200}\])+/,
  begunKey: /(?<![\p{L}\p{N}_@.+\\/])@()([\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})$/u,
};
