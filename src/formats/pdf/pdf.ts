import type { Metadata } from '../../engine/model/document';
import { done, refused, type Outcome, type Problem } from '../../engine/model/problem';
import type { Format, ReadOptions, ReadText } from '../format';
import { looksLike } from '../looksLike';
import { hardToRead } from './hardToRead';
import { laidOutText } from './laidOutText';
import { metadataOf } from './metadata';
import { openPdf, type OpenPdf, type PdfDocument } from './openPdf';
import { readPages } from './readPages';

/**
 * PDF: words with places on pages, of which lines, columns and paragraphs are made again. Running heads are left out,
 * and each page begins with a mark. Refuses: otherContent, corrupt, passwordNeeded, scanned, emptyText.
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
  const { layouts, problems, scanned, pictured, hasCorrupt } = await readPages(open, options);
  if (layouts.every(({ segments }) => segments.length === 0))
    return refused(nothingRead(layouts.length, scanned, hasCorrupt));
  const pictures = new Set(pictured.keys());
  const text = laidOutText(layouts, { ...(await stateds(open.document)), pictures });
  return done({ ...text, problems: [...problems, ...hardToRead(pictured)] });
}

function nothingRead(pages: number, scanned: readonly number[], hasCorrupt: boolean): Problem {
  if (pages === 0 || hasCorrupt) return { kind: 'corrupt', reason: 'none of its pages can be read' };
  return scanned.length === 0 ? { kind: 'emptyText' } : { kind: 'scanned', pages: scanned };
}

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
