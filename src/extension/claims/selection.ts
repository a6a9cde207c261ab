import type { TreeView } from 'vscode';
import type { SourcePlace } from '../sources/openSource';
import type { ClaimsNode } from './nodes';

/** The rows that a command is about: all selected ones, the row of the menu, or what is selected when the palette asks. */
export function chosenNodes(
  view: Pick<TreeView<ClaimsNode>, 'selection'>,
  clicked: ClaimsNode | undefined,
  selected: readonly ClaimsNode[] | undefined,
): readonly ClaimsNode[] {
  if (selected !== undefined && selected.length > 0) return selected;
  return clicked === undefined ? view.selection : [clicked];
}

/** The words of sources that some rows stand for: a source claim's own, a draft claim's best evidence. */
export const placesOf = (nodes: readonly ClaimsNode[]): readonly SourcePlace[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'branch') return [];
    const place = node.kind === 'claim' ? node.evidence : node.place;
    return place === undefined ? [] : [place];
  });

/** What some rows say. */
export const statementsOf = (nodes: readonly ClaimsNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'branch') return [];
    return [node.kind === 'claim' ? node.standing.finding.claim.text : node.text.replace(/\s+/g, ' ').trim()];
  });
