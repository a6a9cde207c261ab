import { commands, Disposable, l10n, ViewColumn, window, type TextDocument, type WebviewPanel } from 'vscode';
import { htmlReport } from '../../presentation/report/page';
import type { DraftVersion } from '../../engine/model/draftVersion';
import type { Report } from '../../presentation/report/report';
import type { Feature, Services } from '../feature';
import type { FollowedDraft } from '../drafts/findings';
import { commandIds, panelIds } from '../ids';
import { draftReport, today } from '../report/draftReport';
import { draftVersions } from '../report/draftVersions';
import { saveReport } from '../report/saveReport';
import { explainHere } from './whyNothing';

/**
 * Pause after which the report follows a check. Unit: ms. Default: 600.
 * Source: the page of a long draft is megabytes, and who types does not read it at the same time.
 */
const followMs = 600;

/** The draft that the panel shows, and what was shown of it last. */
interface Shown {
  readonly panel: WebviewPanel;
  document: TextDocument;
  report: Report;
  /** What is known of earlier versions; they come when they are ready. */
  versions: readonly DraftVersion[];
}

/** The report on a draft in a panel of its own, made anew when the draft was checked again, and saved as a file. */
export const report: Feature = (services) => {
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (shown?.panel.visible !== true) return;
    const draft = services.findings.of(shown.document);
    // A closed draft is followed no longer: its last report stays.
    if (draft?.check.kind === 'done') shown.report = draftReport(draft, services, shown);
    render(shown);
  };

  /** The report does not wait for earlier versions. */
  const askForVersions = async (): Promise<void> => {
    if (shown === undefined) return;
    const { document } = shown;
    const versions = await draftVersions(document, services);
    // Another draft may be shown meanwhile.
    if (shown.document !== document || versions.length + shown.versions.length === 0) return;
    shown.versions = versions;
    show();
  };

  const open = async (): Promise<void> => {
    const draft = await checkedDraft(services);
    if (draft === undefined) {
      await explainHere(services);
      return;
    }
    const { document } = draft;
    const versions = shown?.document === document ? shown.versions : [];
    const made = draftReport(draft, services, { versions });
    if (shown === undefined) {
      const panel = createPanel();
      panel.onDidChangeViewState(show);
      panel.onDidDispose(() => (shown = undefined));
      shown = { panel, document, report: made, versions };
    } else {
      Object.assign(shown, { document, report: made, versions });
      shown.panel.reveal();
    }
    render(shown);
    void askForVersions();
  };

  return Disposable.from(
    commands.registerCommand(commandIds.openReport, open),
    commands.registerCommand(commandIds.saveReport, async () => {
      if (shown === undefined) await open();
      if (shown !== undefined) await saveReport(shown, services);
    }),
    services.findings.onDidChange((document) => {
      const isDone = services.findings.of(document)?.check.kind === 'done';
      if (document === shown?.document && isDone) timer ??= setTimeout(show, followMs);
    }),
    services.sources.onDidSettle(() => void askForVersions()),
    new Disposable(() => {
      clearTimeout(timer);
      shown?.panel.dispose();
    }),
  );
};

/** The draft that the views speak of, checked now if it never was. */
async function checkedDraft({ activeDraft, findings }: Services): Promise<FollowedDraft | undefined> {
  const draft = activeDraft.current;
  if (draft === undefined) return undefined;
  if (draft.check.kind !== 'done') await findings.check(draft.document);
  const checked = findings.of(draft.document);
  return checked?.check.kind === 'done' ? checked : undefined;
}

const createPanel = (): WebviewPanel =>
  window.createWebviewPanel(panelIds.report, l10n.t('Report'), ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });

/** The page brings its own policy: no script, nothing to load, our style by its hash. */
function render({ panel, report: made }: Shown): void {
  panel.title = l10n.t('Report: {0}', made.drafts[0]?.title ?? '');
  const page = htmlReport(made, { made: today() });
  if (panel.webview.html !== page) panel.webview.html = page;
}
