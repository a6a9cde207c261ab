import type { CitationFault } from '../../engine/model/citation';
import type { Finding } from '../../engine/model/finding';
import type { VerdictKind } from '../../engine/model/verdict';
import { citesAbsent } from '../citationText';

/** How much a finding asks for attention, named as editors name it. */
export type Severity = 'warning' | 'information' | 'hint' | 'none';

const SEVERITY: Readonly<Record<VerdictKind, Severity>> = {
  contradicted: 'warning',
  notEnoughEvidence: 'information',
  partlySupported: 'hint',
  supported: 'none',
  notCheckedClosely: 'none',
  marked: 'none',
  notChecked: 'none',
};

/** How much a finding asks for attention. Where the work that is cited was never read, nothing is held against the statement. */
export const severityOf = (finding: Finding): Severity =>
  finding.verdict.kind === 'notEnoughEvidence' && citesAbsent(finding) ? 'none' : SEVERITY[finding.verdict.kind];

/** How much the fault of a citation asks for attention. */
export const faultSeverity: Readonly<Record<CitationFault['kind'], Severity>> = {
  unknownKey: 'warning',
  notSaid: 'warning',
  missingPage: 'information',
  otherPage: 'information',
};
