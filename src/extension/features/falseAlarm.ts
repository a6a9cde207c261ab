import { commands, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { version } from '../../../package.json';
import { falseAlarmName, falseAlarmText } from '../../presentation/marks/falseAlarm';
import { targetAtCaret } from '../drafts/caretClaim';
import { claimAt, isClaimAddress, type ClaimTarget } from '../drafts/claimAddress';
import type { Feature, Services } from '../feature';
import { commandIds } from '../ids';
import { exists } from '../markedFolders';
import { markFalseAlarm } from '../marking';

/**
 * Takes a finding for wrong: it is marked, and what it said is written down to be attached to a report. The file stays out
 * of the workspace, where it would be read as a source, or be handed on with words that are nobody else's business.
 */
export const falseAlarm: Feature = (services) =>
  commands.registerCommand(commandIds.falseAlarm, async (address: unknown) => {
    const target = isClaimAddress(address) ? claimAt(address, services) : targetAtCaret(services);
    if (target === undefined) {
      void window.showWarningMessage(l10n.t('Put the cursor into the statement that is flagged wrongly.'));
      return;
    }
    const file = await writtenDown(target, services);
    const { draft, standing } = target;
    await markFalseAlarm(services, draft.document, standing);
    await tell(file);
  });

/** Writes the file where there is none of its name. */
async function writtenDown({ draft, standing: { finding } }: ClaimTarget, services: Services): Promise<Uri> {
  const { sources, drafts, falseAlarmsFolder } = services;
  const file = Uri.joinPath(falseAlarmsFolder, falseAlarmName(finding));
  if (await exists(file)) return file;
  const text = falseAlarmText(finding, {
    version,
    language: drafts.languageOf(draft.document) ?? 'plaintext',
    isConfidential: (document) => sources.summary(document)?.isConfidential === true,
  });
  await workspace.fs.createDirectory(falseAlarmsFolder);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

async function tell(file: Uri): Promise<void> {
  const show = l10n.t('Show File');
  const chosen = await window.showInformationMessage(
    l10n.t(
      'Marked as a false alarm, until its words change. What it said is in a file that you can attach to a report; nothing was sent.',
    ),
    show,
  );
  if (chosen === show) await window.showTextDocument(file, { viewColumn: ViewColumn.Beside, preview: true });
}
