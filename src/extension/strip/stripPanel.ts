import { l10n, type Disposable, type Webview, type WebviewView } from 'vscode';
import { fromStrip, type ShowStrip } from '../../presentation/strip/stripProtocol';
import { stripSections } from '../../presentation/strip/stripView';
import { claimAtCaret } from '../drafts/caretClaim';
import type { Services } from '../feature';
import { flaggedWords, goToClaim } from '../sources/goTo';
import { escapeHtml, holdPage } from '../webviewPage';

/** Pause after which the strip follows. Unit: ms. Default: 80. Source: below what is felt, above key repeat. */
const followMs = 80;

/** Keeps the strip equal to the findings of the draft that is worked on, and goes where it is told. */
export class StripPanel implements Disposable {
  readonly #services: Pick<Services, 'activeDraft' | 'extensionUri'>;
  #view: WebviewView | undefined;
  /** What the page holds: cells are sent only when one is another, the cursor each time it is in another claim. */
  #posted = { cells: '', current: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: Pick<Services, 'activeDraft' | 'extensionUri'>) {
    this.#services = services;
  }

  /** Takes a view that VS Code has made. */
  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    const title = l10n.t('Draft at a Glance');
    const body = `<main aria-label="${escapeHtml(title)}"><div id="cells"></div><p id="about" aria-hidden="true"></p></main>`;
    // Listening first: a page that is ready before anybody listens would wait for ever.
    view.webview.onDidReceiveMessage((value: unknown) => this.#answer(value));
    view.onDidChangeVisibility(this.#showAnew);
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    holdPage(view.webview, this.#services.extensionUri, { script: 'strip', styles: ['strip/strip'], title, body });
    this.#showAnew();
  }

  showSoon = (): void => {
    this.#timer ??= setTimeout(this.#show, followMs);
  };

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #showAnew = (): void => {
    this.#posted = { cells: '', current: '' };
    this.showSoon();
  };

  #show = (): void => {
    this.#timer = undefined;
    if (this.#view?.visible === true) this.#post(this.#view.webview);
  };

  #post(webview: Webview): void {
    const draft = this.#services.activeDraft.current;
    const sections = stripSections((draft?.found.all() ?? []).map(({ finding }) => finding));
    const current = draft && claimAtCaret(draft)?.finding.claim.id;
    const at = current === undefined ? {} : { current };
    const cells = JSON.stringify(sections);
    if (cells === this.#posted.cells && (current ?? '') === this.#posted.current) return;
    const message: ShowStrip = {
      kind: 'show',
      sections,
      ...at,
      label: l10n.t('Sentences of the draft by state'),
      message: l10n.t('The draft is being checked.'),
    };
    void webview.postMessage(cells === this.#posted.cells ? { kind: 'current', ...at } : message);
    this.#posted = { cells, current: current ?? '' };
  }

  async #answer(value: unknown): Promise<void> {
    const asked = fromStrip(value);
    if (asked?.kind === 'ready') this.#showAnew();
    const draft = this.#services.activeDraft.current;
    if (asked?.kind !== 'go' || draft === undefined) return;
    const chosen = draft.found.all().find(({ finding }) => finding.claim.id === asked.claim);
    if (chosen !== undefined) await goToClaim(draft.document, flaggedWords(chosen));
  }
}
