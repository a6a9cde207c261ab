// A folder of sources that is made after the window was opened, is moved away, and comes back: noticed without a command.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeInto } from '../host/boxes.mjs';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { plainWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    const folder = plainWorkspace();
    writeFileSync(
      path.join(folder, 'draft.md'),
      'The harbour wall at Kessel was rebuilt for 68 million crowns.\n\nEnd.\n',
    );
    at = await openWorkbench(folder, { settings: { 'files.autoSave': 'off' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const inFolder = (...parts) => path.join(at.sandbox.workspace, ...parts);
const status = (words) => page.locator('.statusbar-item', { hasText: words });
const flag = () => page.locator('.editor-instance .squiggly-warning');
const inExplorer = (name) => page.locator('.explorer-viewlet .monaco-list-row', { hasText: name }).first();

/** Takes an item of the Explorer's menu and types a name. */
async function nameInExplorer(item, act, name) {
  const box = page.locator('.explorer-item-edited input');
  await at.persistently(async (timeout) => {
    await act(item);
    await box.waitFor({ timeout });
  });
  await writeInto(box, name);
  await page.keyboard.press('Enter');
  await inExplorer(name).waitFor();
}

/** Such a folder may hold anything: the view asks, once. */
async function takeOffer() {
  await at.run('Groundwork: Focus on Claims View');
  const offer = page.locator('.welcome-view-content .monaco-button', { hasText: 'Check Drafts Here' }).first();
  await offer.waitFor();
  await at.shot('asks-once');
  assert.equal(await status(/to look at|No sources/).count(), 0);
  await offer.click();
  await at.run('View: Show Explorer');
}

describe('a folder of sources', () => {
  test('is noticed when it is made in the Explorer of a window without any', async () => {
    await at.openFile('draft.md');
    await at.goToLine(3);
    assert.equal(await status(/to look at|No sources/).count(), 0);
    await at.run('View: Show Explorer');
    await nameInExplorer('File: New Folder...', at.run, 'sources');
    await takeOffer();
    await status('No sources').waitFor();
    writeFileSync(inFolder('sources', 'port.txt'), 'The harbour wall at Kessel was rebuilt for 86 million crowns.\n');
    await flag().first().waitFor({ state: 'attached' });
  });

  test('is forgotten when it is renamed there, and read again when it has its name back', async () => {
    const rename = (from) => (item) => at.choose(inExplorer(from), item);
    for (const away of ['old', 'older']) {
      await nameInExplorer('Rename...', rename('sources'), away);
      await flag().first().waitFor({ state: 'detached' });
      await nameInExplorer('Rename...', rename(away), 'sources');
      await flag().first().waitFor({ state: 'attached' });
    }
  });

  test('is noticed when another program moves it away and back', async () => {
    renameSync(inFolder('sources'), inFolder('away'));
    await flag().first().waitFor({ state: 'detached' });
    await until('nothing in the status bar', async () => (await status(/to look at/).count()) === 0);
    renameSync(inFolder('away'), inFolder('sources'));
    await flag().first().waitFor({ state: 'attached' });
  });

  test('is added by its menu, and a key goes to what is open', async () => {
    mkdirSync(inFolder('letters'));
    writeFileSync(inFolder('letters', 'clerk.txt'), 'The ferry at Pellow carries 86 passengers.\n');
    await at.choose(inExplorer('letters'), 'Add to Sources');
    await page.locator('.tab.active', { hasText: 'groundwork.json' }).waitFor();
    assert.deepEqual(JSON.parse(readFileSync(inFolder('groundwork.json'), 'utf8')).sources, ['sources', 'letters']);
    await at.openFile('draft.md');
    await flag().first().waitFor({ state: 'attached' });
    await at.goToLine(3);
    await page.keyboard.press('Alt+F9');
    await page.locator('.statusbar-item', { hasText: '(10 selected)' }).waitFor();
    assert.deepEqual(at.outside, []);
  });
});
