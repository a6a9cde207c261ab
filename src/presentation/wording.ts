import { unreachable } from '../engine/model/brand';
import type { DocumentId } from '../engine/model/document';
import type { Span } from '../engine/model/span';
import type { Discrepancy, Evidence, Finding, NotCheckedReason, VerdictKind } from '../engine/model/verdict';
import { locatorText } from './locatorText';
import { wordsAt } from './textRuns';

/** Gives the title of a source, or its file name where it has none. */
export type TitleOf = (document: DocumentId) => string;

/** What a finding says, in one plain sentence. Never "false": which words, of which source, where, and what differs. */
export function headline({ claim, verdict, rule }: Finding, titleOf: TitleOf): string {
  switch (verdict.kind) {
    case 'supported':
      return `Backed by ${cited(verdict.evidence[0], titleOf)}.`;
    case 'partlySupported':
      return `Backed by ${cited(verdict.evidence[0], titleOf)}, except ${wordsOf(claim.masked, verdict.unsupported)}.`;
    case 'contradicted':
      return verdict.discrepancies.map((difference) => differenceText(difference, titleOf)).join(' ');
    case 'notEnoughEvidence':
      return rule === 'quotation'
        ? `These quoted words stand in none of your sources: ${wordsOf(claim.masked, verdict.unsupported)}.`
        : 'Nothing in your sources backs this statement.';
    case 'notChecked':
      return `Not checked: ${reasonText(verdict.reason)}.`;
    default:
      return unreachable(verdict);
  }
}

/** One difference: the source's words first, since they are what the writer can act on. */
export function differenceText({ kind, claimed, found }: Discrepancy, titleOf: TitleOf): string {
  const source = titleOf(found.document);
  switch (kind) {
    case 'wording':
      return `The words quoted differ from ${source}: it has “${found.text}” where the draft has “${claimed.text}”.`;
    case 'polarity':
    case 'role':
    case 'strength':
      return `${source} says “${found.text}”; the draft says “${claimed.text}”.`;
    case 'number':
    case 'date':
    case 'name':
      return `${source} says ${found.text}; the draft says ${claimed.text}.`;
    default:
      return unreachable(kind);
  }
}

/** A source and the place in it: "Minutes of the council, ¶ 4". */
const cited = (evidence: Evidence, titleOf: TitleOf): string =>
  `${titleOf(evidence.document)}, ${locatorText(evidence.locator)}`;

/** Words of a claim that its evidence does not account for. */
export const doubtText = (words: string, evidence: Evidence, titleOf: TitleOf): string =>
  `${cited(evidence, titleOf)} backs this statement, but says nothing of “${words}”.`;

/** Why a sentence is not judged, to stand after "Not checked:". */
export function reasonText(reason: NotCheckedReason): string {
  const texts: Record<NotCheckedReason, string> = {
    noSources: 'there are no sources yet',
    heading: 'a heading',
    question: 'a question',
    opinion: "the writer's own view",
    instruction: 'an instruction to the reader',
    transition: 'announces what follows',
    noClaim: 'says nothing that a source could back',
    tooShort: 'too few words to compare',
    tooLong: 'the sentence is longer than can be compared',
    table: 'a table row',
  };
  return texts[reason];
}

/** A verdict's name as a group heading. */
export const verdictName: Readonly<Record<VerdictKind, string>> = {
  contradicted: 'Differs from a source',
  notEnoughEvidence: 'No source backs it',
  partlySupported: 'Backed in part',
  supported: 'Backed',
  notChecked: 'Not checked',
};

/** Words of a claim in quotation marks, one after another. */
const wordsOf = (masked: string, spans: readonly Span<'claim'>[]): string =>
  spans.map((span) => `“${wordsAt(masked, span)}”`).join(', ');
