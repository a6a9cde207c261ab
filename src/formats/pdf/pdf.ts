import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome } from '../../engine/model/problem';
import type { Format, ReadOptions, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { bodyStyleOf } from './bodyStyle';
import { columnsOf } from './columns';
import { extractOf } from './extract';
import { flowOf, type Part, type ReadPage } from './flow';
import { vocabularyOf } from './joinLines';
import type { PageLayout } from './layout';
import { linesOf } from './lines';
import { metadataOf } from './metadata';
import { openPdf, type OpenPdf, type PdfDocument } from './openPdf';
import { headingKey, outlineLevels } from './outline';
import { labelsOf } from './pageLabels';
import { readPages } from './readPages';
import { furnitureOf, type Furniture } from './runningLines';

/**
 * PDF: words with places on pages, of which lines, columns and paragraphs are made again. Running heads are left out,
 * and each page begins with a mark. Refuses: otherContent, corrupt, passwordNeeded, scanned.
 */
export const pdf: Format = {
  id: 'pdf',
  extensions: ['pdf'],
  opens: 'extract',
  async read({ bytes }, options) {
    if (bytes.length === 0) return refused({ kind: 'corrupt', reason: 'the file is empty' });
    const other = looksLike(bytes);
    // Some programs write a few lines of their own before the mark, which readers let pass.
    if (!['a PDF', 'something unknown'].includes(other) && !hasMark(bytes))
      return refused({ kind: 'otherContent', looksLike: other });
    const open = await openPdf(bytes);
    if (!open.ok) return open;
    try {
      return await readDocument(open.value, options);
    } finally {
      await open.value.close();
    }
  },
};

const hasMark = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

async function readDocument(open: OpenPdf, options: ReadOptions): Promise<Outcome<ReadText>> {
  const { layouts, problems, hasCorrupt } = await readPages(open, options);
  if (layouts.every(({ segments }) => segments.length === 0)) return refused(nothingRead(layouts.length, hasCorrupt));
  const stated = await stateds(open.document);
  const segments = layouts.flatMap((layout) => layout.segments);
  const style = {
    body: bodyStyleOf(segments),
    vocabulary: vocabularyOf(segments),
    outline: outlineLevels(stated.outline),
  };
  const furniture = furnitureOf(layouts);
  const indexes = layouts.map(({ index }) => index);
  const parts = flowOf(
    layouts.map((layout, at) => readingOrder(layout, furniture[at])),
    style,
  );
  const title = titleOf(parts, stated.metadata.title);
  const extract = extractOf(parts, indexes, labelsOf(stated.labels, furniture), title);
  const metadata = { ...(title === undefined ? {} : { title: title.text }), ...stated.metadata };
  return done({ ...extract, metadata, problems });
}

const nothingRead = (pages: number, hasCorrupt: boolean): { kind: 'scanned' } | { kind: 'corrupt'; reason: string } =>
  pages === 0 || hasCorrupt ? { kind: 'corrupt', reason: 'none of its pages can be read' } : { kind: 'scanned' };

/** What the file states of itself; each part may be damaged on its own, and is then as if absent. */
async function stateds(document: PdfDocument): Promise<{
  readonly metadata: Partial<Metadata>;
  readonly labels: readonly string[] | null;
  readonly outline: Awaited<ReturnType<PdfDocument['getOutline']>>;
}> {
  const nothing = (): null => null;
  const said = await document.getMetadata().catch(nothing);
  return {
    metadata: said === null ? {} : metadataOf(said),
    labels: await document.getPageLabels().catch(nothing),
    outline: await document.getOutline().catch(nothing),
  };
}

/** The columns of a page without its running lines; what is written in other directions comes last. */
function readingOrder({ index, segments, asides }: PageLayout, furniture: Furniture | undefined): ReadPage {
  const text = segments.filter(({ row }) => furniture?.rows.has(row) !== true);
  return { index, columns: [...columnsOf(text), ...asides].map(linesOf) };
}

/** The heading that says what the whole is called: the stated title, or the largest on the first two pages. */
function titleOf(parts: readonly Part[], stated: string | undefined): Part | undefined {
  const headings = parts.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ page }) => page <= 2);
  if (stated !== undefined) return first.find(({ text }) => headingKey(text) === headingKey(stated));
  const largest = first.reduce<Part | undefined>(
    (best, part) => (best === undefined || part.size > best.size + 0.5 ? part : best),
    undefined,
  );
  const isOnlyOne = headings.every((part) => part === largest || part.size < (largest?.size ?? 0) - 0.5);
  return isOnlyOne && (headings.length > 1 || parts.length > 1) ? largest : undefined;
}
