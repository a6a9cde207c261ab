import { commands, Disposable, window } from 'vscode';
import type { Feature } from '../feature';
import { contextKeys } from '../ids';

/** Tells VS Code what there is, so that menus and the palette offer only what works. */
export const context: Feature = ({ sources, findings, activeDraft }) => {
  const told = new Map<string, boolean | string>();
  const tell = (key: string, value: boolean | string): void => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const refresh = (): void => {
    const document = window.activeTextEditor?.document;
    tell(contextKeys.asking, sources.unanswered.length > 0);
    tell(contextKeys.active, sources.engine !== 'off');
    tell(contextKeys.known, sources.haveBeenLookedFor);
    tell(
      contextKeys.reading,
      sources.state?.halted ?? (sources.isReading || sources.pictures !== undefined ? 'reading' : 'idle'),
    );
    tell(contextKeys.inDraft, document !== undefined && findings.of(document) !== undefined);
    tell(contextKeys.hasDraft, activeDraft.current !== undefined);
  };
  refresh();
  return Disposable.from(
    sources.onDidChange(refresh),
    findings.onDidChange(refresh),
    activeDraft.onDidChange(refresh),
    window.onDidChangeActiveTextEditor(refresh),
  );
};
