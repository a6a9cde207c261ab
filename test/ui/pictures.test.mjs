// A folder with scans: they are listed until the writer turns on reading of pictures, and are then read while everything else goes on.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { HARBOUR, harbourPage, scanOf } from '../support/scans.ts';

/** Pages of the long scan: enough to be halted in the midst of them. */
const PAGES = 12;

let folder;
let at;
let page;

before(
  async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gw-ui-'));
    mkdirSync(path.join(folder, 'sources'));
    writeFileSync(path.join(folder, 'groundwork.json'), '{ "sources": ["sources"] } // ours\n');
    writeFileSync(path.join(folder, 'draft.md'), 'The harbour of Eastvik was dredged in 1987.\n');
    writeFileSync(path.join(folder, 'sources', 'note.txt'), 'The mill stands by the brook.\n');
    writeFileSync(path.join(folder, 'sources', 'a-harbour.png'), HARBOUR);
    writeFileSync(path.join(folder, 'sources', 'long.pdf'), scanOf(Array.from({ length: PAGES }, () => harbourPage())));
    at = await openWorkbench(folder, { pictures: true });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

const view = () => page.locator('.pane', { has: page.locator('.pane-header', { hasText: /^\s*Sources/ }) }).last();
const message = (words) => view().locator('.message', { hasText: words });
const row = (words) => view().locator('.monaco-list-row', { hasText: words });
const status = (words) => page.locator('.statusbar-item', { hasText: words });
const click = async (title) => {
  await view().hover();
  await view().locator(`.actions-container [aria-label^="${title}"]`).first().click();
};

describe('scans and pictures', () => {
  test('are listed as not read, with what to do', async () => {
    await at.openFile('draft.md');
    await at.run('Groundwork: Focus on Sources View');
    await row(/a-harbour\.png.*not read/)
      .first()
      .waitFor();
    await row(/long\.pdf.*not read/)
      .first()
      .waitFor();
    await status(/1 of 1 to look at/).waitFor();
    await at.shot('pictures-off');
  });

  test('are read once the writer agrees, while the draft is checked against what is there', async () => {
    await row(/a-harbour\.png/)
      .first()
      .hover();
    await row(/a-harbour\.png/)
      .first()
      .locator('[aria-label^="Read Scans and Pictures"]')
      .first()
      .click();
    await page.locator('.monaco-dialog-box', { hasText: 'Read the scans and pictures' }).waitFor();
    await at.shot('pictures-asked');
    await page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Read Them' }).click();
    await message(/Reading pictures: sources\/long\.pdf, \d+ of 12 pages/).waitFor();
    await row(/a-harbour\.png.*34 words/)
      .first()
      .waitFor();
    assert.equal(
      readFileSync(path.join(at.sandbox.workspace, 'groundwork.json'), 'utf8'),
      '{ "sources": ["sources"],\n"pictures": true } // ours\n',
    );
    await status(/1 of 1 to look at/).waitFor({ state: 'detached' });
    await at.shot('pictures-reading');
  });

  test('rest when told to, and go on', async () => {
    await click('Pause Reading Sources');
    await message(/Reading is paused: 1 source left to read/).waitFor();
    await click('Resume Reading Sources');
    await message(/Reading pictures/).waitFor();
    await message(/Reading/).waitFor({ state: 'detached' });
    await row(/long\.pdf.*408 words/)
      .first()
      .waitFor();
    assert.deepEqual(at.outside, []);
  });
});
