import { parser, type Element, type MarkdownConfig, type MarkdownParser } from '@lezer/markdown';

/**
 * The Markdown parser with these extensions, in time that grows with the text whatever is in it: the parser by itself
 * takes the square of a paragraph's length for `[a](` after `[a](`, and as many blocks inside each other as a line has
 * marks.
 */
export function boundedMarkdown(...extensions: readonly MarkdownConfig[]): MarkdownParser {
  const markdown = parser.configure([...extensions, SHALLOW]);
  const parseInline = markdown.parseInline.bind(markdown);
  markdown.parseInline = (text, offset) => {
    const found: Element[] = [];
    for (let at = 0; at < text.length;) {
      const end = pieceEnd(text, at);
      found.push(...parseInline(text.slice(at, end), offset + at));
      at = end;
    }
    return found;
  };
  return markdown;
}

/**
 * The most that is searched for emphasis, links and the like at once. Unit: code units. Default: 3,000.
 * Source: a page of print without a blank line; the parser takes 0.05 s for as much of the worst it can be given.
 */
const INLINE_MOST = 3000;

/** Where a paragraph that is too long may be cut: at its last line break that fits, else at its last space. */
function pieceEnd(text: string, from: number): number {
  const most = from + INLINE_MOST;
  if (text.length <= most) return text.length;
  for (const gap of ['\n', ' ']) {
    const at = text.lastIndexOf(gap, most - 1);
    if (at > from) return at + 1;
  }
  return most;
}

/** Blocks inside each other. Default: 50. Source: five times what people write; the parser spends a context on each. */
const DEPTH_MOST = 50;

/**
 * Longest paragraph that may yet turn out to be the address of a link ("[a]: b", whose title may stand in the next line). Unit: code units. Default: 10,000.
 * Source: a note of five pages; at each further line the parser reads all of it again.
 */
const REFERENCE_MOST = 10_000;

const references = new WeakMap<object, boolean>();

/** Asked once a paragraph: its text grows by a line each time, and reading its first letter puts all of it together. */
function mayBeReference(leaf: { readonly content: string }): boolean {
  const known = references.get(leaf) ?? leaf.content.startsWith('[');
  references.set(leaf, known);
  return known;
}

/** What is nested deeper is a paragraph, marks and all; what is no reference after so long is two paragraphs. */
const SHALLOW: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TooLong',
      endLeaf: (_, _line, leaf) => leaf.content.length > REFERENCE_MOST && mayBeReference(leaf),
    },
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse(context, line) {
        if (context.depth < DEPTH_MOST) return false;
        const from = context.lineStart + line.pos;
        const to = context.lineStart + line.text.length;
        context.nextLine();
        context.addElement(context.elt('Paragraph', from, to));
        return true;
      },
    },
  ],
};
