import type { QuoteContext, ShowClaim, ToPanel } from '../presentation/evidence/panelProtocol';
import type { PanelView } from '../presentation/evidence/panelView';
import { barParts } from './bar';
import { claimPart } from './claim';
import { element } from './element';
import { legend } from './elements';
import { keep, kept, tell } from './page';
import { fillContext, quoteKey, quotePart } from './quote';
import { announceSoon } from './announce';
import { whenLetGo } from './pressed';

const bar = document.getElementById('bar');
const root = document.getElementById('evidence');

let shown: ShowClaim | undefined;
let contexts: readonly QuoteContext[] = [];
let opened: ReadonlySet<string> = new Set();

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.kind === 'context') takeContexts(data.contexts);
  else
    whenLetGo(() => {
      take(data);
      remember();
    });
  remember();
});
window.addEventListener('scroll', remember, { passive: true });
restore();
tell({ kind: 'ready' });

/** The page is thrown away while it is hidden; until the extension answers, it shows what it showed before. */
function restore(): void {
  const before = kept();
  if (before === undefined) return;
  ({ shown, contexts } = before);
  opened = new Set(before.opened);
  draw(before.shown);
  window.scrollTo(0, before.scrolled);
}

function remember(): void {
  if (shown !== undefined) keep({ shown, contexts, opened: [...opened], scrolled: window.scrollY });
}

function take(message: ShowClaim): void {
  const isOther = shown?.claim !== message.claim || (shown.view === null) !== (message.view === null);
  shown = message;
  draw(message);
  if (!isOther) return;
  // Another claim is read from its beginning, and said once; what an edit makes of it is seen, not said at every key.
  window.scrollTo(0, 0);
  announceSoon(message.view?.spoken ?? message.message);
}

function takeContexts(fresh: readonly QuoteContext[]): void {
  contexts = fresh;
  fillContexts();
}

function draw(message: ShowClaim): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
  bar?.replaceChildren(...barParts(message));
  root?.replaceChildren(...(message.view === null ? [messagePart(message)] : parts(message.view, message)));
  fillContexts();
  if (focused !== undefined) focusAgain(focused);
}

/** A button that was pressed is drawn anew; who presses it again must not have to find it first. */
function focusAgain(key: string): void {
  for (const candidate of document.querySelectorAll<HTMLElement>('[data-key]'))
    if (candidate.dataset['key'] === key) candidate.focus({ preventScroll: true });
}

const messagePart = ({ message }: ShowClaim): HTMLElement => element('p', 'message', message);

function parts(view: PanelView, message: ShowClaim): HTMLElement[] {
  const claim = claimPart(view, message);
  const marks = view.legend.length === 0 ? [] : [legend(view.legend, message.labels)];
  if (view.quotes.length === 0) return [claim, ...marks];
  const lead = element('h3', 'lead', view.heading);
  lead.id = 'quotes';
  const missing = view.missing === undefined ? [] : [element('p', 'in-none', view.missing)];
  const quotes = element('section', 'quotes', lead, ...missing, ...view.quotes.map((quote) => quoteIn(quote, message)));
  quotes.setAttribute('aria-labelledby', lead.id);
  return [claim, quotes, ...marks];
}

function quoteIn(quote: PanelView['quotes'][number], message: ShowClaim): HTMLElement {
  const key = quoteKey(quote);
  return quotePart(quote, opened.has(key) ? 'whole' : 'line', message.labels, () => {
    const wider = new Set(opened);
    if (!wider.delete(key)) wider.add(key);
    opened = wider;
    draw(message);
    remember();
  });
}

function fillContexts(): void {
  const known = new Map(contexts.map((context) => [quoteKey(context), context]));
  for (const figure of document.querySelectorAll<HTMLElement>('figure.quote')) {
    const context = known.get(figure.dataset['quote'] ?? '');
    if (context !== undefined && shown !== undefined) fillContext(figure, context, shown.labels);
  }
}
