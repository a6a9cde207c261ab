import { Table, TaskList } from '@lezer/markdown';
import { boundedMarkdown } from '../engine/markdown/boundedMarkdown';
import type { TextLine } from './lineGroups';

/** A block that holds no other blocks. */
export type MarkdownLeaf = TextLine &
  (
    | { readonly role: 'heading'; readonly level: number; readonly words: string }
    | { readonly role: ProseRole | 'tableRow' | 'code'; readonly words?: never }
  );

type ProseRole = 'paragraph' | 'listItem' | 'quote';

/** Only blocks are wanted. Without the inline parsers no line can cost more than its length, however odd it is. */
const blockParser = boundedMarkdown(Table, TaskList, {
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
});

/** The leaves of a Markdown text from `from` on, in order; their places count in the whole text. */
export function leavesOf(text: string, from: number): readonly MarkdownLeaf[] {
  const leaves: MarkdownLeaf[] = [];
  const depth = { Blockquote: 0, ListItem: 0 };
  const count = (name: string, by: 1 | -1): void => {
    if (name === 'Blockquote' || name === 'ListItem') depth[name] += by;
  };
  blockParser.parse(text.slice(from)).iterate({
    enter({ name, from: start, to: end }) {
      count(name, 1);
      const prose = depth.Blockquote > 0 ? 'quote' : depth.ListItem > 0 ? 'listItem' : 'paragraph';
      const leaf = end === start ? undefined : leafOf(text, name, { start: from + start, end: from + end }, prose);
      if (leaf !== undefined) leaves.push(leaf);
      return leaf === undefined;
    },
    leave: ({ name }) => {
      count(name, -1);
    },
  });
  return leaves;
}

function leafOf(text: string, name: string, place: TextLine, prose: ProseRole): MarkdownLeaf | undefined {
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    return { ...place, role: 'heading', level: Number(level), words: headingWords(text.slice(place.start, place.end)) };
  }
  switch (name) {
    case 'Paragraph':
    case 'Task':
      return { ...place, role: prose };
    case 'TableHeader':
    case 'TableRow':
      return { ...place, role: 'tableRow' };
    case 'HTMLBlock':
      return { ...place, role: hasWords(text.slice(place.start, place.end)) ? prose : 'code' };
    case 'FencedCode':
    case 'CodeBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return { ...place, role: 'code' };
    default:
      return undefined;
  }
}

/** An HTML block with words between its tags is prose that someone marked up; scripts and lone tags are not. */
const hasWords = (html: string): boolean =>
  !/^<(?:script|style|pre|textarea|!|\?)/i.test(html) && /\p{L}{2}\P{L}+\p{L}{2}/u.test(html.replace(/<[^<>]*>/g, ''));

/** Longest heading that is kept whole. Unit: code units. Default: 300. Source: longer ones are paragraphs gone wrong. */
const HEADING_MOST = 300;

/** A heading as a person reads it: without its marks, emphasis and link targets. */
const headingWords = (heading: string): string =>
  heading
    .slice(0, HEADING_MOST)
    .replace(/^#+\s*|\s*\n[\s>]*(?:=+|-+)\s*$|\s+#+\s*$/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
