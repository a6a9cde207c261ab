import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The workspace folder: a copy of examples/. */
function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'no workspace folder');
  return first.uri;
}

export const fileAt = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

/** Writes a file as another program would. */
export const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileAt(path), new TextEncoder().encode(text));

export const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(path)));

/** Opens a file in the first group and puts the cursor at its start. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(fileAt(path), {
    viewColumn: vscode.ViewColumn.One,
    preview: false,
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

export const closeAll = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** How long a state may be waited for: it ends what would hang, on a machine with much else to do. Unit: ms. */
const HANGS_MS = 120_000;

/** Asks again and again until the answer is not `undefined`; fails with `what` when it never comes. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + HANGS_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) assert.fail(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A sentence of the example draft that no source backs. */
export const unbacked =
  'A survey carried out last winter found that most families in the lower town still keep their valuables upstairs.';

/** A sentence that the example's sources contradict: its flag shows that a check has been. */
export const contradicted = (hectares: number): string =>
  `The ministry has acquired ${hectares} hectares of flood meadow.`;

/** A flag in a draft, with the words it stands under. */
export interface Flag {
  readonly words: string;
  readonly diagnostic: vscode.Diagnostic;
}

/** Groundwork's flags of a document, in reading order. */
export function flags(document: vscode.TextDocument): readonly Flag[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Groundwork')
    .map((diagnostic) => ({ words: document.getText(diagnostic.range), diagnostic }))
    .sort((a, b) => a.diagnostic.range.start.compareTo(b.diagnostic.range.start));
}

/** The flag under these words, as soon as it is there. */
export const flagged = (document: vscode.TextDocument, words: string): Promise<Flag> =>
  eventually(`a flag under “${words}”`, () => flags(document).find((flag) => flag.words === words));

/** Waits until nothing is flagged under these words. */
export const unflagged = (document: vscode.TextDocument, words: string): Promise<true> =>
  eventually(`no flag under “${words}”`, () => flags(document).every((flag) => flag.words !== words) || undefined);

/** Where the words stand in the document; they must be there. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” is not in the draft`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Replaces words as a writer does: the cursor ends behind them. */
export async function retype(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  await editor.edit((edit) => {
    edit.replace(range, by);
  });
  const end = editor.document.positionAt(editor.document.offsetAt(range.start) + by.length);
  editor.selection = new vscode.Selection(end, end);
}

/** Throws away what was changed. */
export const revert = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.files.revert');
