// Typing in a draft of 50,000 words must never wait for Groundwork.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { longWorkspace, removeWorkspaces } from './workspaces.mjs';

const WORDS = 50_000;
/** The longest task that the extension host may do, from the first key to the last finding. */
const TASK_MS = 50;

let at;
let page;

before(
  async () => {
    at = await openWorkbench(longWorkspace(WORDS), { settings: { 'files.autoSave': 'off' } });
    page = at.page;
  },
  { timeout: 120_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const status = (words) => page.locator('.statusbar-item', { hasText: words }).first();

describe(`a draft of ${WORDS} words`, () => {
  test('is checked without holding the extension host up', async () => {
    await at.run('Groundwork: Focus on Claims View');
    await at.probe.start();
    await at.openFile('long.md');
    await status(/\d\/\d.* backed/).waitFor({ timeout: 60_000 });
    const { longestMs, worst, turns } = await at.probe.stop();
    console.log(
      `opening and the first check: longest task ${longestMs.toFixed(1)} ms of ${turns} turns; worst ${worst.map((ms) => ms.toFixed(0)).join(' ')}`,
    );
    assert.ok(longestMs < TASK_MS, `a task took ${longestMs.toFixed(1)} ms`);
  });

  test('takes every key at once, and is checked again after the pause', async () => {
    await at.openFile('long.md');
    await at.goToLine(400);
    await page.keyboard.press('End');
    await at.probe.start();
    await page.keyboard.type(' The ministry has acquired 977 hectares of flood meadow, out of a planned 640.', {
      delay: 60,
    });
    await page.waitForTimeout(1500);
    await page.keyboard.type(' It was a good year for the river and for those who live beside it.', { delay: 60 });
    await page.waitForTimeout(2500);
    const { longestMs, worst, turns } = await at.probe.stop();
    console.log(
      `typing: longest task ${longestMs.toFixed(1)} ms of ${turns} turns; worst ${worst.map((ms) => ms.toFixed(0)).join(' ')}`,
    );
    assert.ok(longestMs < TASK_MS, `a task took ${longestMs.toFixed(1)} ms`);
    await at.shot('long-draft');
  });
});
