// A draft in Word: its text opens as a read-only document with findings, and is never written.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, wordDraftWorkspace } from './workspaces.mjs';

let at;
let page;
let word;

before(
  async () => {
    word = wordDraftWorkspace();
    at = await openWorkbench(word.folder, { settings: { 'editor.wordWrap': 'on' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const squiggles = () => page.locator('.editor-group-container.active .squiggly-warning');

describe('a draft in Word', () => {
  test('is checked from the Explorer, and shows its findings, hovers and claims', async () => {
    await at.run('View: Show Explorer');
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'chapter.docx' });
    await at.choose(row, 'Check as a Draft');
    await page.locator('.tab.active', { hasText: 'chapter.docx.txt' }).waitFor();
    await squiggles().first().waitFor();
    const hover = await at.hover('421 crowns');
    await hover.locator('text=412 crowns').first().waitFor();
    await page.locator('.statusbar-item', { hasText: '1 of 2 to look at' }).waitFor();
    await at.run('Groundwork: Focus on Claims View');
    await at.rows('Claims').filter({ hasText: 'Repairing the old bridge' }).first().waitFor();
    await at.shot('word-draft');
  });

  test('cannot be written to, and stays as it is', async () => {
    const before = readFileSync(word.draft);
    await page.locator('.tab.active', { hasText: 'chapter.docx.txt' }).click();
    await page.locator('.editor-group-container.active .view-line').first().click();
    await page.keyboard.type('x');
    await page.locator('text=/Cannot edit in read-only editor/i').first().waitFor();
    assert.deepEqual(readFileSync(word.draft), before);
    assert.deepEqual(at.outside, []);
  });

  test('is checked again when it was written by another program', async () => {
    // As Word does: beside it, and renamed.
    const draft = path.join(at.sandbox.workspace, 'chapter.docx');
    writeFileSync(`${draft}.new`, word.mended);
    renameSync(`${draft}.new`, draft);
    await page.locator('.editor-group-container.active .view-line', { hasText: '412 crowns' }).first().waitFor();
    await squiggles().first().waitFor({ state: 'detached' });
  });
});
