import { l10n, ViewColumn, window, type Disposable, type TextDocument, type WebviewPanel } from 'vscode';
import type { DraftVersion } from '../../engine/model/draftVersion';
import { htmlReport } from '../../presentation/report/page';
import type { Report } from '../../presentation/report/report';
import type { FollowedDraft } from '../drafts/findings';
import type { Services } from '../feature';
import { panelIds } from '../ids';
import { draftReport, today } from './draftReport';
import { draftVersions } from './draftVersions';

/**
 * Pause after which the report follows a check. Unit: ms. Default: 600.
 * Source: the page of a long draft is megabytes, and who types does not read it at the same time.
 */
const followMs = 600;

/** The report on a draft in a panel of its own, made anew when the draft was checked again; it lives as long as the panel. */
export class ReportPanel implements Disposable {
  readonly #services: Services;
  readonly #panel = createPanel();
  readonly #closed: () => void;
  #draft: FollowedDraft;
  #report: Report;
  /** What is known of earlier versions; they come when they are ready. */
  #versions: readonly DraftVersion[] = [];
  /** Whether sources have settled, or the panel was hidden, since earlier versions were asked for. */
  #areVersionsOld = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOpen = true;

  constructor(draft: FollowedDraft, services: Services, closed: () => void) {
    this.#services = services;
    this.#closed = closed;
    this.#draft = draft;
    this.#report = draftReport(draft, services);
    this.#panel.onDidChangeViewState(() => {
      this.#areVersionsOld ||= !this.#panel.visible;
      this.#look();
    });
    this.#panel.onDidDispose(() => {
      this.dispose();
    });
    this.#look();
  }

  get document(): TextDocument {
    return this.#draft.document;
  }

  /** What was shown last. */
  get report(): Report {
    return this.#report;
  }

  /** Shows this draft from now on. */
  reveal(draft: FollowedDraft): void {
    if (draft.document !== this.document) this.#versions = [];
    this.#draft = draft;
    this.#report = draftReport(draft, this.#services, { versions: this.#versions });
    this.#areVersionsOld = true;
    this.#panel.reveal();
    this.#look();
  }

  /** The draft was checked again. */
  followSoon(): void {
    this.#timer ??= setTimeout(this.#show, followMs);
  }

  /** Every version may now be judged otherwise. */
  sourcesSettled(): void {
    this.#areVersionsOld = true;
    void this.#askForVersions();
  }

  dispose(): void {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    this.#panel.dispose();
    this.#closed();
  }

  /** A panel that was closed may be asked nothing. */
  get #isSeen(): boolean {
    return this.#isOpen && this.#panel.visible;
  }

  #look(): void {
    this.#show();
    void this.#askForVersions();
  }

  #show = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isSeen) return;
    const draft = this.#services.findings.of(this.document);
    // A closed draft is followed no longer: its last report stays.
    if (draft?.check.kind === 'done') this.#report = draftReport(draft, this.#services, { versions: this.#versions });
    render(this.#panel, this.#report);
  };

  /** The report does not wait for earlier versions. Git is not started for a panel that nobody sees. */
  async #askForVersions(): Promise<void> {
    if (!this.#isSeen || !this.#areVersionsOld) return;
    this.#areVersionsOld = false;
    const { document } = this;
    const versions = await draftVersions(document, this.#services);
    // Another draft may be shown meanwhile.
    if (this.document !== document || versions.length + this.#versions.length === 0) return;
    this.#versions = versions;
    this.#show();
  }
}

const createPanel = (): WebviewPanel =>
  window.createWebviewPanel(panelIds.report, l10n.t('Report'), ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });

/** The page brings its own policy: no script, nothing to load, our style by its hash. */
function render(panel: WebviewPanel, made: Report): void {
  panel.title = l10n.t('Report: {0}', made.drafts[0]?.title ?? '');
  const page = htmlReport(made, { made: today() });
  if (panel.webview.html !== page) panel.webview.html = page;
}
