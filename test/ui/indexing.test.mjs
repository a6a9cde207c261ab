// A large collection is read while the writer watches, rests when told to, and is there again after a restart.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { largeWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(largeWorkspace(3000));
    page = at.page;
  },
  { timeout: 120_000 },
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
  await at.run('Groundwork: Look Up in Sources');
  const box = page.locator('.quick-input-widget input[placeholder^="Words to look for"]');
  await box.waitFor();
  await box.fill(words);
  await picked('Ostrel Living River').first().waitFor();
  await page.locator('.tab.active', { hasText: 'ministry-report.md' }).waitFor();
  const rows = await page.locator('.quick-input-widget .monaco-list-row').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('.tab', { hasText: 'ministry-report.md' }).waitFor({ state: 'detached' });
  return rows;
};

describe('a large collection', () => {
  let answers;

  test('tells which source is being read, and rests when told to', async () => {
    await at.openFile('draft.md');
    await at.run('Groundwork: Focus on Sources View');
    await message(/Reading \d+ of \d+: sources\//).waitFor();
    await at.shot('indexing');
    await click('Pause Reading Sources');
    await message(/Reading is paused: [\d,]+ sources left to read/).waitFor();
    await status('Sources not all read').waitFor();
    assert.equal(
      await page.locator('.editor-instance .squiggly-info').count(),
      0,
      'nothing is held against half the sources',
    );
    await at.shot('indexing-paused');
  });

  test('goes on where it stopped, and says when it is done', async () => {
    await click('Resume Reading Sources');
    await message(/Reading \d+ of \d+/).waitFor();
    await message(/Reading/).waitFor({ state: 'detached', timeout: 60_000 });
    await status(/\d+\/\d+ backed/).waitFor({ timeout: 60_000 });
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
    await page.reload();
    await at.openFile('draft.md');
    const started = Date.now();
    await status(/\d+\/\d+ backed/).waitFor({ timeout: 20_000 });
    assert.ok(Date.now() - started < 10_000, 'the sources were read again');
    assert.deepEqual(await found('chromium soil'), answers);
  });

  test('is read again when what is stored was deleted', async () => {
    await at.run('Groundwork: Show Stored Indexes');
    await picked('Delete All').click();
    await at.run('Groundwork: Focus on Sources View');
    await message(/Reading \d+ of \d+/).waitFor();
    await message(/Reading/).waitFor({ state: 'detached', timeout: 60_000 });
    assert.deepEqual(await found('chromium soil'), answers);
    assert.deepEqual(at.outside, []);
  });
});
