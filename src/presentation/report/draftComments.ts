import { readable } from '../../engine/model/masked';
import { diagnosticViews, type DiagnosticView } from '../diagnosticView';
import { evidenceOf } from '../evidence/evidenceView';
import { titleFrom, type MetadataOf } from '../sourceName';
import { t } from '../localised';
import { locatorText } from '../locatorText';
import { shortened } from '../textRuns';
import { differenceText } from '../wording';
import type { CheckedDraft } from './checkedDraft';
import type { ReportedDraft } from './report';
import { shownText } from './shownText';
import { quoted } from '../quoted';

/** What is said of words of a draft in its margin. `start` and `end` count in its text. */
export interface MarginComment {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

/** Words of a source in a comment. Unit: characters. Default: 400. Source: a margin's balloon of ten lines. */
const QUOTE_MOST = 400;

/** A comment for each flag that the editor would show, in reading order; what a baseline knows has none. */
export const draftComments = (
  { findings }: CheckedDraft,
  reported: Pick<ReportedDraft, 'findings'>,
  metadataOf: MetadataOf,
): readonly MarginComment[] =>
  findings.flatMap((finding, at) =>
    diagnosticViews(finding, titleFrom(metadataOf))
      .filter(({ rule }) => rule === 'citation' || reported.findings[at]?.standing !== 'known')
      .map((view) => ({
        start: finding.claim.span.start + view.span.start,
        end: finding.claim.span.start + view.span.end,
        paragraphs: paragraphsOf(view, finding, metadataOf).map(shownText),
      })),
  );

/** A margin has room for the whole sentence. */
function wholeMessage(
  { message, discrepancy }: DiagnosticView,
  { verdict }: CheckedDraft['findings'][number],
  metadataOf: MetadataOf,
): string {
  const difference =
    discrepancy && verdict.kind === 'contradicted' ? verdict.discrepancies[discrepancy.index] : undefined;
  return difference === undefined ? message : differenceText(difference, titleFrom(metadataOf));
}

function paragraphsOf(
  view: DiagnosticView,
  finding: CheckedDraft['findings'][number],
  metadataOf: MetadataOf,
): readonly string[] {
  const { claim, verdict } = finding;
  const [best] = view.rule === 'citation' ? [] : evidenceOf(finding);
  const words = shortened(readable(claim.masked.slice(view.span.start, view.span.end)), QUOTE_MOST);
  const source =
    best &&
    `${quoted(shortened(readable(best.text), QUOTE_MOST))} — ${titleFrom(metadataOf)(best.document)}, ${locatorText(best.locator)}`;
  return [
    // Comments on a note stand at its mark in the text.
    ...(claim.role === 'note' ? [t('In the note: “{0}”', words)] : []),
    wholeMessage(view, finding, metadataOf),
    ...(source === undefined ? [] : verdict.kind === 'notEnoughEvidence' ? [t('Comes nearest:'), source] : [source]),
  ];
}
