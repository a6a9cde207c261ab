import { Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type TextDocument } from 'vscode';
import type { EditorRange } from '../host/protocol';
import type { TreeRow } from '../presentation/treeRow';

/** Offsets of a document as a range. */
export const rangeAt = (document: TextDocument, start: number, end: number): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** A range of the worker as one of the editor. */
export const rangeOf = ({ start, end }: EditorRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** The address of a command link; its argument is data, never code. */
export const commandLink = (command: string, argument: unknown): string =>
  Uri.from({ scheme: 'command', path: command, query: JSON.stringify([argument]) }).toString();

/** A row of the presentation as VS Code shows it. */
export function treeItem(row: TreeRow, state: keyof typeof TreeItemCollapsibleState = 'None'): TreeItem {
  const item = new TreeItem(row.label, TreeItemCollapsibleState[state]);
  if (row.description !== undefined) item.description = row.description;
  if (row.tooltip !== undefined) item.tooltip = row.tooltip;
  if (row.icon !== undefined) {
    item.iconPath = new ThemeIcon(
      row.icon.name,
      row.icon.color === undefined ? undefined : new ThemeColor(row.icon.color),
    );
  }
  item.accessibilityInformation = { label: row.spoken };
  return item;
}
