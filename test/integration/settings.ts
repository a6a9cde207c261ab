import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  contradicted,
  eventually,
  fileAt,
  flagged,
  flags,
  open,
  retype,
  revert,
  unbacked,
  unflagged,
  write,
} from './workspace';

/** Settings work at once, without a reload. */
export function settingsTests(): void {
  describe('the settings', () => {
    const changed = new Set<string>();
    const set = async (name: string, value: unknown): Promise<void> => {
      changed.add(name);
      await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
    };
    afterEach(async () => {
      for (const name of changed) await set(name, undefined);
      changed.clear();
      await revert();
      await closeAll();
      for (const name of ['second.md', 'third.md'])
        await vscode.workspace.fs.delete(fileAt(name)).then(undefined, () => undefined);
    });

    it('give another severity, or none', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      await set('groundwork.severity.contradicted', 'error');
      await eventually(
        'an error',
        () =>
          flags(document).some(({ diagnostic }) => diagnostic.severity === vscode.DiagnosticSeverity.Error) ||
          undefined,
      );
      await set('groundwork.severity.contradicted', 'off');
      await unflagged(document, '68 million euros');
      assert.ok(flags(document).length > 0);
    });
    it('show a single rule in the text only, or elsewhere than its verdict', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      await set('groundwork.rules', { quantity: 'decoration' });
      await unflagged(document, '68 million euros');
      await set('groundwork.rules', { quantity: 'hint' });
      await eventually(
        'a hint',
        () =>
          flags(document).some(
            ({ words, diagnostic }) =>
              words === '68 million euros' && diagnostic.severity === vscode.DiagnosticSeverity.Hint,
          ) || undefined,
      );
    });
    it('list words that the nearest passage does not say, if asked', async () => {
      const { document } = await open('draft.md');
      await set('groundwork.severity.partlySupported', 'hint');
      await eventually('some hints', () => {
        const doubts = flags(document).filter(({ diagnostic }) =>
          /^“.*” is not in the nearest passage: /.test(diagnostic.message),
        );
        return doubts.length > 1 ? doubts : undefined;
      });
      await set('groundwork.severity.partlySupported', undefined);
    });
    it('check on save only', async () => {
      await set('groundwork.check.when', 'save');
      await set('groundwork.check.delayMs', 0);
      const { document } = await open('draft.md');
      // The last sentence is judged, and so is what was asked after it: this check has ended.
      await flagged(document, unbacked);
      await write('second.md', contradicted(888));
      await flagged((await open('second.md')).document, '888 hectares');
      const editor = await open('draft.md');
      await retype(editor, '421 hectares', '999 hectares');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      const second = await open('second.md');
      await retype(second, '888 hectares', '777 hectares');
      await second.document.save();
      await flagged(second.document, '777 hectares');
      assert.ok(!flags(document).some(({ words }) => words === '999 hectares'));
      await document.save();
      await flagged(document, '999 hectares');
      await retype(await open('draft.md'), '999 hectares', '421 hectares');
      await document.save();
      await flagged(document, '421 hectares');
    });
    it('check by command only', async () => {
      await set('groundwork.check.when', 'manual');
      const { document } = await open('draft.md');
      await write('third.md', contradicted(888));
      const other = await open('third.md');
      await vscode.commands.executeCommand('groundwork.checkDraft');
      await flagged(other.document, '888 hectares');
      assert.deepEqual(flags(document), []);
      await open('draft.md');
      await vscode.commands.executeCommand('groundwork.checkDraft');
      await flagged(document, '68 million euros');
    });
  });
}
