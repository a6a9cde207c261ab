import type { Metadata } from '../../engine/model/document';
import type { ReadText } from '../format';
import { bodyStyleOf } from './bodyStyle';
import { columnsOf } from './columns';
import { extractOf } from './extract';
import { flowOf, type FlowBlock, type ReadPage } from './flow';
import { vocabularyOf } from './joinLines';
import type { PageLayout } from './layout';
import { linesOf } from './lines';
import type { OutlineItem } from './openPdf';
import { headingKey, outlineLevels } from './outline';
import { labelsOf } from './pageLabels';
import { furnitureOf, type Furniture } from './runningLines';

/** What is known of pages besides their words. */
export interface PagesTold {
  readonly metadata?: Partial<Metadata>;
  readonly labels?: readonly string[] | null;
  readonly outline?: readonly OutlineItem[] | null;
  /** Pages (from 1) that were read from pictures. */
  readonly pictures: ReadonlySet<number>;
}

/** Words with places on pages → columns, paragraphs and headings, without the running lines. */
export function laidOutText(layouts: readonly PageLayout[], told: PagesTold): Omit<ReadText, 'problems'> {
  const { metadata: stated = {}, labels = null, outline = null, pictures } = told;
  const segments = layouts.flatMap((layout) => layout.segments);
  const style = {
    body: bodyStyleOf(segments),
    vocabulary: vocabularyOf(segments),
    outline: outlineLevels(outline),
  };
  const furniture = furnitureOf(layouts);
  const indexes = layouts.map(({ index }) => index);
  const parts = flowOf(
    layouts.map((layout, at) => readingOrder(layout, furniture[at])),
    style,
  );
  const title = titleOf(parts, stated.title);
  const extract = extractOf(parts, indexes, { labels: labelsOf(labels, furniture), title, pictures });
  return { ...extract, metadata: { ...(title === undefined ? {} : { title: title.text }), ...stated } };
}

/** The columns of a page without its running lines; what is written in other directions comes last. */
function readingOrder({ index, segments, asides }: PageLayout, furniture: Furniture | undefined): ReadPage {
  const text = segments.filter(({ row }) => furniture?.rows.has(row) !== true);
  return { index, columns: [...columnsOf(text), ...asides].map(linesOf) };
}

/** The heading that says what the whole is called: the stated title, or the largest on the first two pages. */
function titleOf(parts: readonly FlowBlock[], stated: string | undefined): FlowBlock | undefined {
  const headings = parts.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ page }) => page <= 2);
  if (stated !== undefined) return first.find(({ text }) => headingKey(text) === headingKey(stated));
  const largest = first.reduce<FlowBlock | undefined>(
    (best, part) => (best === undefined || part.size > best.size + 0.5 ? part : best),
    undefined,
  );
  const isOnlyOne = headings.every((part) => part === largest || part.size < (largest?.size ?? 0) - 0.5);
  return isOnlyOne && (headings.length > 1 || parts.length > 1) ? largest : undefined;
}
