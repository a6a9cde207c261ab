import { commands, Disposable, window, l10n } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import { isOpen } from '../../presentation/claimsTree';
import { claimAt, isClaimAddress } from '../claimAddress';
import type { Feature, Services } from '../feature';
import { flaggedWords, goToClaim } from '../goTo';
import { commandIds } from '../ids';

/** Goes to a claim, or from one open claim to the next, round the draft. */
export const openClaims: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.goToClaim, (address: unknown) => goTo(address, services)),
    commands.registerCommand(commandIds.nextOpenClaim, () => step('next', services)),
    commands.registerCommand(commandIds.previousOpenClaim, () => step('previous', services)),
  );

async function goTo(address: unknown, services: Services): Promise<void> {
  const at = isClaimAddress(address) ? claimAt(address, services) : undefined;
  if (at !== undefined) await goToClaim(at.draft.document, flaggedWords(at.standing));
}

async function step(way: 'next' | 'previous', { activeDraft }: Services): Promise<void> {
  const draft = activeDraft.current;
  if (draft === undefined) return;
  const open = draft.found.all().filter(({ finding }) => isOpen(finding.verdict.kind));
  const editor = window.visibleTextEditors.find(({ document }) => document === draft.document);
  const caret = editor === undefined ? -1 : draft.document.offsetAt(editor.selection.active);
  const chosen = way === 'next' ? after(open, caret) : before(open, caret);
  if (chosen === undefined) {
    void window.showInformationMessage(l10n.t('No open claims in this draft.'));
    return;
  }
  await goToClaim(draft.document, flaggedWords(chosen));
}

const after = (open: readonly StandingFinding[], caret: number): StandingFinding | undefined =>
  open.find(({ start }) => start > caret) ?? open[0];

const before = (open: readonly StandingFinding[], caret: number): StandingFinding | undefined =>
  open.findLast(({ end }) => end < caret) ?? open.at(-1);
