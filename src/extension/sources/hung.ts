import { l10n, Uri, window, workspace } from 'vscode';
import type { EngineLife } from '../../host/engineClient';

/** Names what the engine hung on, and what is done about it. */
export function tellHung({
  kind,
  name,
  seconds,
}: NonNullable<Extract<EngineLife, { kind: 'crashed' }>['hungOn']>): void {
  const said =
    kind === 'draft'
      ? l10n.t(
          'Checking {0} took longer than {1} seconds and was ended. It is left out until it is changed; everything else goes on. Look for a very long paragraph or line in it.',
          draftName(name),
          seconds,
        )
      : l10n.t(
          'Reading {0} took longer than {1} seconds and was ended. It is left out until it is changed; everything else goes on. Save it anew or split it.',
          name,
          seconds,
        );
  void window.showWarningMessage(said);
}

/** Drafts are checked under their address, with a word before it where nobody has them open. */
const draftName = (name: string): string => workspace.asRelativePath(Uri.parse(name.slice(name.lastIndexOf(' ') + 1)));
