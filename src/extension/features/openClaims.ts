import { commands, Disposable, window, l10n } from 'vscode';
import { claimsAmong, stepFrom, type Among, type Way } from '../../presentation/evidence/stepping';
import { claimAt, isClaimAddress } from '../drafts/claimAddress';
import type { Feature, Services } from '../feature';
import { flaggedWords, goToClaim } from '../sources/goTo';
import { commandIds } from '../ids';

/** Goes to a claim, or from one claim to the next, round the draft. */
export const openClaims: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.goToClaim, goToOnSecond(services)),
    commands.registerCommand(commandIds.nextOpenClaim, () => step('next', 'open', services)),
    commands.registerCommand(commandIds.previousOpenClaim, () => step('previous', 'open', services)),
    commands.registerCommand(commandIds.nextClaim, () => step('next', 'all', services)),
    commands.registerCommand(commandIds.previousClaim, () => step('previous', 'all', services)),
  );

/** Shows a claim and leaves the focus in the list; chosen once more, it takes the writer there, as the Explorer does. */
function goToOnSecond(services: Services): (address: unknown) => Promise<void> {
  let shown: string | undefined;
  return async (address) => {
    const at = isClaimAddress(address) ? claimAt(address, services) : undefined;
    if (at === undefined) return;
    const key = `${at.draft.document.uri.toString()} ${at.standing.finding.claim.id}`;
    const focus = shown === key ? 'draft' : 'view';
    shown = focus === 'view' ? key : undefined;
    await goToClaim(at.draft.document, flaggedWords(at.standing), focus);
  };
}

async function step(way: Way, among: Among, { activeDraft }: Services): Promise<void> {
  const draft = activeDraft.current;
  if (draft === undefined) return;
  const editor = window.visibleTextEditors.find(({ document }) => document === draft.document);
  const caret = editor === undefined ? -1 : draft.document.offsetAt(editor.selection.active);
  const chosen = stepFrom(claimsAmong(draft.found.all(), among), { start: caret, end: caret }, way);
  if (chosen === undefined) {
    void window.showInformationMessage(
      among === 'open' ? l10n.t('No open claims in this draft.') : l10n.t('No claims in this draft.'),
    );
    return;
  }
  await goToClaim(draft.document, flaggedWords(chosen));
}
