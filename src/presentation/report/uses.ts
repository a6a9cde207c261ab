import type { VerdictKind } from '../../engine/model/verdict';
import { countVerdicts, type VerdictCounts } from '../../engine/model/verdictCounts';
import { t } from '../localised';
import { verdictName } from '../wording';
import type { Report, ReportedSource } from './report';

/** How many statements a source bears on, by their verdicts. For `notEnoughEvidence` it is only the nearest. */
export interface SourceTally {
  readonly source: ReportedSource;
  readonly statements: VerdictCounts;
  /** Whether it bears on a statement: more than as the nearest where none backs it. */
  readonly isUsed: boolean;
}

/** The sources, those first on which most rests. */
export function usesOf({ sources, drafts }: Report): readonly SourceTally[] {
  const verdicts = new Map<string, VerdictKind[]>(sources.map(({ path }) => [path, []]));
  for (const { evidence, verdict } of drafts.flatMap(({ findings }) => findings))
    for (const path of new Set(evidence.map(({ source }) => source))) verdicts.get(path)?.push(verdict);
  return sources
    .map((source) => {
      const of = verdicts.get(source.path) ?? [];
      return { source, statements: countVerdicts(of), isUsed: of.some((verdict) => verdict !== 'notEnoughEvidence') };
    })
    .sort((a, b) => byStatements(a.statements, b.statements));
}

/** The verdicts for which a source may stand beside a statement, as tables have them. */
export const usedFor = [
  'supported',
  'marked',
  'partlySupported',
  'contradicted',
  'notCheckedClosely',
  'notEnoughEvidence',
] as const satisfies readonly VerdictKind[];

/** What a source does for the statements of a verdict, as the head of a column. */
export const useName = (verdict: (typeof usedFor)[number]): string =>
  ({
    supported: () => t('Statements it backs'),
    marked: () => t('Named by the writer'),
    partlySupported: () => verdictName.partlySupported,
    contradicted: () => t('Differs from'),
    notCheckedClosely: () => verdictName.notCheckedClosely,
    notEnoughEvidence: () => t('Nearest, where none backs it'),
  })[verdict]();

const byStatements = (a: VerdictCounts, b: VerdictCounts): number =>
  usedFor.map((verdict) => b[verdict] - a[verdict]).find((difference) => difference !== 0) ?? 0;
