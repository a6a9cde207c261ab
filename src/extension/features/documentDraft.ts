import { commands, l10n, Uri, window } from 'vscode';
import type { Feature } from '../feature';
import { commandIds } from '../ids';
import { documentDraftUri } from '../sources/documentUris';

/** Opens a document as a draft: its text, which cannot be written to, with what was found in it. */
export const documentDraft: Feature = () =>
  commands.registerCommand(commandIds.checkDocument, async (what: unknown) => {
    const file = what instanceof Uri ? what : await chosenFile();
    if (file !== undefined) await window.showTextDocument(documentDraftUri(file), { preview: false });
  });

/** From the palette no file is known. */
async function chosenFile(): Promise<Uri | undefined> {
  const filters = { [l10n.t('Word and OpenDocument')]: ['docx', 'docm', 'dotx', 'odt', 'ott', 'fodt', 'rtf'] };
  return (await window.showOpenDialog({ filters, openLabel: l10n.t('Check') }))?.[0];
}
