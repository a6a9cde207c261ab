import { unreachable } from '../engine/model/brand';
import type { Claim } from '../engine/model/claim';
import type { DocumentId } from '../engine/model/document';
import type { Span } from '../engine/model/span';
import type { Finding } from '../engine/model/finding';
import type { Discrepancy, Evidence, NotCheckedReason, Remark, Verdict, VerdictKind } from '../engine/model/verdict';
import { locatorText } from './locatorText';
import { shortened, wordsAt } from './textRuns';

/** Gives the title of a source, or its file name where it has none. */
export type TitleOf = (document: DocumentId) => string;

/** What a finding says, in one plain sentence. Never "false": which words, of which source, where, and what differs. */
export function headline({ claim, verdict, rule }: Finding, titleOf: TitleOf): string {
  switch (verdict.kind) {
    case 'supported':
      return `Backed by ${cited(verdict.evidence[0], titleOf)}.`;
    case 'partlySupported':
      return isMostlyOwn(claim.masked, verdict.unsupported)
        ? `${cited(verdict.evidence[0], titleOf)}, comes nearest; it says nothing of ${wordsOf(claim.masked, verdict.unsupported)}.`
        : `Backed by ${cited(verdict.evidence[0], titleOf)}, except ${wordsOf(claim.masked, verdict.unsupported)}.`;
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

/** Whether unbacked words are the greater part of a statement: to call it backed would then mislead. */
function isMostlyOwn(masked: string, unsupported: readonly Span<'claim'>[]): boolean {
  const own = unsupported.reduce((sum, { start, end }) => sum + end - start, 0);
  return own > MOSTLY * masked.length;
}

/** Share of a statement's letters; function words between the unbacked ones are counted with the rest. */
const MOSTLY = 0.4;

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

/** A hint beside words that are backed: what they are in the source, and what a writer may do about it. */
export function remarkText({ kind, found }: Remark, titleOf: TitleOf): string {
  const source = titleOf(found.document);
  const words = shortened(found.text, REMARK_MOST);
  switch (kind) {
    case 'verbatim':
      return `These are the words of ${source}: quote them, or say it in your own.`;
    case 'cutShort':
      return `${source} goes on: “${words}”.`;
    case 'unattributed':
      return `In ${source} this is what somebody said: “${words}”.`;
    default:
      return unreachable(kind);
  }
}

/** Characters of a source's words in a hint. Unit: characters. Default: 120. Source: two lines of a hover. */
const REMARK_MOST = 120;

/** A source and the place in it: "Minutes of the council, ¶ 4". */
const cited = (evidence: Evidence, titleOf: TitleOf): string =>
  `${titleOf(evidence.document)}, ${locatorText(evidence.locator)}`;

/** Words of a claim that its evidence does not account for. */
export function doubtText(words: string, { masked }: Claim, verdict: PartlySupported, titleOf: TitleOf): string {
  const bearing = isMostlyOwn(masked, verdict.unsupported) ? 'comes nearest to this statement' : 'backs this statement';
  return `${cited(verdict.evidence[0], titleOf)} ${bearing}, but says nothing of “${words}”.`;
}

type PartlySupported = Extract<Verdict, { kind: 'partlySupported' }>;

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
    marked: 'you marked it',
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
