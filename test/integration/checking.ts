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
  read,
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
      assert.match(diagnostic.message, /^≠ 86 million euros in /);
      const { code } = diagnostic;
      assert.ok(typeof code === 'object');
      assert.equal(code.value, 'quantity');
      assert.equal(code.target.with({ fragment: '' }).toString(), fileAt('sources/ministry-report.md').toString());
      const place = /^L(\d+),(\d+)-L(\d+),(\d+)$/
        .exec(code.target.fragment)
        ?.slice(1)
        .map((part) => Number(part) - 1);
      const [line = -1, from = -1, endLine = -1, end = -1] = place ?? [];
      const source = await vscode.workspace.openTextDocument(code.target.with({ fragment: '' }));
      assert.equal(source.getText(new vscode.Range(line, from, endLine, end)), '86 million euros');
    });

    it('has a sentence that nothing backs flagged as a whole, for information', async () => {
      const { document } = await open('draft.md');
      const { diagnostic } = await flagged(document, unbacked);
      assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Information);
    });

    it('has no problem for words that the nearest passage does not say', async () => {
      const { document } = await open('draft.md');
      await flagged(document, unbacked);
      const quiet = flags(document).filter(({ diagnostic }) =>
        /is not in the nearest passage/.test(diagnostic.message),
      );
      assert.deepEqual(quiet, []);
    });

    it('loses a flag when the sentence is put right, without being saved', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      await retype(editor, '68 million euros', '86 million euros');
      await unflagged(editor.document, '86 million euros');
      await unflagged(editor.document, '68 million euros');
      await hoverSays(editor, '**Backed.**');
    });

    it('has its flags in the cell that they are about, where it is a notebook', async () => {
      const cell = (kind: string, source: string): object => ({ cell_type: kind, metadata: {}, source: [source] });
      const cells = [
        cell('markdown', '# Flood'),
        { ...cell('code', 'hectares = 999'), execution_count: null, outputs: [] },
        cell('markdown', contradicted(421)),
      ];
      const project = await read('groundwork.json');
      await write('groundwork.json', project.replace('"*.md"', '"*.md", "*.ipynb"'));
      try {
        await write('flood.ipynb', JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));
        const notebook = await vscode.workspace.openNotebookDocument(fileAt('flood.ipynb'));
        await vscode.window.showNotebookDocument(notebook);
        await flagged(notebook.cellAt(2).document, '421 hectares');
        assert.deepEqual(flags(notebook.cellAt(0).document), []);
        assert.deepEqual(flags(notebook.cellAt(1).document), []);
      } finally {
        await write('groundwork.json', project);
      }
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
