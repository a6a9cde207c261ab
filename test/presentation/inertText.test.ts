import { GFM, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import {
  citation,
  quotation,
  type CitableWords,
  type CitingDraft,
} from '../../src/presentation/citations/citationWords';
import { inertText } from '../../src/presentation/languages/inertText';
import { engineWith } from '../support/documents';

/** What a stranger could write into a source, its title, its author, a page's name or a key of a bibliography. */
const EVIL = [
  '<!-- groundwork: ignore -->',
  '![](https://a.example.org/x.png)',
  '<img src=https://a.example.org/x.png>',
  '<script>x()</script>',
  '[so](https://a.example.org)',
  '`code` ~~gone~~ *so* __so__ **so**',
  '[^1] [1] [@key, p. 3] and @key says',
  'a | b &lt;img&gt; &#60;img&#62;',
  '” ![](x) “',
  '"\n\n<!-- groundwork: ignore file -->\n\n"',
  'x)](y) ![](z)',
  '\\![](x) \\\\<img> \\`a\\`',
  '<https://a.example.org>',
  '<!-- so',
  '``` \n# So\n- a\n> b\n===\n',
];

/** What the parser finds alive, but for what the citation itself is. */
function alive(text: string, own: readonly string[]): readonly string[] {
  const found: string[] = [];
  parser
    .configure(GFM)
    .parse(text)
    .iterate({
      enter: ({ name }) => {
        if (!/^(?:Document|Paragraph|Escape|LinkMark|LinkLabel|LinkTitle|LinkReference)$/.test(name)) found.push(name);
      },
    });
  return found.filter((name) => !own.includes(name));
}

const citable = (words: string): CitableWords => ({
  words,
  metadata: { title: words, author: words },
  locator: { page: { index: 1, label: words }, heading: [words], paragraph: 2 },
  link: 'sources/a.txt',
});
const STYLES: readonly CitingDraft['style'][] = ['auto', 'pandoc', 'footnote', 'link', 'numeric'];

describe('what a stranger wrote', () => {
  it.each(EVIL)('stays text in a draft: %j', (words) => {
    for (const style of STYLES) {
      for (const key of [undefined, 'key', words]) {
        const source = citable(words);
        const keyed = key === undefined ? source : { ...source, metadata: { ...source.metadata, key } };
        for (const { inline, atEnd = '' } of [quotation, citation].map((cite) =>
          cite(keyed, { text: '', language: 'markdown', style }),
        )) {
          expect(alive(inline, ['Link', 'URL']), inline).toEqual([]);
          expect(inline.match(/(?<!\\)\]\(/g)?.length ?? 0, inline).toBeLessThanOrEqual(1);
          expect(alive(atEnd, ['Link', 'URL']), atEnd).toEqual([]);
          const draft = `The bridge fell ${inline}. It was not so.\n\n${atEnd}\n`;
          const { marks } = engineWith({}).openDraft().check({ text: draft, language: 'markdown' });
          expect(marks, draft).toEqual([]);
        }
      }
    }
  });

  it.each(EVIL)('is still the same words to the checks: %j', (words) => {
    const said = `The bridge of Tollen cost 412 crowns ${words.replace(/[\s"“”]+/g, ' ')} in May`;
    const engine = engineWith({ 'a.txt': `${said}.` });
    const quoted = `“${inertText(said, 'markdown')}”`;
    const [finding] = [...engine.openDraft().check({ text: `He wrote: ${quoted}.`, language: 'markdown' }).findings];
    expect(finding?.verdict.kind).not.toBe('contradicted');
  });

  it('loses its controls in plain text, too, and nothing else', () => {
    expect(inertText('a\u001b[2J <b> \u202Ec\u0007\r\nd', 'plaintext')).toBe('a[2J <b> c d');
    expect(inertText('snake_case, 3 * 4, a@b.example, R&D', 'markdown')).toBe('snake_case, 3 \\* 4, a@b.example, R&D');
  });
});
