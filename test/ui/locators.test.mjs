// Where words stand in a source, on every surface: in forty characters, however long title, heading and file name are.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fixMenuOn } from '../host/fixMenu.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { LONG_TITLE, longNamesWorkspace, removeWorkspaces } from './workspaces.mjs';

const MOST = 40;

let at;
let page;
let openFixes;

before(
  async () => {
    at = await openWorkbench(longNamesWorkspace(), { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    ({ openFixes } = fixMenuOn(at));
    await at.openFile('draft.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const shownPage = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
const widget = () => page.locator('.quick-input-widget');
const rows = () => widget().locator('.monaco-list-row');

/** Every name of the long source in texts, with what is said of the place behind it; a message has its origin beside it. */
const namesIn = (texts) =>
  texts.flatMap((text) =>
    [...text.replaceAll('\u00a0', ' ').matchAll(/Minutes of[^\n“”:]*?(?= says |Groundwork|[\n“”:]|$)/g)].map(([name]) =>
      name.replace(/[.,;)\s]+$/, ''),
    ),
  );

/** Fails unless a surface names the source, and never in more than forty characters. */
function assertShort(surface, ...texts) {
  const names = namesIn(texts);
  assert.ok(names.length > 0, `${surface} names the source: ${texts.join('\n')}`);
  for (const name of names) assert.ok(name.length <= MOST, `${surface}: ${name}`);
  for (const text of texts) assert.ok(!text.includes(LONG_TITLE), `${surface}: ${text}`);
}

describe('a source with long names', () => {
  test('is named in short in the hovers of a difference, and of a statement that comes near', async () => {
    for (const words of ['421,000', 'wept']) {
      const hover = await at.hover(words, 'Open source');
      assertShort(`the hover of ${words}`, await hover.innerText());
      await page.keyboard.press('Escape');
    }
  });

  test('is named in short in the Problems panel', async () => {
    const problems = await at.problems();
    await problems.filter({ hasText: '412,000' }).first().waitFor();
    assertShort('the Problems panel', ...(await problems.allInnerTexts()));
    await at.run('View: Hide Panel');
  });

  test('is named in short in the menu of fixes, which is no wider than sixty characters', async () => {
    await at.goToLine('3:32');
    await openFixes('412,000');
    const titles = await page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    assert.ok(titles.length > 2);
    for (const title of titles) assert.ok(title.length <= 60, title);
    await at.shot('fixes-of-long-names');
    await page.keyboard.press('Escape');
  });

  test('is named in short in the Evidence view, with the whole name on demand', async () => {
    await at.run('Groundwork: Focus on Evidence View');
    const place = shownPage().locator('.place').first();
    await place.waitFor();
    assertShort('the Evidence view', await place.innerText());
    assert.match(await place.getAttribute('title'), new RegExp(LONG_TITLE));
  });

  test('is named in short in look-ups and where support is looked for', async () => {
    await at.lookUp('leaks');
    const parts = widget()
      .locator('.quick-input-list')
      .locator('.label-name, .label-description, .quick-input-list-separator');
    const shown = () => parts.allInnerTexts();
    assertShort('Look Up', ...(await shown()));
    await page.keyboard.press('Escape');
    await at.goToLine('3:32');
    await at.run('Groundwork: Find Support for Selection');
    await rows().filter({ hasText: '412,000' }).first().waitFor();
    assertShort('Find Support', ...(await shown()));
    await at.shot('support-of-long-names');
    await page.keyboard.press('Escape');
  });

  test('is named in short in the report', async () => {
    // The pages of the side bar go: there is one left.
    await at.run('View: Show Explorer');
    await at.run('Groundwork: Open Report');
    const report = shownPage();
    await report.locator('h1', { hasText: 'Embankments' }).waitFor();
    assertShort('the report', await report.locator('#n1').innerText());
    await at.shot('report-of-long-names');
  });
});
