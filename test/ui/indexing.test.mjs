// A large collection is read while the writer watches, rests when told to, and is there again after a restart.
import assert from 'node:assert/strict';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { largeWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(largeWorkspace(3000));
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const view = () => page.locator('.pane', { has: page.locator('.pane-header', { hasText: /^\s*Sources/ }) }).last();
const message = (words) => view().locator('.message', { hasText: words });
/** The buttons of a view show while the mouse is over it. */
const click = async (title) => {
  await view().hover();
  await view().locator(`.actions-container [aria-label^="${title}"]`).first().click();
};
const status = (words) => page.locator('.statusbar-item', { hasText: words });
const picked = (words) => page.locator('.quick-input-widget .monaco-list-row', { hasText: words });
const found = async (words) => {
  await at.lookUp(words, 'Ostrel Living River');
  await page.locator('.tab.active', { hasText: 'ministry-report.md' }).waitFor();
  const rows = await page.locator('.quick-input-widget .monaco-list-row').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('.tab', { hasText: 'ministry-report.md' }).waitFor({ state: 'detached' });
  return rows;
};

/** The stored index, file by file; the manifest is touched whenever it is opened. */
const stored = () =>
  globSync('**/globalStorage/*/cache/**/*', { cwd: at.sandbox.user, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${statSync(file).mtimeMs}`);

/** Every source is read again then. */
const deleteStored = async () => {
  await at.run('Groundwork: Show Stored Indexes');
  await picked('Delete All').click();
};

describe('a large collection', () => {
  let answers;

  test('tells which source is being read, and rests when told to', async () => {
    await at.openFile('draft.md');
    await at.run('Groundwork: Focus on Sources View');
    await message(/Reading \d+ of \d+: sources\//).waitFor();
    await at.shot('indexing');
    // A busy machine may show the button after all is read: then all is read again, and the draft keeps what was found.
    let isChecked = false;
    await until('a pause amid reading', async () => {
      await click('Pause Reading Sources');
      await message('Reading is paused').waitFor();
      if (await message(/: [\d,]+ sources left to read/).isVisible()) return true;
      await click('Resume Reading Sources');
      await deleteStored();
      await message(/Reading \d+ of \d+/).waitFor();
      isChecked = true;
      return false;
    });
    await status(isChecked ? /\d+ of \d+ to look at/ : 'Sources not all read').waitFor();
    const marked = await page.locator('.editor-instance .squiggly-info').count();
    if (!isChecked) assert.equal(marked, 0, 'nothing is held against half the sources');
    await at.shot('indexing-paused');
  });

  test('goes on where it stopped, and says when it is done', async () => {
    await click('Resume Reading Sources');
    // How long it still reads depends on the moment of the pause: it may be too short to be seen.
    await message(/Reading/).waitFor({ state: 'detached' });
    await status(/\d+ of \d+ to look at/).waitFor();
    answers = await found('chromium soil');
  });

  test('shows what is stored', async () => {
    await at.run('Groundwork: Show Stored Indexes');
    await picked(/MB/).waitFor();
    await picked('Delete All').waitFor();
    await at.shot('stored-indexes');
    await page.keyboard.press('Escape');
  });

  test('is there at once after a restart, with the same answers', async () => {
    const before = stored();
    assert.ok(before.length > 0);
    await page.reload();
    // VS Code may bring back a tab that was closed shortly before; a look-up leaves open what was open.
    await at.run('View: Close All Editors');
    await at.openFile('draft.md');
    await status(/\d+ of \d+ to look at/).waitFor();
    assert.deepEqual(stored(), before, 'the sources were not read and stored again');
    assert.deepEqual(await found('chromium soil'), answers);
  });

  test('is read again when what is stored was deleted', async () => {
    await deleteStored();
    await at.run('Groundwork: Focus on Sources View');
    await message(/Reading \d+ of \d+/).waitFor();
    await message(/Reading/).waitFor({ state: 'detached' });
    assert.deepEqual(await found('chromium soil'), answers);
    assert.deepEqual(at.outside, []);
  });
});
