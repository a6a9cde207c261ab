import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, flagged, open, rangeOf } from './workspace';

/** What one reads when the pointer rests on a sentence. */
export function hoverTests(): void {
  describe('the hover', () => {
    afterEach(() => closeAll());

    /** The hover over these words, once the draft is checked. */
    async function hoverAt(words: string): Promise<vscode.MarkdownString> {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      const at = rangeOf(document, words).start;
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const ours = hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .find(({ value }) => value.includes('**'));
      assert.ok(ours, 'no hover of ours');
      return ours;
    }

    it('says what differs, quotes the source, and names it with author and date', async () => {
      const { value } = await hoverAt('68 million euros');
      assert.match(value, /^\*\*Differs from a source\.\*\*/);
      assert.match(value, /\*\*\*86 million euros\*\*\*/);
      assert.match(value, /Second Progress Report/);
    });
    it('offers to open, quote and cite the source and to search for the sentence, and may run nothing else', async () => {
      const { value, isTrusted } = await hoverAt('68 million euros');
      assert.match(value, /\[Open source\]\(command:groundwork\.openSource\?/);
      assert.match(value, /\[Search sources for this\]\(command:groundwork\.lookUp\?/);
      const enabledCommands = ['openSource', 'quote', 'cite', 'lookUp'].map((name) => `groundwork.${name}`);
      assert.deepEqual(isTrusted, { enabledCommands });
    });
    it('gives the reason where a sentence is not judged', async () => {
      const { value } = await hoverAt('Is the town any safer now');
      assert.match(value, /Not checked/);
      assert.match(value, /A question/);
    });
    it('opens the source with the quoted words selected', async () => {
      const { value } = await hoverAt('68 million euros');
      const link = /\(command:groundwork\.openSource\?([^) ]*)[ )]/.exec(value)?.[1];
      assert.ok(link);
      const [place] = JSON.parse(decodeURIComponent(link)) as [unknown];
      await vscode.commands.executeCommand('groundwork.openSource', place);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.ok(editor.document.uri.path.endsWith('sources/ministry-report.md'));
      assert.match(
        editor.document.getText(editor.selection),
        /^The Ostrel Living River Programme was set up.*86 million euros\.$/,
      );
      assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
    });
    it('opens nothing that is no source', async () => {
      await open('draft.md');
      await vscode.commands.executeCommand('groundwork.openSource', { document: '../../etc/passwd', start: 0, end: 1 });
      await vscode.commands.executeCommand('groundwork.openSource', 'nonsense');
      assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith('draft.md'));
    });
  });
}
