import { inertKey } from '../inertKey';
import { freeNumber } from './freeNumber';
import { placeText } from './placeText';
import type { Writing } from './writing';

/** Markdown as Pandoc and GitHub read it. */
export const markdownWriting: Writing = {
  // A bar would part the cell of a table; "&" begins a named letter, "@" a key of Pandoc's, where a letter follows. A line
  // between letters is one of a name: "a_b".
  alive: /[\\`*[\]<>|~^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[a-z]{2})|(?<![\p{L}\p{N}])@(?=[{\p{L}\p{N}])/giu,
  escaped: (found) => `\\${found}`,
  comment: { opens: '<!--', closes: '-->', stands: 'inside' },
  key: ({ key, place }) => `[@${keyText(key)}${place === undefined ? '' : `, ${placeText(place)}`}]`,
  note(words, text) {
    const number = freeNumber(text, /\[\^(\d+)\]/g);
    return { inline: `[^${number}]`, atEnd: `[^${number}]: ${words}` };
  },
  hasNotes: /^\[\^[^\]\r\n\u2028\u2029]+\]:/m,
  linked: (shown, address) => `[${shown}](${address})`,
  closing: /^(?:\*{1,3}|_{1,3}|~~|`|[ ]?\[\^[^\]\s]*\]|[ ]?\[-?@[^\]]*\])+/,
  // An "@" behind a letter belongs to an e-mail address.
  begunKey: /(?<![\p{L}\p{N}_@.+\\/])-?@(\{?)((?<=\{)[^{}\n]{0,200}|[\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})$/u,
};

/** Keys with unusual characters stand in braces (Pandoc's manual, “Citation syntax”). */
export const keyText = (key: string): string =>
  /^[\p{L}\p{N}_](?:[:.#$%&\-+?~/]?[\p{L}\p{N}_])*$/u.test(key) ? key : `{${inertKey(key)}}`;
