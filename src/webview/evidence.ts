import type { EvidenceView, QuoteView } from '../presentation/evidenceView';
import type { FromPanel, ToPanel } from '../presentation/panelProtocol';
import type { TextRun } from '../presentation/textRuns';

/** What VS Code gives a page to talk with. */
interface PageApi {
  postMessage(message: FromPanel): void;
  getState(): ToPanel | undefined;
  setState(state: ToPanel): void;
}
declare function acquireVsCodeApi(): PageApi;

const api = acquireVsCodeApi();
const root = document.getElementById('evidence');

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  api.setState(data);
  show(data);
  // Another claim is read from its beginning.
  window.scrollTo(0, 0);
});
// The page is thrown away while it is hidden; until the extension answers, it shows what it showed before.
const before = api.getState();
if (before !== undefined) show(before);
api.postMessage({ kind: 'ready' });

function show({ view, message }: ToPanel): void {
  root?.replaceChildren(...(view === null ? [element('p', 'message', message)] : parts(view)));
}

const parts = (view: EvidenceView): HTMLElement[] => [
  element('h2', `verdict ${view.verdict}`, view.verdictName),
  runs('p', 'statement', view.statement),
  element('p', 'headline', view.headline),
  ...view.remarks.map((remark) => element('p', 'remark', remark)),
  ...(view.quotes.length === 0 ? [] : [element('h3', 'lead', view.isNearest ? 'Nearest passages' : 'In the sources')]),
  ...view.quotes.map(quote),
];

function quote(from: QuoteView): HTMLElement {
  const figure = element('figure', 'quote', '');
  const caption = element('figcaption', 'source', '');
  caption.append(element('span', 'title', from.title), element('span', 'locator', from.locator));
  if (from.origin !== '') caption.append(element('span', 'origin', from.origin));
  figure.append(runs('blockquote', 'words', from.words), caption, openButton(from));
  return figure;
}

function openButton({ document: id, start, end, title, locator }: QuoteView): HTMLElement {
  const button = element('button', 'open', 'Open');
  button.setAttribute('aria-label', `Open ${title}, ${locator}`);
  button.addEventListener('click', () => {
    api.postMessage({ kind: 'open', document: id, start, end });
  });
  return button;
}

/** Marked words get an element and a name, so that the mark is not in the colour alone. */
function runs(tag: string, className: string, list: readonly TextRun[]): HTMLElement {
  const holder = element(tag, className, '');
  for (const { text, mark } of list) holder.append(mark === undefined ? text : marked(text, mark));
  return holder;
}

function marked(text: string, mark: NonNullable<TextRun['mark']>): HTMLElement {
  const words = element('mark', mark, text);
  words.title = { matched: 'In both', differs: 'Differs', missing: 'In no passage' }[mark];
  return words;
}

/** Text is only ever set as text: what a draft or a source says can never become markup. */
function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
