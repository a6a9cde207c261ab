import type { Problem } from '../../../src/engine/model/problem';
import type { ReadOptions, ReadText } from '../../../src/formats/format';
import { readingLimits } from '../../../src/formats/limits';
import { pdf } from '../../../src/formats/pdf/pdf';
import { pdfOf, type Drawn, type PdfExtras } from '../../support/pdfWriter';

/** Options of a first try, with what a test wants otherwise. */
export const optionsWith = (options: Partial<ReadOptions> = {}): ReadOptions => ({
  limits: readingLimits,
  skip: new Set(),
  onPage: () => undefined,
  ...options,
});

/** Reads a PDF with these pages; fails if it is refused. */
export async function readPages(
  pages: readonly (readonly Drawn[])[],
  extras: PdfExtras = {},
  options: Partial<ReadOptions> = {},
): Promise<ReadText> {
  const outcome = await pdf.read({ name: 'a.pdf', bytes: pdfOf(pages, extras) }, optionsWith(options));
  if (!outcome.ok) throw new Error(`it was refused: ${outcome.problem.kind}`);
  return outcome.value;
}

/** Why these bytes are refused; `undefined` if they are read. */
export async function refusal(bytes: Uint8Array): Promise<Problem | undefined> {
  const outcome = await pdf.read({ name: 'a.pdf', bytes }, optionsWith());
  return outcome.ok ? undefined : outcome.problem;
}

/** The blocks but for page marks, one a line: `paragraph 2 iv | words`, with the page's index and its label. */
export const blocksOf = ({ text, blocks }: ReadText): readonly string[] =>
  blocks
    .filter(({ role }) => role !== 'metadata')
    .map(({ role, span, locator }) =>
      [role, locator.page?.index, locator.page?.label, '|', text.slice(span.start, span.end)]
        .filter((part) => part !== undefined)
        .join(' '),
    );
