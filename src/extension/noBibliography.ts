import { CompletionItem, CompletionItemKind, l10n, Range, type Position, type TextDocument } from 'vscode';

/** What is offered in place of keys where there are none: what to do. Taking it changes no letter, and leads to the setting. */
export function noBibliography(document: TextDocument, position: Position): CompletionItem {
  const item = new CompletionItem(l10n.t('No works to cite here: add a bibliography (.bib)'), CompletionItemKind.Issue);
  // The sign that began the citation stands for itself: an empty text would be taken for none, and the label be written.
  const range = new Range(position.translate(0, -1), position);
  const sign = document.getText(range);
  const documentation = l10n.t(
    'Put a .bib or CSL-JSON file into the folder, as Zotero exports them, or name one in “groundwork.bibliographies”.',
  );
  const command = {
    command: 'workbench.action.openSettings',
    title: l10n.t('Open Settings'),
    arguments: ['groundwork.bibliographies'],
  };
  return Object.assign(item, { documentation, insertText: sign, filterText: sign, range, command });
}
