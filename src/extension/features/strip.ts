import { Disposable, window } from 'vscode';
import type { Feature } from '../feature';
import { viewIds } from '../ids';
import { StripPanel } from '../strip/stripPanel';

/** The whole draft at a glance: one cell a sentence, by state. */
export const strip: Feature = (services) => {
  const panel = new StripPanel(services);
  return Disposable.from(
    panel,
    window.registerWebviewViewProvider(viewIds.strip, panel),
    window.onDidChangeTextEditorSelection(panel.showSoon),
    services.activeDraft.onDidChange(panel.showSoon),
  );
};
