import { commands, Disposable, env, l10n, window, type TreeView } from 'vscode';
import { citeAllAtCursor, citingTexts, type CitingManner } from '../citeAtCursor';
import type { Services } from '../feature';
import { commandIds } from '../ids';
import { openSource } from '../sources/openSource';
import type { ClaimsNode } from './nodes';
import { chosenNodes, placesOf, statementsOf } from './selection';

type Act = (nodes: readonly ClaimsNode[]) => Promise<void>;

/** What one can do with rows of the Claims view, by menu, key or palette. */
export function claimActions(services: Services, view: TreeView<ClaimsNode>): Disposable {
  const register = (id: string, act: Act): Disposable =>
    commands.registerCommand(id, (clicked?: ClaimsNode, selected?: readonly ClaimsNode[]) =>
      act(chosenNodes(view, clicked, selected)),
    );
  return Disposable.from(
    register(commandIds.quoteClaims, (nodes) => cite(nodes, 'quotation', services)),
    register(commandIds.citeClaims, (nodes) => cite(nodes, 'citation', services)),
    register(commandIds.openClaimEvidence, (nodes) => open(nodes, services)),
    register(commandIds.lookUpClaim, lookUp),
    register(commandIds.copyClaims, async (nodes) => {
      const statements = statementsOf(nodes);
      if (statements.length > 0) await env.clipboard.writeText(statements.join('\n'));
    }),
    register(commandIds.copyClaimsCited, (nodes) => copyCited(nodes, services)),
  );
}

async function cite(nodes: readonly ClaimsNode[], how: CitingManner, services: Services): Promise<void> {
  const places = placesOf(nodes);
  if (places.length > 0) await citeAllAtCursor(services, places, how);
  else sayNothingChosen();
}

async function open(nodes: readonly ClaimsNode[], services: Services): Promise<void> {
  const [place] = placesOf(nodes);
  if (place === undefined) sayNothingChosen();
  else await openSource(services, place);
}

async function lookUp(nodes: readonly ClaimsNode[]): Promise<void> {
  const [words] = statementsOf(nodes);
  if (words === undefined) sayNothingChosen();
  else await commands.executeCommand(commandIds.lookUp, words);
}

/** The style of a citation depends on the draft that it is for. */
async function copyCited(nodes: readonly ClaimsNode[], services: Services): Promise<void> {
  const draft = services.activeDraft.current;
  if (draft === undefined) {
    void window.showWarningMessage(l10n.t('Open the draft that the quotation is for.'));
    return;
  }
  const text = await citingTexts(services, draft.document, placesOf(nodes), 'quotation');
  if (text === undefined) sayNothingChosen();
  else await env.clipboard.writeText(text.atEnd === undefined ? text.inline : `${text.inline}\n\n${text.atEnd}`);
}

const sayNothingChosen = (): void => {
  void window.showInformationMessage(
    l10n.t('Select claims in the Claims view first, with words of a source behind them.'),
  );
};
