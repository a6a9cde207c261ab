import { commands, Disposable, window, l10n } from 'vscode';
import { claimsAmong, stepFrom, type Among, type Way } from '../../presentation/stepping';
import type { Feature, Services } from '../feature';
import { flaggedWords, goToClaim } from '../goTo';
import { commandIds } from '../ids';

/** A claim of an open draft, as a row of a tree names it: by id, since its place moves with every edit. */
export interface ClaimAddress {
  readonly draft: string;
  readonly claim: string;
}

const isClaimAddress = (value: unknown): value is ClaimAddress =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  typeof value.draft === 'string' &&
  'claim' in value &&
  typeof value.claim === 'string';

/** Goes to a claim, or from one claim to the next, round the draft. */
export const openClaims: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.goToClaim, (address: unknown) => goTo(address, services)),
    commands.registerCommand(commandIds.nextOpenClaim, () => step('next', 'open', services)),
    commands.registerCommand(commandIds.previousOpenClaim, () => step('previous', 'open', services)),
    commands.registerCommand(commandIds.nextClaim, () => step('next', 'all', services)),
    commands.registerCommand(commandIds.previousClaim, () => step('previous', 'all', services)),
  );

async function goTo(address: unknown, { findings }: Services): Promise<void> {
  if (!isClaimAddress(address)) return;
  const draft = findings.all().find(({ document }) => document.uri.toString() === address.draft);
  const standing = draft?.found.all().find(({ finding }) => finding.claim.id === address.claim);
  if (draft !== undefined && standing !== undefined) await goToClaim(draft.document, flaggedWords(standing));
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
