import { countVerdicts, type VerdictCounts } from '../../engine/model/verdictCounts';
import type { ReportedFinding } from './reportedFinding';

/** A stretch of a draft below one heading, and how much of it is backed. */
export interface ReportedSection {
  /** The headings above its sentences, outermost first; empty before the first heading. */
  readonly headings: readonly string[];
  readonly counts: VerdictCounts;
}

/** The sentences of one section. */
export interface SectionSentences {
  readonly headings: readonly string[];
  readonly sentences: readonly ReportedFinding[];
}

/** The sections of a draft that have sentences, with these. Two of one name stay two. */
export function sectionSentences(findings: readonly ReportedFinding[]): readonly SectionSentences[] {
  const sections: { readonly headings: readonly string[]; readonly sentences: ReportedFinding[] }[] = [];
  let isNew = true;
  for (const finding of findings) {
    if (finding.number === null) isNew = true;
    else {
      if (isNew) sections.push({ headings: finding.section, sentences: [] });
      isNew = false;
      sections.at(-1)?.sentences.push(finding);
    }
  }
  return sections;
}

/** The sections with how much of each is backed. */
export const sectionsOf = (findings: readonly ReportedFinding[]): readonly ReportedSection[] =>
  sectionSentences(findings).map(({ headings, sentences }) => ({
    headings,
    counts: countVerdicts(sentences.map(({ verdict }) => verdict)),
  }));
