import { commands, window } from 'vscode';
import type { Feature } from '../feature';
import { commandIds } from '../ids';
import { explainHere } from './whyNothing';

/** Checks the draft in the active editor now, in whatever mode; where that is impossible, says why. */
export const checking: Feature = (services) =>
  commands.registerCommand(commandIds.checkDraft, async () => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !services.drafts.isDraft(document) || services.sources.isIncomplete) {
      await explainHere(services);
      return;
    }
    await services.findings.check(document);
  });
