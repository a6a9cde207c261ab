import type { ReportedFinding } from './reportedFinding';

/** What may count as a failure: what differs, also what no source backs, or nothing. */
export const failLevels = ['contradicted', 'unsupported', 'none'] as const;

export type FailOn = (typeof failLevels)[number];

/** The verdicts and the severities of citations that fail. */
const FAILING: Readonly<
  Record<FailOn, { readonly verdicts: readonly string[]; readonly severities: readonly string[] }>
> = {
  contradicted: { verdicts: ['contradicted'], severities: ['warning'] },
  unsupported: { verdicts: ['contradicted', 'notEnoughEvidence'], severities: ['warning', 'information'] },
  none: { verdicts: [], severities: [] },
};

/** Whether a finding, or a citation in it, fails; what a baseline knows does not. */
export function isFailing({ verdict, standing, citations }: ReportedFinding, failOn: FailOn): boolean {
  const { verdicts, severities } = FAILING[failOn];
  return (
    (verdicts.includes(verdict) && standing !== 'known') ||
    citations.some((one) => severities.includes(one.severity) && one.standing !== 'known')
  );
}
