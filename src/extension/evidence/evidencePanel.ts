import { commands, l10n, window, type Disposable, type Webview, type WebviewView } from 'vscode';
import { fromPanel, type ShowClaim } from '../../presentation/evidence/panelProtocol';
import { holdEvidencePage } from './evidencePage';
import type { Services } from '../feature';
import { contextKeys, viewIds } from '../ids';
import { showLoading } from '../loadingBar';
import { answerPanel } from './panelActions';
import { contextsOf, messageFor } from './panelMessages';
import type { ShownClaim } from './shownClaim';

/** Pause after which the view follows the cursor. Unit: ms. Default: 80. Source: below what is felt, above key repeat. */
const followMs = 80;

/** Keeps the page equal to the claim that is shown. VS Code throws the page away while it is hidden, and asks for another. */
export class EvidencePanel implements Disposable {
  readonly #shown: ShownClaim;
  readonly #services: Services;
  #view: WebviewView | undefined;
  #message: ShowClaim | undefined;
  /** What the page holds, so that it is told only what is new. */
  #posted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hold: ShowClaim['hold'] | undefined;
  #loaded: (() => void) | undefined;

  constructor(shown: ShownClaim, services: Services) {
    this.#shown = shown;
    this.#services = services;
  }

  /** Takes a view that VS Code has made. */
  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    view.webview.onDidReceiveMessage((value: unknown) => this.#answer(value));
    view.onDidChangeVisibility(() => {
      // A page that is hidden while it is loaded is thrown away, and never ready.
      if (!view.visible) this.#loaded?.();
      this.#showAnew();
    });
    view.onDidDispose(() => {
      this.#loaded?.();
      // A view that is made anew may be there before the old one is told to be gone.
      if (this.#view === view) this.#view = undefined;
    });
    this.#message = messageFor(this.#shown, this.#services, this.#message);
    const words = this.#message.view === null ? this.#message.message : l10n.t('Reading the evidence …');
    holdEvidencePage(view.webview, this.#services.extensionUri, words);
    this.#loaded = showLoading(viewIds.evidence);
    this.#showAnew();
  }

  showSoon = (): void => {
    this.#timer ??= setTimeout(() => void this.#show(), followMs);
  };

  pin = (): void => {
    if (!this.#shown.pin())
      void window.showInformationMessage(l10n.t('Put the cursor in a sentence to pin what backs it.'));
    else if (this.#view?.visible !== true)
      void commands.executeCommand(`${viewIds.evidence}.focus`, { preserveFocus: true });
    this.showSoon();
  };

  unpin = (): void => {
    this.#shown.unpin();
    this.showSoon();
  };

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #showAnew(): void {
    this.#posted = '';
    this.showSoon();
  }

  async #show(): Promise<void> {
    this.#timer = undefined;
    if (this.#view?.visible === true) await this.#post(this.#view.webview);
    this.#tellHold();
  }

  /** The claim with its evidence at once, what stands around the evidence when the worker has told it. */
  async #post(webview: Webview): Promise<void> {
    this.#message = messageFor(this.#shown, this.#services, this.#message);
    const text = JSON.stringify(this.#message);
    if (text === this.#posted) return;
    this.#posted = text;
    await this.#send(webview, this.#message);
    const contexts = await contextsOf(this.#message, this.#services);
    if (this.#posted === text && contexts !== undefined) void webview.postMessage(contexts);
  }

  /** What did not reach the page is not there: it is sent again with whatever comes next. */
  async #send(webview: Webview, message: ShowClaim): Promise<void> {
    if (!(await webview.postMessage(message))) this.#posted = '';
  }

  #tellHold(): void {
    const hold = this.#shown.isPinned ? 'pinned' : 'following';
    if (hold === this.#hold) return;
    this.#hold = hold;
    void commands.executeCommand('setContext', contextKeys.evidence, hold);
  }

  async #answer(value: unknown): Promise<void> {
    const asked = fromPanel(value);
    if (asked === undefined) return;
    switch (asked.kind) {
      case 'ready':
        this.#loaded?.();
        this.#showAnew();
        return;
      case 'pin':
      case 'unpin':
        this[asked.kind]();
        return;
      default:
        await answerPanel(asked, this.#shown, this.#services);
        this.showSoon();
    }
  }
}
