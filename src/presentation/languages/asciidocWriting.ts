import type { Writing } from './writing';

const NAMED: Readonly<Record<string, string>> = {
  '*': '{asterisk}',
  '`': '{backtick}',
  '[': '{startsb}',
  ']': '{endsb}',
  '|': '{vbar}',
  '^': '{caret}',
  '~': '{tilde}',
  '+': '{plus}',
  '\\': '{backslash}',
  '<': '{lt}',
  '>': '{gt}',
  '::': '{two-colons}',
};

/** AsciiDoc with asciidoctor-bibtex. */
export const asciidocWriting: Writing = {
  // Before a brace, an underline or a number sign a backslash does; two slashes or dashes are parted by nothing.
  alive: /[*`[\]|^~+\\<>]|::|[_#]|\{(?=[\w-])|\/(?=\/)|-(?=-)/g,
  escaped: (found) => NAMED[found] ?? (found === '/' || found === '-' ? `${found}{empty}` : `\\${found}`),
  comment: { opens: '//', closes: '', stands: 'line' },
  key: ({ key, place }) =>
    `cite:[${key.replace(/[\s,()[\]]/g, '')}${place === undefined ? '' : `(${place.of === 'page' ? '' : 'para. '}${place.label})`}]`,
  note: (words) => ({ inline: `footnote:[${words}]` }),
  hasNotes: /\bfootnote:/,
  linked: (shown, address) => `link:${address.replace(/[[\]\s]/g, '')}[${shown}]`,
  closing: /^(?:[*_`]{1,2}["']?|[ ]?(?:footnote|cite|citenp):\w{0,40}\[[^\]\n]{0,200}\])+/,
  begunKey: /cite(?:np)?:\[(?:[^\]\n]{0,300},)?(\s?)([^\s,()\]]{0,200})$/,
};
