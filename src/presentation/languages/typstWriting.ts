import { placeText } from './placeText';
import type { Writing } from './writing';

const LINK = '#link';

/** Typst. */
export const typstWriting: Writing = {
  // Two slashes or dashes would be a comment or one dash.
  alive: /[\\*_`$#@<>[\]~]|\/(?=[/*])|-(?=-)/g,
  escaped: (found) => `\\${found}`,
  comment: { opens: '/*', closes: '*/', stands: 'inside' },
  key({ key, place }) {
    const said = place === undefined ? '' : placeText(place);
    if (/^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?$/u.test(key))
      return `@${key}${said === '' ? '' : `[${said}]`}`;
    return `#cite(label("${key.replace(/["\\]/g, '')}")${said === '' ? '' : `, supplement: [${said}]`})`;
  },
  note: (words) => ({ inline: `#footnote[${words}]` }),
  hasNotes: /#footnote\[/,
  linked: (shown, address) => `${LINK}("${address.replace(/["\\]/g, '')}")[${shown}]`,
  closing: /^(?:[*_\]]|[ ]?@[\w:.-]{1,80}(?:\[[^\]\n]{0,200}\])?|#footnote\[[^\]\n]{0,200}\])+/,
  begunKey: /(?<![\p{L}\p{N}_@.+\\/])@()([\p{L}\p{N}_:.-]{0,200})$/u,
};
