import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { GFM } from '@lezer/markdown';
import { boundedMarkdown } from '../markdown/boundedMarkdown';
import type { BlockRole } from '../model/document';
import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { frontMatterEnd, hideCode } from '../markup/hideCode';
import { markComments } from '../markup/markComments';
import { printed } from '../markup/printed';
import { readable } from '../model/masked';
import { innerNotes } from './innerNotes';
import { createMasks, saidIn, type Masks } from './masks';
import { notesIn } from './notes';
import type { ParsedDraft } from './parsedDraft';
import { placedMarks, type DraftComment } from './placedMarks';
import { createSections } from './sections';

const markdown = boundedMarkdown(...GFM);

/**
 * The prose of a Markdown draft. Code, front matter, tags and link targets hold no prose to judge; block quotes hold words
 * of others; marks inside prose are masked. With the last parse only the changed part of the tree is parsed.
 */
export function markdownBlocks(text: string, last?: ParsedDraft): Omit<ParsedDraft, 'draft'> {
  const words = printed(text);
  const reusable =
    last === undefined ? [] : TreeFragment.applyChanges(last.fragments, [changeBetween(last.printed, words)]);
  const tree = markdown.parse(words, reusable);
  const comments: DraftComment[] = [];
  const masks = createMasks(last?.masks);
  const blocks = blocksOf(tree, words, { text, comments, masks });
  comments.push(...toolComments(text));
  comments.sort((a, b) => a.span.start - b.span.start);
  const marks = placedMarks(text, { frontMatter: text.slice(0, frontMatterEnd(text)), blocks, comments });
  return { blocks, marks, printed: words, fragments: TreeFragment.addTree(tree, reusable), masks: masks.current };
}

/** The smallest single change that turns one text into the other: what lies between common ends. */
function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRIDE <= most && isSameAt(before, start, after, start)) start += STRIDE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const rest = most - start;
  let end = 0;
  const endsAlike = (): boolean => isSameAt(before, before.length - end - STRIDE, after, after.length - end - STRIDE);
  while (end + STRIDE <= rest && endsAlike()) end += STRIDE;
  while (end < rest && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end };
}

/** How much is compared at once, while it is the same. Unit: code units. Source: tried; one by one a book takes 4 ms. */
const STRIDE = 4096;

const isSameAt = (a: string, fromA: number, b: string, fromB: number): boolean =>
  a.slice(fromA, fromA + STRIDE) === b.slice(fromB, fromB + STRIDE);

/** Blocks whose words are the writer's prose, by the parser's names. */
const PROSE: Readonly<Record<string, BlockRole>> = {
  Paragraph: 'paragraph',
  Task: 'listItem',
  TableHeader: 'tableRow',
  TableRow: 'tableRow',
};

/** Blocks that hold no prose of the writer's: they are not entered. */
const SKIPPED: ReadonlySet<string> = new Set(
  'FencedCode CodeBlock HTMLBlock CommentBlock ProcessingInstructionBlock LinkReference HorizontalRule'.split(' '),
);

interface Reading {
  /** The draft itself; the tree is of what is printed of it. */
  readonly text: string;
  /** Takes the comments beside the prose and in it. */
  readonly comments: DraftComment[];
  readonly masks: Masks;
}

function blocksOf(tree: Tree, text: string, { text: whole, comments, masks }: Reading): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const sections = createSections();
  const proseFrom = frontMatterEnd(text);
  tree.iterate({
    enter({ name, from, to, node }) {
      if (name === 'CommentBlock') comments.push(commentBlock(text, from, to));
      if (SKIPPED.has(name) || to <= proseFrom) return name === 'Document';
      const level = headingLevel(name);
      const role = level === undefined ? PROSE[name] : 'heading';
      if (role === undefined) return true;
      const isQuoted = isInside(node, 'Blockquote');
      const { masked, comments: inside } = masks.of(text, node, isQuoted);
      for (const { start, end, said } of inside)
        comments.push({ span: spanOf<'draft'>(from + start, from + end), said, isBlock: false });
      if (readable(masked) === '') return false;
      const section = sections.above(masked, isQuoted ? undefined : level);
      if (isQuoted) {
        if (name === 'Paragraph' && !isCallout(node, text))
          blocks.push({ role: 'quote', span: spanOf<'draft'>(from, to), masked, section });
        return false;
      }
      const isInList = node.parent?.name === 'ListItem';
      const block = { role: isInList ? 'listItem' : role, span: spanOf<'draft'>(from, to), masked, section } as const;
      blocks.push(...notesIn(block, text));
      if (level === undefined) blocks.push(...innerNotes(block, whole, maskNote));
      return false;
    },
  });
  return blocks;
}

/** The words of a note by themselves. */
const maskNote = (words: string): string | undefined => {
  const { blocks } = markdownBlocks(words);
  const [only, ...others] = blocks.filter(({ role }) => role === 'paragraph');
  return only === undefined || others.length > 0 || only.span.start > 0 ? undefined : only.masked.padEnd(words.length);
};

/** Comments of MDX and of Obsidian that hold marks. */
const toolComments = (text: string): readonly DraftComment[] =>
  markComments(text.includes('groundwork') ? hideCode(text) : '').map(({ start, end, said, isBlock }) => ({
    span: spanOf<'draft'>(start, end),
    said,
    isBlock,
  }));

/** An HTML block that is a comment takes the rest of its last line with it. */
function commentBlock(text: string, from: number, to: number): DraftComment {
  const whole = text.slice(from, to);
  const comment = /^<!--[^]*?-->/.exec(whole)?.[0] ?? whole;
  return {
    span: spanOf<'draft'>(from, from + comment.length),
    said: saidIn(comment.trimEnd()),
    isBlock: true,
    ...(whole.slice(comment.length).trim() !== '' && { hidesLine: true }),
  };
}

/** Whether a node lies in one of this name, however deep. */
const isInside = (node: SyntaxNode, name: string): boolean => enclosing(node, name) !== undefined;

/** Whether a block quote, however long, begins as a note to the reader does. */
function isCallout(node: SyntaxNode, text: string): boolean {
  const quote = enclosing(node, 'Blockquote');
  return quote !== undefined && CALLOUT.test(text.slice(quote.from, quote.from + 200).replace(/^[\s>*_]+/, ''));
}

/** The outermost node of a name around one. */
function enclosing({ parent }: SyntaxNode, name: string): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  for (let around = parent; around !== null; around = around.parent) if (around.name === name) found = around;
  return found;
}

/** Notes to the reader are set as block quotes, too: "[!NOTE]", "Note: …". */
const CALLOUT = /^(?:\[!\w+\]|(?:note|tip|info|warning|caution|important|example|todo)\s?[:!–—])/iu;

const headingLevel = (name: string): number | undefined => {
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};
