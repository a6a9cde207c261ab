import { isStatement } from '../../engine/model/claim';
import type { Finding } from '../../engine/model/finding';
import type { VerdictKind } from '../../engine/model/verdict';
import { t } from '../localised';
import { shortened } from '../textRuns';
import { count } from '../treeRow';
import { verdictName } from '../wording';

/** One sentence of the draft, as a cell of the strip. */
export interface StripCell {
  /** The claim's id, by which a click names it. */
  readonly claim: string;
  readonly state: VerdictKind;
  /** What it is and says, in one line: "Differs from a source: Today there are four…". */
  readonly words: string;
  /** Which one of all it is: "12 of 74". */
  readonly place: string;
}

/** Sentences under one heading. */
export interface StripSection {
  /** The innermost heading; empty above the first one. */
  readonly heading: string;
  readonly cells: readonly StripCell[];
}

/** Characters of a sentence in a cell's words. Unit: characters. Default: 120. Source: two lines of a tooltip. */
const WORDS_MOST = 120;

/** A draft's findings, given in reading order, as a strip: one cell a sentence, headings being none. */
export function stripSections(findings: readonly Finding[]): readonly StripSection[] {
  const statements = findings.filter(({ claim }) => isStatement(claim));
  const sections: { heading: string; key: string; cells: StripCell[] }[] = [];
  for (const [index, { claim, verdict }] of statements.entries()) {
    const key = claim.section.join('\n');
    if (sections.at(-1)?.key !== key) sections.push({ heading: claim.section.at(-1) ?? '', key, cells: [] });
    sections.at(-1)?.cells.push({
      claim: claim.id,
      state: verdict.kind,
      words: `${verdictName[verdict.kind]}: ${shortened(claim.text, WORDS_MOST)}`,
      place: t('{0} of {1}', count(index + 1), count(statements.length)),
    });
  }
  return sections.map(({ heading, cells }) => ({ heading, cells }));
}
