import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, flagged, open } from './workspace';

/** Going from claim to claim. */
export function navigationTests(): void {
  describe('open claims', () => {
    afterEach(() => closeAll());

    const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`groundwork.${command}`);
    const selected = (editor: vscode.TextEditor): string => editor.document.getText(editor.selection);

    it('are gone through in both ways, and round the end', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      await run('nextOpenClaim');
      const first = selected(editor);
      assert.notEqual(first, '');
      await run('nextOpenClaim');
      assert.notEqual(selected(editor), first);
      await run('previousOpenClaim');
      assert.equal(selected(editor), first);
      await run('previousOpenClaim');
      const last = editor.selection.start;
      await run('nextOpenClaim');
      assert.equal(selected(editor), first);
      assert.ok(last.isAfter(editor.selection.start));
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
