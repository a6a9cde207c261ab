import { isOpen } from '../verdictOrder';
import { evidenceOf } from '../evidence/evidenceView';
import { placeOf as placeNamed, type MetadataOf } from '../sourceName';
import { t } from '../localised';
import type { DraftLanguage } from '../../engine/model/draftLanguage';
import type { Finding } from '../../engine/model/finding';
import type { Evidence } from '../../engine/model/verdict';
import { citationFixes } from './citationFixes';
import type { Fix, EvidencePlace } from './fix';
import { markFixes } from './markFixes';
import { quotationFixes } from './quotationFixes';
import { sourceWordsFixes } from './sourceWordsFixes';
import type { QuotationMarks } from '../quotationMarks';

export interface FixesOptions {
  readonly metadataOf: MetadataOf;
  readonly language: DraftLanguage;
  /** Those that the draft sets. */
  readonly marks: QuotationMarks;
}

/** Everything that can be done about a finding, what helps most first. `raw` is the draft from the claim's start on. */
export function fixesOf(finding: Finding, raw: string, { metadataOf, language, marks }: FixesOptions): readonly Fix[] {
  const named = (evidence: Evidence): string => placeNamed(evidence, metadataOf);
  return [
    ...sourceWordsFixes(finding, language, marks),
    ...citationFixes(finding, raw, named),
    ...citeFixes(finding, named),
    ...quotationFixes(finding, marks, named),
    ...searchFixes(finding),
    ...openFixes(finding, named),
    ...markFixes(finding),
  ];
}

/** What backs a statement can be cited, or what its writer named for it; not what is cited already, only near, or differs. */
function citeFixes({ verdict, citations }: Finding, named: (evidence: Evidence) => string): readonly Fix[] {
  const [best] = verdict.kind === 'supported' || verdict.kind === 'marked' ? verdict.evidence : [];
  if (best === undefined || citations?.some(({ document }) => document === best.document)) return [];
  return [
    { kind: 'cite', title: t('Cite the evidence: {0}', named(best)), how: 'citation', place: placeOf(best), edits: [] },
  ];
}

const searchFixes = ({ claim, verdict }: Finding): readonly Fix[] =>
  isOpen(verdict.kind) ? [{ kind: 'search', title: t('Search for support…'), words: claim.text }] : [];

function openFixes(finding: Finding, named: (evidence: Evidence) => string): readonly Fix[] {
  const [best] = evidenceOf(finding);
  if (best === undefined) return [];
  const title =
    finding.verdict.kind === 'notEnoughEvidence'
      ? t('Open the nearest: {0}', named(best))
      : t('Open the source: {0}', named(best));
  return [{ kind: 'open', title, place: placeOf(best) }];
}

const placeOf = ({ document, span: { start, end } }: Evidence): EvidencePlace => ({ document, start, end });
