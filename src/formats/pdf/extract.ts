import { createBlockList, type BlockList } from '../blockList';
import type { ReadText } from '../format';
import { pageAt, pageMark, type Page, type PageStart } from '../pages';
import type { FlowBlock } from './flow';
import type { Labels } from './pageLabels';

/** What is known of the parts: printed labels, which of them is the title, and the pages that were read from pictures. */
interface Told {
  readonly labels: Labels;
  readonly title: FlowBlock | undefined;
  readonly pictures: ReadonlySet<number>;
}

/** The parts of a file as one text that reads well: a line between paragraphs, and a mark where a page begins. */
export function extractOf(
  parts: readonly FlowBlock[],
  pages: readonly number[],
  { labels, title, pictures }: Told,
): Pick<ReadText, 'text' | 'blocks'> {
  const { text, placed, starts } = laidOut(
    parts,
    pages.map((index) => pageOf(index, labels)),
  );
  const blocks = createBlockList(text);
  for (const { part, start, end } of placed) {
    const page = pageAt(starts, start);
    blocks.setPlace(page === undefined ? {} : { page, ...(pictures.has(page.index) && { isPicture: true }) });
    if (part === undefined) blocks.addOther('metadata', { start, end });
    else if (part === title) blocks.addTitle({ start, end });
    else addPart(blocks, part, { start, end });
  }
  return { text, blocks: blocks.blocks };
}

function pageOf(index: number, labels: Labels): Page {
  const label = labels.get(index);
  return label === undefined ? { index } : { index, label };
}

/** A part in the text; one without is a page's mark. */
interface Placed {
  readonly part?: FlowBlock;
  readonly start: number;
  readonly end: number;
}

function laidOut(
  parts: readonly FlowBlock[],
  pages: readonly Page[],
): { readonly text: string; readonly placed: readonly Placed[]; readonly starts: readonly PageStart[] } {
  const chunks: string[] = [];
  const placed: Placed[] = [];
  const starts: PageStart[] = [];
  let length = 0;
  let before: FlowBlock | undefined;
  const write = (words: string, part?: FlowBlock): void => {
    const isTable = before?.role === 'tableRow' && part?.role === 'tableRow';
    const gap = length === 0 ? '' : isTable ? '\n' : '\n\n';
    const start = length + gap.length;
    chunks.push(gap, words);
    length = start + words.length;
    placed.push({ start, end: length, ...(part === undefined ? {} : { part }) });
    before = part;
  };
  let at = 0;
  for (const page of pages) {
    write(pageMark(page));
    starts.push({ start: placed.at(-1)?.start ?? 0, page });
    for (let part = parts[at]; part?.page === page.index; part = parts[at]) {
      write(part.text, part);
      at += 1;
    }
  }
  return { text: chunks.join(''), placed, starts };
}

function addPart(blocks: BlockList, part: FlowBlock, place: { readonly start: number; readonly end: number }): void {
  if (part.role === 'heading') blocks.addHeading(place, part.level ?? 1, part.text);
  else if (part.role !== 'paragraph' && part.role !== 'listItem') blocks.addOther(part.role, place);
  else if (part.isContinued) blocks.addContinued(part.role, place);
  else blocks.addProse(part.role, place);
}
