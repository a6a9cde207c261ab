import { freeNumber } from './freeNumber';
import { placeText } from './placeText';
import type { Writing } from './writing';

/** reStructuredText with sphinxcontrib-bibtex. It has no comments inside a paragraph: marks go into `groundwork.json`. */
export const restructuredWriting: Writing = {
  // Two colons at the end would make code of what follows.
  alive: /[\\*`|_[\]<>]|:(?=:)|-(?=-)/g,
  escaped: (found) => `\\${found}`,
  key: ({ key, place }) =>
    `:cite:p:\`${key.replace(/[\s,{}`]/g, '')}${place === undefined ? '' : `{${placeText(place)}}`}\``,
  note(words, text) {
    const number = freeNumber(text, /\[#gw(\d+)\]/g);
    return { inline: ` [#gw${number}]_`, atEnd: `.. [#gw${number}] ${words}` };
  },
  hasNotes: /^\.\. \[/m,
  linked: (shown, address) => `\`${shown} <${address.replace(/[<>`\s]/g, '')}>\`__`,
  closing: /^(?:\*{1,2}|`{1,2}_{0,2}|[ ]?\[[#\w*]{1,40}\]_|[ ]?:(?:foot)?cite(?::\w{1,3})?:`[^`\n]{0,200}`)+/,
  begunKey: /:(?:foot)?cite(?::\w{1,3})?:`(\s?)(?:[^`\n]{0,300},)?([^\s,`{}]{0,200})$/,
};
