import { isNonEmpty } from '../engine/model/brand';
import { done } from '../engine/model/problem';
import { createBlockList, type BlockList } from './blockList';
import { decodeText } from './decodeText';
import type { Format, ReadText } from './format';
import { readFrontMatter } from './frontMatter';
import { headAndFoot, type HeadAndFoot } from './headAndFoot';
import { leavesOf, type MarkdownLeaf } from './markdownLeaves';
import { maskMarkdown } from './maskMarkdown';
import { linesOf, type TextLine, type LineGroup } from './lineGroups';

/** Markdown as GitHub writes it, with YAML front matter. Refuses: notText. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd', 'mdx'],
  opens: 'file',
  read({ bytes }) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    const { text, problems } = decoded.value;
    const read = readMarkdown(text);
    return done({ ...read, problems: [...problems, ...read.problems] });
  },
};

function readMarkdown(text: string): ReadText {
  const front = readFrontMatter(text);
  const all = leavesOf(text, front.end);
  const title = titleLeaf(all, front.metadata.title);
  const leaves = title === undefined ? all : all.slice(1);
  const apart = headAndFootOf(text, leaves, title !== undefined || front.metadata.title !== undefined);

  const blocks = createBlockList(text);
  if (front.end > 0) blocks.addOther('metadata', { start: 0, end: front.end });
  if (title !== undefined) blocks.addTitle(title);
  for (const [at, leaf] of leaves.entries()) {
    if (at < apart.head || at >= leaves.length - apart.foot) blocks.addOther('metadata', leaf);
    else addLeaf(blocks, leaf);
  }
  const words = all.find(({ role }) => role === 'heading')?.words ?? '';
  const metadata = { ...(words === '' ? {} : { title: words }), ...apart.metadata, ...front.metadata };
  const masked = maskMarkdown(text, all);
  return { text, ...(masked !== text && { masked }), blocks: blocks.blocks, metadata, problems: front.problems };
}

/** The first block, if it is a heading that stands above all: the given title, or the only one of the first level. */
function titleLeaf(leaves: readonly MarkdownLeaf[], given: string | undefined): MarkdownLeaf | undefined {
  const [first, ...others] = leaves;
  if (first?.role !== 'heading') return undefined;
  const isAlone = first.level === 1 && !others.some((leaf) => leaf.role === 'heading' && leaf.level === 1);
  return isAlone || given === undefined || folded(first.words) === folded(given) ? first : undefined;
}

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Author, date and address may stand in paragraphs of their own under the title and at the end. */
function headAndFootOf(text: string, leaves: readonly MarkdownLeaf[], hasTitle: boolean): HeadAndFoot {
  if (!hasTitle) return { metadata: {}, head: 0, foot: 0 };
  const stretches = leaves.map((leaf) => (leaf.role === 'paragraph' ? stretchOf(text, leaf) : PROSE));
  return headAndFoot(text, stretches, 'elsewhere');
}

/** Stands for a block that cannot be metadata. */
const PROSE: LineGroup = [{ start: 0, end: 0 }];

/** Longest paragraph that could be lines of metadata. Unit: code units. Default: 1,000. Source: six lines of print. */
const METADATA_MOST = 1000;

function stretchOf(text: string, { start, end }: TextLine): LineGroup {
  if (end - start > METADATA_MOST) return PROSE;
  const lines = [...linesOf(text, start, end)];
  return isNonEmpty(lines) ? lines : PROSE;
}

function addLeaf(blocks: BlockList, leaf: MarkdownLeaf): void {
  switch (leaf.role) {
    case 'heading':
      blocks.addHeading(leaf, leaf.level, leaf.words);
      break;
    case 'tableRow':
    case 'code':
      blocks.addOther(leaf.role, leaf);
      break;
    default:
      blocks.addProse(leaf.role, leaf);
  }
}
