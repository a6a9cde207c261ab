// Sources that are no text files: their words are found, shown in an extract, and the file itself is one click away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { documentsWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(documentsWorkspace(), { settings: { 'editor.wordWrap': 'on' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const row = (view, words) => at.rows(view).filter({ hasText: words }).first();
const activeTab = (name) => page.locator('.editor-group-container.active .tab.active', { hasText: name });

describe('documents among the sources', () => {
  test('are checked against, and what differs is said', async () => {
    await at.openFile('draft.md');
    await page.locator('.statusbar-item', { hasText: '1 of 2 to look at' }).waitFor();
    const hover = await at.hover('421 crowns');
    await hover.locator('text=412 crowns').first().waitFor();
  });

  test('are shown as an extract, with the words selected, that cannot be written to', async () => {
    await at.run('Groundwork: Focus on Claims View');
    await row('Claims', 'Repairing the old bridge').click();
    const evidence = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await evidence
      .getByRole('button', { name: /^Open bridges/ })
      .first()
      .click();
    await activeTab('bridges.docx.txt').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await page.locator('.editor-group-container.active [aria-label^="Open Original File"]').waitFor();
    await at.shot('extract');
    await page.keyboard.type('x');
    await page.locator('text=/Cannot edit in read-only editor/i').first().waitFor();
  });

  test('are found in look-ups, each under its own title', async () => {
    await at.lookUp('moorings', 'Ferries of the lower Ostrel');
    await at.shot('extract-look-up');
    await page.keyboard.press('Escape');
  });

  test('have the icons of their kinds among the sources', async () => {
    await at.run('Groundwork: Focus on Sources View');
    for (const [words, icon] of [
      ['Ferries of the lower Ostrel', 'globe'],
      ['tolls.csv', 'table'],
      ['talk.vtt', 'unmute'],
      ['bridges', 'book'],
    ])
      await row('Sources', words).locator(`.codicon-${icon}`).waitFor();
  });

  test('say in the view of the sources why one was not read', async () => {
    await at.run('Groundwork: Focus on Sources View');
    await row('Sources', 'Ferries of the lower Ostrel').waitFor();
    await row('Sources', 'tolls.csv').waitFor();
    await row('Sources', 'broken.epub').click();
    await at.editorLine('broken.epub was not read').waitFor();
    await at.fold(row('Sources', 'broken.epub'), true);
    await row('Sources', 'broken.epub was not').waitFor();
    // What to do about it can be read to its end, in however many rows.
    await row('Sources', /again\.$/).waitFor();
    for (const line of await at.rows('Sources').and(page.locator('[aria-level="2"]')).all())
      assert.ok(
        await line
          .locator('.monaco-icon-label-container')
          .evaluate((words) => words.scrollWidth <= words.clientWidth + 1),
      );
    await row('Sources', /bridges\.docx.*used by 1 claim|used by 1 claim.*bridges\.docx/s).waitFor();
    await at.shot('documents');
  });

  test('are warned of where they are PDFs with hardly a word', async () => {
    await at.collapse('Claims', 'Evidence');
    await at.fold(row('Sources', 'stamped.pdf'), true);
    // The sentence stands in as many rows as it takes.
    const said = async () => (await at.rows('Sources').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    await until('the warning', async () => /2 words on 1 page: probably a scan or a picture/.test(await said()));
    await at.shot('documents-few-words');
    await at.fold(row('Sources', 'stamped.pdf'), false);
  });

  test('are what was said where they are subtitles, to be read without times and tags between the words', async () => {
    // All rows are drawn only where there is room for them.
    await at.collapse('Claims', 'Evidence');
    await row('Sources', 'talk.vtt').click();
    await activeTab('talk.vtt.txt').waitFor();
    await at.editorLine('[00:04:31] Ida Brandt: The lock at Sandry').waitFor();
    await at.shot('extract-subtitles');
  });

  test('show what was read of them, block by block', async () => {
    await at.choose(row('Sources', 'tolls.csv'), 'Show What Was Read');
    await activeTab('tolls.csv.txt').waitFor();
    await at.editorLine('[tableRow').waitFor();
    assert.deepEqual(at.outside, []);
  });
});
