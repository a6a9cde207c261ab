import { commands, Disposable } from 'vscode';
import type { FollowedDraft } from '../drafts/findings';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { ReportPanel } from '../report/reportPanel';
import { saveReport } from '../report/saveReport';
import { explainHere } from './whyNothing';

/** The report on a draft in a panel of its own, and saved as a file. */
export const report: Feature = (services) => {
  let panel: ReportPanel | undefined;

  const open = async (): Promise<void> => {
    const draft = await checkedDraft(services);
    if (draft === undefined) await explainHere(services);
    else if (panel !== undefined) panel.reveal(draft);
    else panel = new ReportPanel(draft, services, () => (panel = undefined));
  };

  return Disposable.from(
    commands.registerCommand(commandIds.openReport, open),
    commands.registerCommand(commandIds.saveReport, async () => {
      if (panel === undefined) await open();
      if (panel !== undefined) await saveReport(panel, services);
    }),
    services.findings.onDidChange((document) => {
      const isDone = services.findings.of(document)?.check.kind === 'done';
      if (document === panel?.document && isDone) panel.followSoon();
    }),
    services.sources.onDidSettle(() => {
      panel?.sourcesSettled();
    }),
    new Disposable(() => {
      panel?.dispose();
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
