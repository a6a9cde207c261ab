import type { Finding } from '../../engine/model/finding';
import { evidenceView, type EvidenceView, type QuoteView } from '../evidence/evidenceView';
import { t } from '../localised';
import { escapeMarkdown, runsMarkdown } from '../markdownText';
import { markText } from '../markText';
import type { MetadataOf } from '../sourceName';
import { shortenedRuns } from '../textRuns';
import { hoverSentence } from './hoverSentence';

/** Makes the addresses of command links; what the commands are called is the editor's matter. */
export interface HoverLinks {
  openSource(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  quote(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  cite(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  lookUp(words: string): string;
}

/**
 * The hover over a sentence, as Markdown: the verdict in a sentence, the source's words, where they stand, and what one can
 * do. It is short, so that all of it is seen at once: the Evidence view has the rest.
 */
export function hoverMarkdown(finding: Finding, metadataOf: MetadataOf, links: HoverLinks): string {
  const view = evidenceView(finding, metadataOf);
  const [best] = view.quotes;
  const parts = [
    `**${escapeMarkdown(view.verdictName)}.** ${escapeMarkdown(hoverSentence(finding, metadataOf))}`.trimEnd(),
    best && quoteMarkdown(best, links),
    // Where the verdict is the mark, the sentence says it.
    finding.mark && view.verdict !== 'marked' ? escapeMarkdown(markText(finding.mark)) : undefined,
    ...view.remarks.slice(0, REMARKS_MOST).map(escapeMarkdown),
    isSettled(view) ? undefined : linksMarkdown(finding, best, links),
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** Nothing to look for: no statement that a source could back, or one that its writer answers for without a source. */
const isSettled = ({ verdict, quotes }: EvidenceView): boolean =>
  verdict === 'notChecked' || (verdict === 'marked' && quotes.length === 0);

/** Remarks in a hover. Default: 2. Source: with a quotation of three lines, 250 px hold no more. */
const REMARKS_MOST = 2;

/** Characters of a source's words in a hover. Unit: characters. Default: 220. Source: three lines. */
const WORDS_MOST = 220;

/** The words, and below them in one line where they stand; the whole title is told to those who rest on it. */
function quoteMarkdown(quote: QuoteView, links: HoverLinks): string {
  const whole = [quote.title, quote.locator, quote.origin].filter((part) => part !== '').join(' · ');
  const place = `[${escapeMarkdown(quote.place)}](${links.openSource(quote)} "${escapeMarkdown(whole)}")`;
  return `> ${runsMarkdown(shortenedRuns(quote.words, WORDS_MOST))}  \n> — ${place}`;
}

function linksMarkdown({ claim, verdict }: Finding, best: QuoteView | undefined, links: HoverLinks): string {
  const toQuote =
    best === undefined
      ? []
      : [
          `[${t('Open source')}](${links.openSource(best)})`,
          `[${t('Quote')}](${links.quote(best)})`,
          // What says otherwise, or only shares words, is no source of this statement.
          ...(verdict.kind === 'contradicted' || verdict.kind === 'notEnoughEvidence'
            ? []
            : [`[${t('Cite')}](${links.cite(best)})`]),
        ];
  return [...toQuote, `[${t('Search sources for this')}](${links.lookUp(claim.text)})`].join(' · ');
}
