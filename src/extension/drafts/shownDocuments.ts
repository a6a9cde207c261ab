import {
  TabInputNotebook,
  TabInputNotebookDiff,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type NotebookDocument,
  type Tab,
  type TextDocument,
} from 'vscode';

/** The documents that somebody looks at: of editors, and of the cells of notebooks, which may be shown without an editor. */
export const visibleDocuments = (): readonly TextDocument[] => [
  ...window.visibleTextEditors.map(({ document }) => document),
  ...window.visibleNotebookEditors.flatMap(({ notebook }) => cellsOf(notebook)),
];

/** The addresses of all documents that have a tab, or stand in a notebook that has one. */
export function shownAddresses(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs).map(tabAddress);
  const open = new Set([...tabs, ...visibleDocuments().map(({ uri }) => uri.toString())]);
  for (const notebook of workspace.notebookDocuments)
    if (open.has(notebook.uri.toString())) for (const { uri } of cellsOf(notebook)) open.add(uri.toString());
  return new Set([...open].filter((address) => address !== undefined));
}

const cellsOf = (notebook: NotebookDocument): readonly TextDocument[] =>
  notebook.getCells().map(({ document }) => document);

/** The document or notebook that a tab shows for editing. */
function tabAddress({ input }: Tab): string | undefined {
  if (input instanceof TabInputText || input instanceof TabInputNotebook) return input.uri.toString();
  const isDiff = input instanceof TabInputTextDiff || input instanceof TabInputNotebookDiff;
  return isDiff ? input.modified.toString() : undefined;
}
