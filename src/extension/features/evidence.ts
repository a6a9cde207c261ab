import { commands, Disposable, window, workspace } from 'vscode';
import { EvidencePanel } from '../evidence/evidencePanel';
import type { Feature } from '../feature';
import { commandIds, viewIds } from '../ids';
import { ShownClaim } from '../evidence/shownClaim';

/** A claim beside the words of the sources: the one at the cursor, or the one that is pinned. */
export const evidence: Feature = (services) => {
  const shown = new ShownClaim(services);
  const panel = new EvidencePanel(shown, services);
  return Disposable.from(
    panel,
    window.registerWebviewViewProvider(viewIds.evidence, panel),
    commands.registerCommand(commandIds.pinEvidence, panel.pin),
    commands.registerCommand(commandIds.unpinEvidence, panel.unpin),
    workspace.onDidChangeTextDocument((change) => {
      shown.follow(change);
    }),
    window.onDidChangeTextEditorSelection(panel.showSoon),
    services.activeDraft.onDidChange(panel.showSoon),
    // A pinned claim may be in another draft than the active one.
    services.findings.onDidChange(panel.showSoon),
    services.sources.onDidChange(panel.showSoon),
  );
};
