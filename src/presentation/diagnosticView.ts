import { unreachable } from '../engine/model/brand';
import type { CitationFault, CitedSource } from '../engine/model/citation';
import { rules, type FlaggedVerdict } from '../engine/model/rule';
import { spanOf, type Span } from '../engine/model/span';
import type { Finding } from '../engine/model/finding';
import type { Discrepancy, Evidence } from '../engine/model/verdict';
import { citationText, citesAbsent } from './citationText';
import { markText } from './markText';
import { ownWords } from './ownWords';
import { wordsAt } from './textRuns';
import { differenceNote, doubtText, headline, remarkText, type TitleOf } from './wording';

/** What is flagged in the draft, where, and why. */
export interface DiagnosticView {
  readonly verdict: FlaggedVerdict;
  /** Counts from the start of the claim. */
  readonly span: Span<'claim'>;
  readonly message: string;
  readonly rule: string;
  /** What is wrong with the citation this flag stands for. */
  readonly fault?: CitationFault;
  /** The discrepancy this flag stands for, to point at the source's words. */
  readonly discrepancy?: { readonly index: number } & Pick<Discrepancy, 'found'>;
}

/** One flag for each differing or unbacked stretch of words, and a hint for each remark; none for what is not judged. */
export const diagnosticViews = (finding: Finding, titleOf: TitleOf): readonly DiagnosticView[] => [
  ...verdictViews(finding, titleOf),
  ...(finding.remarks ?? []).map((remark) => ({
    verdict: rules[remark.kind].usual,
    span: remark.claimed.span,
    message: remarkText(remark, titleOf),
    rule: remark.kind,
  })),
  ...staleViews(finding),
  ...(finding.citations ?? []).flatMap((one) => citationViews(one, finding, titleOf)),
];

/** The writer named evidence that has gone: quiet, but it should be known. */
function staleViews({ claim, mark }: Finding): readonly DiagnosticView[] {
  if (mark?.isStale !== true) return [];
  const span = spanOf<'claim'>(0, claim.masked.length);
  return [{ verdict: 'notEnoughEvidence', span, message: markText(mark), rule: 'mark' }];
}

/** What is wrong with a citation is as loud as a verdict that is as sure: a key or a source that is not the right one, then pages. */
function citationViews(one: CitedSource, { claim }: Finding, titleOf: TitleOf): readonly DiagnosticView[] {
  const message = one.fault && citationText(one, titleOf);
  if (one.fault === undefined || message === undefined) return [];
  const isWrongSource = one.fault.kind === 'unknownKey' || one.fault.kind === 'notSaid';
  const verdict = isWrongSource ? 'contradicted' : 'notEnoughEvidence';
  return [{ verdict, span: flagged(one.span, claim.masked), message, rule: 'citation', fault: one.fault }];
}

/** A sign that stands before the sentence has no width in it. */
const flagged = (span: Span<'claim'>, masked: string): Span<'claim'> =>
  span.end > span.start ? span : wide(spanOf(0, 0), masked);

function verdictViews(finding: Finding, titleOf: TitleOf): readonly DiagnosticView[] {
  const { claim, verdict, rule } = finding;
  switch (verdict.kind) {
    case 'contradicted':
      return verdict.discrepancies.map((difference, index) => ({
        verdict: 'contradicted',
        span: wide(difference.claimed.span, claim.masked),
        message: differenceNote(difference, titleOf),
        rule,
        discrepancy: { index, found: difference.found },
      }));
    case 'partlySupported':
      return verdict.unsupported
        .flatMap((span) => narrowed(span, claim.masked, verdict.evidence[0]))
        .map((span) => ({
          verdict: 'partlySupported',
          span,
          message: doubtText(wordsAt(claim.masked, span), verdict.evidence[0], titleOf),
          rule,
        }));
    case 'notEnoughEvidence':
      // The cited work was never read: its silence is ours.
      if (citesAbsent(finding)) return [];
      return [
        {
          verdict: 'notEnoughEvidence',
          span: spanOf(0, claim.masked.length),
          message: headline(finding, titleOf),
          rule,
        },
      ];
    case 'supported':
    case 'notCheckedClosely':
    case 'marked':
    case 'notChecked':
      return [];
    default:
      return unreachable(verdict);
  }
}

/**
 * Characters of a stretch that is flagged as one. Unit: characters. Default: 40.
 * Source: a longer one is half a sentence, in which a writer does not see which words are meant.
 */
const STRETCH_MOST = 40;

/** Of a long stretch, the words themselves that the passage has in no form, where there are such. */
function narrowed(span: Span<'claim'>, masked: string, { text }: Evidence): readonly Span<'claim'>[] {
  if (span.end - span.start <= STRETCH_MOST) return [span];
  const own = ownWords(masked.slice(span.start, span.end), text);
  return own.length === 0 ? [span] : own.map(({ start, end }) => spanOf(span.start + start, span.start + end));
}

/** Words that the draft left out have no width, and an editor draws nothing there: the word before stands for them. */
function wide(span: Span<'claim'>, masked: string): Span<'claim'> {
  if (span.end > span.start) return span;
  const before = /(?<!\S)\S+\s*$/.exec(masked.slice(0, span.start));
  if (before !== null) return spanOf(before.index, span.start);
  return spanOf(span.start, span.start + (/^\s*\S+/.exec(masked.slice(span.start))?.[0].length ?? 0));
}
