import type { PanelLabels } from '../presentation/evidence/panelLabels';
import type { QuoteAction, QuoteContext, QuotePlace } from '../presentation/evidence/panelProtocol';
import type { PanelQuote } from '../presentation/evidence/panelView';
import { unbroken } from '../presentation/unbroken';
import { element } from './element';
import { button, runNodes, unseen } from './elements';

/** The name of a quote: where it stands. */
export const quoteKey = ({ document: id, start, end }: QuotePlace): string => `${String(start)}-${String(end)} ${id}`;

/** What the writer sees of the sentences around a quote: one line each, or all of them. */
export type ContextSize = 'line' | 'whole';

/** Words of a source between the sentences around them, with where they stand and what can be done with them. */
export function quotePart(quote: PanelQuote, size: ContextSize, labels: PanelLabels, resize: () => void): HTMLElement {
  const figure = element('figure', 'quote');
  figure.dataset['quote'] = quoteKey(quote);
  const words = element('blockquote', 'words', ...runNodes(quote.words, labels));
  // The room for the lines is there before the lines are: nothing jumps when they come.
  figure.append(element('p', 'around before'), words, element('p', 'around after'));
  if (quote.spoken !== '') figure.append(unseen(quote.spoken));
  if (quote.language !== undefined)
    for (const text of figure.querySelectorAll('p, blockquote')) text.setAttribute('lang', quote.language);
  figure.append(caption(quote), actions(quote, labels, resizeButton(quote, size, labels, resize)));
  figure.classList.toggle('whole', size === 'whole');
  return figure;
}

/** Puts the sentences around a quote in their place. */
export function fillContext(figure: HTMLElement, { before, after }: QuoteContext, labels: PanelLabels): void {
  const fill = (place: string, text: string | undefined, otherwise: string): void => {
    const line = figure.querySelector(place);
    line?.replaceChildren(text === undefined ? element('i', '', otherwise) : element('bdi', '', text));
  };
  fill('.before', before, labels.begins);
  fill('.after', after, labels.ends);
}

/** The place in a few words; beside the whole context stands all that is known of the source. */
function caption({ place, title, locator, origin, publisher, url }: PanelQuote): HTMLElement {
  const short = element('span', 'place', unbroken(place));
  short.title = `${title}, ${locator}`;
  const known = [unbroken(locator), origin, publisher ?? ''].filter((part) => part !== '').join(' · ');
  const rest = element('span', 'rest', element('span', 'title', title), element('span', 'origin', known));
  if (url !== undefined) rest.append(element('span', 'origin url', url));
  return element('figcaption', 'source', short, rest);
}

function actions(quote: PanelQuote, labels: PanelLabels, more: HTMLElement): HTMLElement {
  const { document: id, start, end, place, use, cite } = quote;
  const act = (kind: QuoteAction): HTMLElement =>
    button({
      key: `${kind} ${quoteKey(quote)}`,
      text: labels[kind],
      spoken: `${labels[kind]} ${place}`,
      message: { kind, document: id, start, end },
    });
  const kinds: readonly QuoteAction[] = [
    'open',
    'quote',
    ...(cite === 'offered' ? (['cite'] as const) : []),
    ...(use === 'offered' ? (['use'] as const) : []),
  ];
  return element('div', 'actions', ...kinds.map(act), more);
}

function resizeButton(quote: PanelQuote, size: ContextSize, labels: PanelLabels, resize: () => void): HTMLElement {
  const made = element('button', 'action', labels.more);
  made.type = 'button';
  made.dataset['key'] = `more ${quoteKey(quote)}`;
  made.setAttribute('aria-label', `${labels.more}: ${quote.place}`);
  made.setAttribute('aria-expanded', String(size === 'whole'));
  made.addEventListener('click', resize);
  return made;
}
