import type { Finding } from '../../engine/model/finding';
import { evidenceView, type EvidenceView, type MetadataOf, type QuoteView } from '../evidence/evidenceView';
import { markText } from '../markText';
import { escapeMarkdown, runsMarkdown } from '../markdownText';
import { t } from '../localised';

/** Makes the addresses of command links; what the commands are called is the editor's matter. */
export interface HoverLinks {
  openSource(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  quote(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  cite(quote: Pick<QuoteView, 'document' | 'start' | 'end'>): string;
  lookUp(words: string): string;
}

/** The hover over a sentence, as Markdown: the verdict, the best evidence, what is missing, and what one can do. */
export function hoverMarkdown(finding: Finding, metadataOf: MetadataOf, links: HoverLinks): string {
  const view = evidenceView(finding, metadataOf);
  const [best] = view.quotes;
  const parts = [
    `**${escapeMarkdown(view.verdictName)}.** ${escapeMarkdown(view.headline)}`,
    best && quoteMarkdown(best, view),
    missingMarkdown(view),
    // Where the verdict is the mark, the headline says it.
    finding.mark && view.verdict !== 'marked' ? escapeMarkdown(markText(finding.mark)) : undefined,
    ...view.remarks.map(escapeMarkdown),
    isSettled(view) ? undefined : linksMarkdown(finding, best, links),
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** Nothing to look for: no statement that a source could back, or one that its writer answers for without a source. */
const isSettled = ({ verdict, quotes }: EvidenceView): boolean =>
  verdict === 'notChecked' || (verdict === 'marked' && quotes.length === 0);

function quoteMarkdown(quote: QuoteView, { isNearest }: EvidenceView): string {
  const source = [quote.title, quote.locator, quote.origin].filter((part) => part !== '').map(escapeMarkdown);
  const lead = isNearest ? `${t('The nearest passage:')}\n\n` : '';
  return `${lead}> ${runsMarkdown(quote.words)}\n>\n> — ${source.join(' · ')}`;
}

function missingMarkdown({ statement, verdict }: EvidenceView): string | undefined {
  const missing = statement.filter(({ mark }) => mark === 'missing').map(({ text }) => `“${text.trim()}”`);
  if (missing.length === 0 || verdict === 'partlySupported') return undefined;
  return escapeMarkdown(t('In none of the passages: {0}', missing.slice(0, missingMost).join(', ')));
}

/** Words named as missing in a hover. Unit: stretches of words. Default: 6. Source: what fits on one line. */
const missingMost = 6;

function linksMarkdown({ claim }: Finding, best: QuoteView | undefined, links: HoverLinks): string {
  const toQuote =
    best === undefined
      ? []
      : [
          `[${t('Open source')}](${links.openSource(best)})`,
          `[${t('Quote')}](${links.quote(best)})`,
          `[${t('Cite')}](${links.cite(best)})`,
        ];
  return [...toQuote, `[${t('Search sources for this')}](${links.lookUp(claim.text)})`].join(' · ');
}
