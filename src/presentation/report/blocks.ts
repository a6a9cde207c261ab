import type { BlockRole } from '../../engine/model/document';
import type { ReportedFinding } from './reportedFinding';

/** What stands together in a draft: a heading, a paragraph, or a whole list. */
export interface DraftBlock {
  readonly role: BlockRole;
  /** Lines before it that are not prose. */
  readonly leftOutBefore: number;
  readonly paragraphs: readonly (readonly ReportedFinding[])[];
}

/** The blocks of a draft in reading order; the items of a list and the rows of a table are one block. */
export function blocksOf(findings: readonly ReportedFinding[]): readonly DraftBlock[] {
  const blocks: (Omit<DraftBlock, 'paragraphs'> & { readonly paragraphs: ReportedFinding[][] })[] = [];
  for (const finding of findings) {
    const { role, shown } = finding;
    const last = blocks.at(-1);
    if (shown.gap === 'sentence' && last !== undefined) last.paragraphs.at(-1)?.push(finding);
    else if (last?.role === role && GROUPED.has(role) && leftOutBy(finding) === 0) last.paragraphs.push([finding]);
    else blocks.push({ role, leftOutBefore: leftOutBy(finding), paragraphs: [[finding]] });
  }
  return blocks;
}

const GROUPED: ReadonlySet<BlockRole> = new Set<BlockRole>(['listItem', 'tableRow']);

const leftOutBy = ({ shown: { gap } }: ReportedFinding): number => (gap === 'sentence' ? 0 : gap.leftOut);
