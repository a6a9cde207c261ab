// The first five minutes: the walkthrough, and the sample project that it creates.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeInto } from '../host/boxes.mjs';
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

const step = (title) => page.locator('.getting-started-step', { hasText: title });

describe('the first five minutes', () => {
  test('are led through, with a picture for each step', async () => {
    await at.run('Welcome: Open Walkthrough...');
    const names = page.locator('.quick-input-widget input[placeholder^="Select a walkthrough"]');
    await writeInto(names, 'Write with your sources');
    // A tooltip may lie over the row; by keyboard it is taken once the list has narrowed down to it.
    const focused = page.locator('.quick-input-widget .monaco-list-row.focused');
    await focused.filter({ hasText: 'Write with your sources at hand' }).waitFor();
    await page.keyboard.press('Enter');
    // Drawings come in a page of their own, so that they take the colours of the theme.
    const drawing = page
      .frameLocator('.getting-started-media iframe.webview.ready')
      .frameLocator('iframe#active-frame')
      .locator('svg');
    for (const [title, shown] of [
      ['Add your sources', 'What was read of each source'],
      ['Read what is flagged', 'The hover over a sentence'],
      ['See the evidence', 'The Evidence view'],
      ['Look something up', 'Looking words up'],
      ['Hand the draft to a fact-checker', 'how much of each section is backed'],
      ['Try the sample', 'The claims of a draft by state'],
    ]) {
      await step(title).click();
      const picture = drawing.filter({ has: page.locator('title', { hasText: shown }) });
      await picture.waitFor();
      const { width } = await picture.boundingBox();
      assert.ok(width > 300, title);
    }
    await at.shot('walkthrough');
  });

  test('begin with a sample whose draft is checked at once', async () => {
    const opened = page.context().waitForEvent('page');
    const create = step('Try the sample').locator('a, .monaco-button', { hasText: 'Create Sample Project' }).first();
    if (!(await create.isVisible())) await step('Try the sample').click();
    await create.click();
    const box = page.locator('.quick-input-widget input').first();
    await box.waitFor();
    // The dialog first proposes a folder, and what is typed before that is lost.
    await page.waitForFunction(() => document.querySelector('.quick-input-widget input')?.value.startsWith('/'));
    await writeInto(box, `${at.sandbox.workspace}/`);
    await page.keyboard.press('Enter');
    const sample = await opened;
    await sample.locator('.tab.active', { hasText: 'draft.md' }).waitFor();
    await sample.locator('.statusbar-item', { hasText: /\d+ of \d+ to look at/ }).waitFor();
    assert.ok(existsSync(path.join(at.sandbox.workspace, 'groundwork-sample', 'sources', 'council-minutes.txt')));
    await sample.screenshot({ path: 'out/screenshots/sample.png' });
    assert.deepEqual(at.outside, []);
  });
});
