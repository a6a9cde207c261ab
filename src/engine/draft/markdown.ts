import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { BlockRole } from '../model/document';
import type { ProseBlock } from '../model/draft';
import { spanOf } from '../model/span';
import { FILLER, readable } from '../model/masked';
import { notesIn } from './notes';
import type { ParsedDraft } from './parsedDraft';
import { placedMarks, type DraftComment } from './placedMarks';

const markdown = parser.configure(GFM);

/**
 * The prose of a Markdown draft. Code, front matter, HTML and link targets hold no prose to judge; block quotes hold words
 * of others; marks inside prose are masked. With the last parse only the changed part of the tree is parsed.
 */
export function markdownBlocks(text: string, last?: ParsedDraft): Omit<ParsedDraft, 'draft'> {
  const reusable =
    last === undefined ? [] : TreeFragment.applyChanges(last.fragments, [changeBetween(last.draft.text, text)]);
  const tree = markdown.parse(text, reusable);
  const comments: DraftComment[] = [];
  const blocks = blocksOf(tree, text, comments);
  const marks = placedMarks(text, text.slice(0, frontMatterEnd(text)), blocks, comments);
  return { blocks, marks, fragments: TreeFragment.addTree(tree, reusable) };
}

/** The smallest single change that turns one text into the other: what lies between common ends. */
function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end };
}

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

/** The prose, and the comments beside it and in it. */
function blocksOf(tree: Tree, text: string, comments: DraftComment[]): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let trail: readonly { readonly level: number; readonly title: string }[] = [];
  const proseFrom = frontMatterEnd(text);
  tree.iterate({
    enter({ name, from, to, node }) {
      if (name === 'CommentBlock') comments.push({ span: spanOf<'draft'>(from, to), isBlock: true });
      if (SKIPPED.has(name) || to <= proseFrom) return name === 'Document';
      const level = headingLevel(name);
      const role = level === undefined ? PROSE[name] : 'heading';
      if (role === undefined) return true;
      const masked = maskedText(text, node, comments);
      if (isInside(node, 'Blockquote')) {
        const section = trail.map(({ title }) => title);
        if (name === 'Paragraph' && !CALLOUT.test(readable(masked)))
          blocks.push({ role: 'quote', span: spanOf<'draft'>(from, to), masked, section });
        return false;
      }
      if (level !== undefined) trail = trail.filter((above) => above.level < level);
      const section = trail.map(({ title }) => title);
      if (level !== undefined) trail = [...trail, { level, title: readable(masked) }];
      const isInList = node.parent?.name === 'ListItem';
      const block = { role: isInList ? 'listItem' : role, span: spanOf<'draft'>(from, to), masked, section } as const;
      blocks.push(...notesIn(block, text));
      return false;
    },
  });
  return blocks;
}

/** Whether a node lies in one of this name, however deep. */
const isInside = ({ parent }: SyntaxNode, name: string): boolean =>
  parent !== null && (parent.name === name || isInside(parent, name));

/** Notes to the reader are set as block quotes, too: "[!NOTE]", "Note: …". */
const CALLOUT = /^(?:\[!\w+\]|(?:note|tip|info|warning|caution|important|example|todo)\s?[:!–—])/iu;

/** Front matter is YAML between two fences at the very start; the parser takes it for a rule and a heading. */
const frontMatterEnd = (text: string): number =>
  /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;

const headingLevel = (name: string): number | undefined => {
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Inline markup whose marks go while its words stay. */
const MARKS: ReadonlySet<string> = new Set(
  'HeaderMark EmphasisMark StrikethroughMark CodeMark LinkMark QuoteMark ListMark TaskMarker TableDelimiter URL LinkTitle LinkLabel HTMLTag ProcessingInstruction Escape HardBreak'.split(
    ' ',
  ),
);

/** A block's text with a filler in place of every unit of markup, line breaks as spaces: as long as the block. */
function maskedText(text: string, block: SyntaxNode, comments: DraftComment[]): string {
  const units = [...unitsOf(text.slice(block.from, block.to))];
  const mask = (from: number, to: number): void => {
    for (let at = from - block.from; at < to - block.from; at += 1) if (units[at] !== ' ') units[at] = FILLER;
  };
  block.cursor().iterate(({ name, from, to, node }) => {
    if (name === 'Comment') {
      comments.push({ span: spanOf<'draft'>(from, to), isBlock: false });
      // Its spaces, too: sentences are split as if it were not there.
      units.fill(FILLER, from - block.from, to - block.from);
    } else if (name === 'Escape') mask(from, from + 1);
    else if (name === 'LinkMark' && isBracketedText(node.parent)) return;
    else if (name === 'URL' && node.parent?.name !== 'Link' && node.parent?.name !== 'Image') return;
    else if (MARKS.has(name)) mask(from, to);
    else if (name === 'Image' || isReference(text, name, from, to)) mask(from, to);
  });
  return units.join('');
}

/** Line breaks inside a paragraph read as spaces. */
const unitsOf = (slice: string): readonly string[] => slice.replace(/[\r\n\t]/g, ' ').split('');

/** "[the river]" without a target is an insertion in a quotation, not a link. */
const isBracketedText = (link: SyntaxNode | null): boolean =>
  link?.name === 'Link' && link.getChild('URL') === null && link.getChild('LinkLabel') === null;

/** "[^1]" and "[@key, p. 12]" refer to notes and to a bibliography; the parser takes them for links without a target. */
const isReference = (text: string, name: string, from: number, to: number): boolean =>
  name === 'Link' && /^\[(?:\^|-?@)[^\]]*\]$/.test(text.slice(from, to));
