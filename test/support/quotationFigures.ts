import type { Engine } from '../../src/engine/engine';
import type { Finding } from '../../src/engine/model/finding';
import type { QuotationSample } from './quotationSample';

/** How many samples of one kind were judged, and of how many the writer was told. */
export interface QuotationFigure {
  readonly kind: string;
  readonly isHonest: boolean;
  readonly drawn: number;
  readonly flagged: readonly Finding[];
  readonly passed: readonly Finding[];
}

/** Judges every sample with the engine that the editor uses. */
export function quotationFigures(engine: Engine, samples: readonly QuotationSample[]): readonly QuotationFigure[] {
  const session = engine.openDraft();
  const byKind = new Map<string, { isHonest: boolean; findings: Finding[] }>();
  for (const { kind, isHonest, claim } of samples) {
    const entry = byKind.get(kind) ?? { isHonest, findings: [] };
    byKind.set(kind, entry);
    const [finding] = session.check({ text: claim, language: 'plaintext' }).findings;
    if (finding) entry.findings.push(finding);
  }
  return [...byKind].map(([kind, { isHonest, findings }]) => ({
    kind,
    isHonest,
    drawn: findings.length,
    flagged: findings.filter(isFlagged),
    passed: findings.filter((finding) => !isFlagged(finding)),
  }));
}

/** Told as a quotation that differs or stands nowhere, or as any other difference. */
const isFlagged = ({ verdict, rule }: Finding): boolean =>
  verdict.kind === 'contradicted' || (verdict.kind === 'notEnoughEvidence' && rule === 'quotation');

/** Share of flagged samples in percent, over several kinds. */
export function flaggedPercent(figures: readonly QuotationFigure[]): number {
  const drawn = figures.reduce((sum, one) => sum + one.drawn, 0);
  return drawn === 0 ? 0 : (100 * figures.reduce((sum, one) => sum + one.flagged.length, 0)) / drawn;
}
