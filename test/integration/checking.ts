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

/** Waits until the hover at the cursor says something. */
const hoverSays = (editor: vscode.TextEditor, words: string): Promise<true> =>
  eventually(`a hover that says “${words}”`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.some((content) => (content as vscode.MarkdownString).value.includes(words)) || undefined;
  });

/** What is flagged in a draft, and when. */
export function checkingTests(): void {
  describe('a draft', () => {
    afterEach(async () => {
      await revert();
      await closeAll();
    });

    it('has differing words flagged as a warning that leads to the words of the source', async () => {
      const { document } = await open('draft.md');
      const { diagnostic } = await flagged(document, '68 million euros');
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
      assert.equal(diagnostic.code, 'quantity');
      assert.match(diagnostic.message, /says 86 million euros; the draft says 68 million euros/);
      const [related] = diagnostic.relatedInformation ?? [];
      assert.ok(related);
      assert.equal(related.location.uri.toString(), fileAt('sources/ministry-report.md').toString());
      const source = await vscode.workspace.openTextDocument(related.location.uri);
      assert.equal(source.getText(related.location.range), '86 million euros');
    });

    it('has a sentence that nothing backs flagged as a whole, for information', async () => {
      const { document } = await open('draft.md');
      const { diagnostic } = await flagged(document, unbacked);
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information);
    });

    it('has words that the passage nearest to it does not say marked with a hint', async () => {
      const { document } = await open('draft.md');
      await eventually('some hints', () => {
        const hints = flags(document).filter(
          ({ diagnostic }) => diagnostic.severity === vscode.DiagnosticSeverity.Hint,
        );
        const doubts = hints.filter(({ diagnostic }) => / is near, but does not say “/.test(diagnostic.message));
        return doubts.length > 5 ? doubts : undefined;
      });
    });

    it('loses a flag when the sentence is put right, without being saved', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      await retype(editor, '68 million euros', '86 million euros');
      await unflagged(editor.document, '86 million euros');
      await unflagged(editor.document, '68 million euros');
      await hoverSays(editor, '**Backed.**');
    });

    it('is not flagged in the sentence that is being typed, but when the cursor has left it', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      const end = editor.document.positionAt(editor.document.getText().length);
      const words = 'The ministry has acquired 999 hectares of flood meadow';
      await editor.edit((edit) => {
        edit.insert(end, `\n\n${words}`);
      });
      const last = editor.document.positionAt(editor.document.getText().length);
      editor.selection = new vscode.Selection(last, last);
      // It has been judged, then.
      await hoverSays(editor, 'the draft says 999 hectares');
      assert.deepEqual(
        flags(editor.document)
          .filter(({ diagnostic }) => diagnostic.range.end.line === last.line)
          .map((flag) => flag.words),
        [],
      );
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await flagged(editor.document, '999 hectares');
    });

    it('keeps its flags under the right words when text is written above', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '421 hectares');
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'Notes to myself come first.\n\n');
        edit.insert(editor.document.positionAt(editor.document.getText().length), `\n\n${contradicted(888)}\n`);
      });
      await flagged(editor.document, '888 hectares');
      await flagged(editor.document, '421 hectares');
      await flagged(editor.document, '68 million euros');
    });

    it('is flagged at the right words whatever its line ends and marks', async () => {
      await write(
        'windows.md',
        '# Äußerst\r\n\r\n- 😀 The *ministry* has acquired **421** hectares of\r\n  flood meadow, out of a planned 640.\r\n',
      );
      const { document } = await open('windows.md');
      await eventually('the flag', () =>
        flags(document).find(({ words }) => words.startsWith('421') || words.startsWith('**421')),
      );
      await vscode.workspace.fs.delete(fileAt('windows.md'));
    });

    it('is no source: sources have no flags', async () => {
      const { document } = await open('sources/council-minutes.txt');
      await flagged((await open('draft.md')).document, '68 million euros');
      assert.deepEqual(flags(document), []);
    });

    it('loses its flags when it is closed', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      await closeAll();
      await eventually('no flags', () => flags(document).length === 0 || undefined);
    });
  });
}
