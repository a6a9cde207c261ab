import type { VerdictKind } from '../../engine/model/verdict';
import type { Report, ReportedSource } from './report';
import { tally } from './tally';

/** How many statements a source bears on, by their verdicts. For `notEnoughEvidence` it only comes near. */
export interface SourceUse {
  readonly source: ReportedSource;
  readonly statements: Readonly<Record<VerdictKind, number>>;
  /** The statements that rest on it, whole or in part. */
  readonly backed: number;
}

/** The sources, those first on which most rests. */
export function usesOf({ sources, drafts }: Report): readonly SourceUse[] {
  const verdicts = new Map<string, { readonly verdict: VerdictKind }[]>(sources.map(({ path }) => [path, []]));
  for (const { evidence, verdict } of drafts.flatMap(({ findings }) => findings))
    for (const path of new Set(evidence.map(({ source }) => source))) verdicts.get(path)?.push({ verdict });
  return sources
    .map((source) => {
      const statements = tally(verdicts.get(source.path) ?? []);
      return { source, statements, backed: statements.supported + statements.partlySupported };
    })
    .sort((a, b) => b.backed - a.backed || b.statements.contradicted - a.statements.contradicted);
}
