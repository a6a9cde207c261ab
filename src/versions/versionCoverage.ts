import type { DraftSession } from '../engine/draftSession';
import { isStatement } from '../engine/model/claim';
import type { Draft } from '../engine/model/draft';
import type { DraftVersion } from '../engine/model/draftVersion';
import type { DraftMarks } from '../engine/model/mark';
import type { VerdictKind } from '../engine/model/verdict';
import { countVerdicts } from '../engine/model/verdictCounts';
import type { WrittenVersion } from './writtenVersions.node';

export interface CoverageOptions {
  /** Begins with what is known of the draft as it is: versions share most of their sentences. */
  readonly session: DraftSession;
  /** What is the same of all versions. */
  readonly draft: Omit<Draft, 'text' | 'prose'>;
  readonly elsewhere?: DraftMarks | undefined;
  /** Awaited behind each finding. */
  readonly onFinding: () => Promise<void> | undefined;
}

/** How much of each version is backed, the oldest first. They come as git has them, the newest first: so each differs little from the one before. */
export async function versionCoverage(
  versions: readonly WrittenVersion[],
  { session, draft, elsewhere, onFinding }: CoverageOptions,
): Promise<readonly DraftVersion[]> {
  const covered: DraftVersion[] = [];
  for (const { commit, date, text } of versions) {
    const verdicts: VerdictKind[] = [];
    for (const { claim, verdict } of session.check({ ...draft, text }, elsewhere).findings) {
      if (isStatement(claim)) verdicts.push(verdict.kind);
      await onFinding();
    }
    covered.unshift({ commit, date, counts: countVerdicts(verdicts) });
  }
  return covered;
}
