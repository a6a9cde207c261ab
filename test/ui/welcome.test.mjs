// A folder that has nothing to do with Groundwork stays alone, until the writer asks.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { plainWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(plainWorkspace());
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

/** Whether VS Code has written down, in the databases of its page, a value that contains these words. */
async function isKept(words) {
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const values = await Promise.all(
      stores.map((store) => answer(database.transaction(store).objectStore(store).getAll())),
    );
    database.close();
    if (values.flat().some((value) => String(value).includes(words))) return true;
  }
  return false;
}

const status = (words) => page.locator('.statusbar-item', { hasText: words });

describe('a folder without sources', () => {
  test('shows nothing of Groundwork in the editor, and says why when asked', async () => {
    await at.openFile('letter.md');
    await at.run('Groundwork: Why Is Nothing Shown Here?');
    await page
      .locator('.quick-input-widget .monaco-list-row', { hasText: 'has no sources folder and no groundwork.json' })
      .waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await status(/to look at|No sources|Reading/).count(), 0);
    assert.equal(await page.locator('.editor-instance .squiggly-info').count(), 0);
  });

  test('is left alone when the writer says so, and is not asked again', async () => {
    const link = (words) => page.locator('.welcome-view-content a', { hasText: words }).first();
    const button = (words) => page.locator('.welcome-view-content .monaco-button', { hasText: words }).first();
    await at.run('Groundwork: Focus on Claims View');
    mkdirSync(path.join(at.sandbox.workspace, 'sources'));
    await button('Check Drafts Here').waitFor();
    await link('leave this folder alone').click();
    await button('Create Sources Folder').waitFor();
    // VS Code writes an answer down some time after it was given: a reload may come before that.
    await until('an answer that a reload keeps', () => page.evaluate(isKept, '"refused"'));
    await page.reload();
    await at.run('Groundwork: Focus on Claims View');
    await button('Create Sources Folder').waitFor();
    assert.equal(await button('Check Drafts Here').count(), 0);
    assert.equal(await status(/to look at|No sources|Reading/).count(), 0);
  });

  test('is offered a sources folder, and is checked from then on', async () => {
    await at.run('Groundwork: Focus on Claims View');
    const button = page
      .locator('.welcome-view-content a, .welcome-view-content .monaco-button', { hasText: 'Create Sources Folder' })
      .first();
    await button.waitFor();
    await at.shot('welcome');
    await button.click();
    await status('No sources').waitFor();
    writeFileSync(
      path.join(at.sandbox.workspace, 'sources', 'letters.txt'),
      'This text has many sources beside it, said the reader.\n',
    );
    await status(/\d of \d to look at|nothing to check/).waitFor();
    assert.deepEqual(at.outside, []);
  });
});
