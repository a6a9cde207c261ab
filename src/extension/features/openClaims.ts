import { commands, Disposable, window, l10n } from 'vscode';
import type { StandingFinding } from '../../host/draftFindings';
import { isOpen } from '../../presentation/claimsTree';
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

/** Goes to a claim, or from one open claim to the next, round the draft. */
export const openClaims: Feature = (services) =>
  Disposable.from(
    commands.registerCommand(commandIds.goToClaim, (address: unknown) => goTo(address, services)),
    commands.registerCommand(commandIds.nextOpenClaim, () => step('next', services)),
    commands.registerCommand(commandIds.previousOpenClaim, () => step('previous', services)),
  );

async function goTo(address: unknown, { findings }: Services): Promise<void> {
  if (!isClaimAddress(address)) return;
  const draft = findings.all().find(({ document }) => document.uri.toString() === address.draft);
  const standing = draft?.found.all().find(({ finding }) => finding.claim.id === address.claim);
  if (draft !== undefined && standing !== undefined) await goToClaim(draft.document, flaggedWords(standing));
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
