import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, flagged, open, unbacked } from './workspace';

/** Going from claim to claim. */
export function navigationTests(): void {
  describe('open claims', () => {
    afterEach(() => closeAll());

    const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`groundwork.${command}`);
    const selected = (editor: vscode.TextEditor): string => editor.document.getText(editor.selection);

    it('are gone through in both ways, and round the end', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, unbacked);
      const after = async (command: string): Promise<string> => {
        await run(command);
        return selected(editor);
      };
      // While the draft is still being judged, claims come in between.
      await eventually('a round through the open claims', async () => {
        editor.selection = new vscode.Selection(0, 0, 0, 0);
        const first = await after('nextOpenClaim');
        const second = await after('nextOpenClaim');
        const again = await after('previousOpenClaim');
        await run('previousOpenClaim');
        const last = editor.selection.start;
        const round = await after('nextOpenClaim');
        const isRound = again === first && round === first && last.isAfter(editor.selection.start);
        return (first !== '' && second !== first && isRound) || undefined;
      });
    });
    it('are commands that the palette knows, all of them', async () => {
      const known = await vscode.commands.getCommands(true);
      const manifest = vscode.extensions.getExtension('groundwork.groundwork')?.packageJSON as {
        contributes: { commands: { command: string }[] };
      };
      for (const { command } of manifest.contributes.commands) assert.ok(known.includes(command), command);
    });
  });
}
