import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import {
  closeAll,
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

/** The worker's life, and sources that change under it. */
export function engineTests(): void {
  describe('the engine', () => {
    const workers: Worker[] = [];
    const note = (message: unknown): void => void workers.push((message as { worker: Worker }).worker);
    before(() => {
      subscribe('worker_threads', note);
    });
    after(() => {
      unsubscribe('worker_threads', note);
    });
    afterEach(async () => {
      await revert();
      await closeAll();
    });

    it('is started again when it crashes, and drafts are checked again', async () => {
      const editor = await open('draft.md');
      await flagged(editor.document, '68 million euros');
      await vscode.commands.executeCommand('groundwork.restartEngine');
      await flagged(editor.document, '68 million euros');
      const worker = workers.at(-1);
      assert.ok(worker, 'the engine does not run in a worker');
      await worker.terminate();
      await retype(editor, '68 million euros', '86 million euros');
      await unflagged(editor.document, '68 million euros');
      await retype(editor, '86 million euros', '77 million euros');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await flagged(editor.document, '77 million euros');
      assert.ok(workers.length >= 2);
    });

    it('reads a source again that changes on disk', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      const before = await read('sources/ministry-report.md');
      await write('sources/ministry-report.md', before.replace('86 million euros', '68 million euros'));
      await unflagged(document, '68 million euros');
      await write('sources/ministry-report.md', before);
      await flagged(document, '68 million euros');
    });

    it('reads a source that is new, and forgets one that has gone', async () => {
      const { document } = await open('draft.md');
      await flagged(document, unbacked);
      await write('sources/letters/new.txt', `A letter.\n\n${unbacked}\n`);
      await unflagged(document, unbacked);
      await vscode.workspace.fs.delete(fileAt('sources/letters'), { recursive: true });
      await flagged(document, unbacked);
    });

    it('forgets a folder of sources that is moved away, and reads it again when it comes back', async () => {
      const { document } = await open('draft.md');
      const move = (from: string, to: string): Thenable<void> => vscode.workspace.fs.rename(fileAt(from), fileAt(to));
      for (let times = 0; times < 2; times += 1) {
        await flagged(document, '68 million euros');
        await move('sources', 'away');
        await unflagged(document, '68 million euros');
        await move('away', 'sources');
      }
      await flagged(document, '68 million euros');
    });

    it('ends where nothing is left to do, and starts again when the sources come back', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      const project = await read('groundwork.json');
      await vscode.workspace.fs.rename(fileAt('sources'), fileAt('away'));
      await vscode.workspace.fs.delete(fileAt('groundwork.json'));
      await eventually('no flags', () => flags(document).length === 0 || undefined);
      await vscode.workspace.fs.rename(fileAt('away'), fileAt('sources'));
      await flagged(document, '68 million euros');
      await write('groundwork.json', project);
      await flagged(document, '68 million euros');
    });

    it('goes on with the settings when groundwork.json is broken', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      const before = await read('groundwork.json');
      await write('groundwork.json', '{ "sources": [');
      await vscode.commands.executeCommand('groundwork.reindexSources');
      await flagged(document, '68 million euros');
      await write('groundwork.json', before);
      await flagged(document, '68 million euros');
    });

    it('reads everything again on demand', async () => {
      const { document } = await open('draft.md');
      await flagged(document, '68 million euros');
      await vscode.commands.executeCommand('groundwork.reindexSources');
      await flagged(document, '68 million euros');
    });
  });
}
