import { commands, workspace, WorkspaceEdit } from 'vscode';
import { unreachable } from '../../engine/model/brand';
import type { FromPanel, QuoteAction, QuotePlace } from '../../presentation/evidence/panelProtocol';
import { marksOf } from '../../presentation/quotationMarks';
import { sourceWordsFixes } from '../../presentation/fixes/sourceWordsFixes';
import { claimsAmong, stepFrom } from '../../presentation/evidence/stepping';
import { rangeAt } from '../convert';
import type { Services } from '../feature';
import { flaggedWords, goToClaim } from '../sources/goTo';
import { commandIds } from '../ids';
import type { ShownClaim } from './shownClaim';

type Asked = Exclude<FromPanel, { kind: 'ready' | 'pin' | 'unpin' }>;

/** Does what the writer asks of the evidence panel; a claim that has gone meanwhile can be asked nothing. */
export async function answerPanel(asked: Asked, claim: ShownClaim, services: Services): Promise<void> {
  switch (asked.kind) {
    case 'open':
    case 'quote':
    case 'cite':
    case 'use':
      return act(asked, claim, services);
    case 'step':
      return step(asked, claim);
    case 'goTo':
      return goTo(claim);
    case 'search':
      return search(claim);
    case 'take':
      return take(claim, services);
    default:
      return unreachable(asked);
  }
}

const commandOf: Readonly<Record<QuoteAction, string>> = {
  open: commandIds.openSource,
  quote: commandIds.quote,
  cite: commandIds.cite,
  use: commandIds.useAsEvidence,
};

/** Words are quoted and cited where the cursor is; what is chosen as evidence is chosen for the claim that is shown. */
async function act(
  { kind, document, start, end }: QuotePlace & { readonly kind: QuoteAction },
  claim: ShownClaim,
  { log }: Services,
): Promise<void> {
  if (kind === 'use' && claim.isPinned) await goTo(claim);
  try {
    await commands.executeCommand(commandOf[kind], { document, start, end });
  } catch (fault) {
    log.error(fault instanceof Error ? fault : String(fault));
  }
}

async function step({ way, among }: Extract<Asked, { kind: 'step' }>, claim: ShownClaim): Promise<void> {
  const shown = claim.look();
  if (shown.kind !== 'claim' && shown.kind !== 'noClaim') return;
  const { draft } = shown;
  const from = shown.kind === 'claim' ? shown.standing : claim.from(draft);
  const chosen = stepFrom(claimsAmong(draft.found.all(), among), from, way);
  if (chosen === undefined) return;
  claim.moveTo(draft, chosen);
  await goToClaim(draft.document, flaggedWords(chosen), 'view');
}

async function goTo(claim: ShownClaim): Promise<void> {
  const shown = claim.look();
  if (shown.kind === 'claim') await goToClaim(shown.draft.document, flaggedWords(shown.standing));
}

async function search(claim: ShownClaim): Promise<void> {
  const shown = claim.look();
  if (shown.kind === 'claim') await commands.executeCommand(commandIds.lookUp, shown.standing.finding.claim.text);
}

/** Puts the source's words in place of all that differ, in one edit. */
async function take(claim: ShownClaim, { drafts }: Services): Promise<void> {
  const shown = claim.look();
  if (shown.kind !== 'claim' || shown.standing.isTouched) return;
  const { document } = shown.draft;
  const { start, finding } = shown.standing;
  const edit = new WorkspaceEdit();
  const language = drafts.languageOf(document) ?? 'plaintext';
  for (const fix of sourceWordsFixes(finding, language, marksOf(document.getText()))) {
    if (fix.kind !== 'edit') continue;
    for (const { span, text } of fix.edits)
      edit.replace(document.uri, rangeAt(document, start + span.start, start + span.end), text);
  }
  await workspace.applyEdit(edit);
}
