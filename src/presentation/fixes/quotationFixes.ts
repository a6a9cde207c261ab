import type { Finding } from '../../engine/model/finding';
import { FILLER } from '../../engine/model/masked';
import { spanOf } from '../../engine/model/span';
import type { Evidence } from '../../engine/model/verdict';
import { t } from '../localised';
import { shortened } from '../textRuns';
import type { Fix } from './fix';
import type { QuotationMarks } from '../quotationMarks';

/** Turns copied words into a quotation, or puts the evidence behind the statement as one. */
export function quotationFixes(
  finding: Finding,
  marks: QuotationMarks,
  named: (evidence: Evidence) => string,
): readonly Fix[] {
  const { verdict } = finding;
  const copied = copiedFixes(finding, marks);
  if (copied.length > 0) return copied;
  const [best] = verdict.kind === 'supported' || verdict.kind === 'marked' ? verdict.evidence : [];
  if (best === undefined) return [];
  return [
    {
      kind: 'cite',
      isRefactoring: true,
      title: t('Quote the evidence: {0}', named(best)),
      how: 'quotation',
      place: { document: best.document, start: best.span.start, end: best.span.end },
      edits: [],
    },
  ];
}

/** The words stay as they are; quotation marks come around them, and the citation where the sentence ends. */
function copiedFixes({ claim, remarks }: Finding, marks: QuotationMarks): readonly Fix[] {
  return (remarks ?? []).flatMap(({ kind, claimed, found }): readonly Fix[] => {
    const { start, end } = claimed.span;
    const words = claim.masked.slice(start, end);
    if (kind !== 'verbatim' || words.includes(FILLER) || /["“”„«»]/.test(words)) return [];
    return [
      {
        kind: 'cite',
        isRefactoring: true,
        title: t('Turn into a quotation: “{0}”', shortened(claimed.text, WORDS_MOST)),
        how: 'citation',
        place: { document: found.document, start: found.span.start, end: found.span.end },
        edits: [
          { span: spanOf<'claim'>(start, start), text: marks.opens },
          { span: spanOf<'claim'>(end, end), text: marks.closes },
        ],
      },
    ];
  });
}

/** Characters of the words in a title. Unit: characters. Default: 30. Source: with what stands before it sixty, the width of a menu. */
const WORDS_MOST = 30;
