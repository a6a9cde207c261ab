import { commands, Disposable, window, l10n } from 'vscode';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';

/** Reads everything again, starts the engine again, shows the log; and says so when the engine has given up. */
export const engine: Feature = (services) => {
  const { sources, log } = services;
  let isTold = false;
  return Disposable.from(
    commands.registerCommand(commandIds.reindexSources, () => sources.reindex()),
    commands.registerCommand(commandIds.restartEngine, () => sources.restart()),
    commands.registerCommand(commandIds.showLog, () => {
      log.show();
    }),
    sources.onDidChange(() => {
      if (sources.engine === 'stopped' && !isTold) void tellStopped(services);
      isTold = sources.engine === 'stopped';
    }),
  );
};

/** Once for each time: the status bar goes on saying it. */
async function tellStopped({ sources, log }: Services): Promise<void> {
  const restart = l10n.t('Restart Engine');
  const showLog = l10n.t('Show Log');
  const chosen = await window.showErrorMessage(
    l10n.t(
      'Groundwork’s engine crashed three times in five minutes and was stopped. Your files are untouched; nothing is checked until it runs again.',
    ),
    restart,
    showLog,
  );
  if (chosen === restart) await sources.restart();
  if (chosen === showLog) log.show();
}
