import {
  commands,
  Disposable,
  l10n,
  languages,
  window,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode';
import { evidenceTargets } from '../../presentation/lookUp/evidenceTargets';
import { rangeAt } from '../convert';
import { readDraftSelector } from '../drafts/drafts';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { locationsOf } from '../sources/places';

/** From a claim to its evidence, as one goes from a name to its definition, and by a command. */
export const goToEvidence: Feature = (services) =>
  Disposable.from(
    languages.registerDefinitionProvider(readDraftSelector, {
      provideDefinition: (document, position) => linksAt(document, position, services),
    }),
    commands.registerCommand(commandIds.goToEvidence, () => goFromCursor(services)),
  );

async function linksAt(document: TextDocument, position: Position, services: Services): Promise<LocationLink[]> {
  const standing = services.findings.of(document)?.found.at(document.offsetAt(position));
  if (standing === undefined || standing.isTouched) return [];
  const { finding, start } = standing;
  const { origin, places } = evidenceTargets(finding, document.offsetAt(position) - start);
  const originSelectionRange = rangeAt(document, start + origin.start, start + origin.end);
  const locations = await locationsOf(services, places);
  return locations
    .filter((location) => location !== undefined)
    .map(({ uri, range }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }));
}

/** Other extensions define words, too: the command goes to evidence and nowhere else. */
async function goFromCursor(services: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const links = await linksAt(document, selection.active, services);
  if (links.length === 0) {
    void window.showInformationMessage(
      l10n.t('No source backs this statement. “Groundwork: Find Support for Selection” shows what comes near.'),
    );
    return;
  }
  const locations = links.map(({ targetUri: uri, targetRange: range }) => ({ uri, range }));
  await commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, locations, 'peek', '');
}
