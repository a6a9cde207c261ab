// The report for the fact-checker: in the editor, and as the file that is handed on.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { writeInto } from '../host/boxes.mjs';
import { seriousFaults } from '../host/axe.mjs';
import { screenshots } from '../host/paths.mjs';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, versionedWorkspace } from './workspaces.mjs';

let at;
let page;
/** What the editor sets for the colours of each theme. No script runs in the panel, so axe looks at the file dressed like it. */
const looks = [];

/** How often git was started for the editor: it writes that down itself, in the home of its sandbox. */
const traceOf = ({ home }) => path.join(home, 'git.trace');
const timesAsked = () => readFileSync(traceOf(at.sandbox), 'utf8').match(/ start /g)?.length ?? 0;

function traceGit({ sandbox }) {
  writeFileSync(path.join(sandbox.home, '.gitconfig'), `[trace2]\n\tnormalTarget = ${traceOf(sandbox)}\n`);
  writeFileSync(traceOf(sandbox), '');
}

before(
  async () => {
    at = await openWorkbench(versionedWorkspace(), { settings: { 'editor.wordWrap': 'on' } });
    page = at.page;
    traceGit(at);
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const report = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

describe('the report', () => {
  test('shows the annotated draft in the colours of the editor', async () => {
    await at.openFile('draft.md');
    await page.locator('.statusbar-item', { hasText: /\d+ of \d+ to look at/ }).waitFor();
    await at.run('Groundwork: Open Report');
    await report().locator('h1', { hasText: 'Room for the Ostrel' }).waitFor();
    await report().locator('svg.picture > rect').first().waitFor();
    assert.match(await report().locator('#n5').innerText(), /Differs from a source[^]*86 million euros/);
    assert.match(await report().locator('#problems').innerText(), /binary\.txt was not read/);
    for (const theme of ['Dark High Contrast', 'Light Modern', 'Dark Modern']) {
      await at.shot(`report ${theme}`, { theme });
      await report().locator('#n1').scrollIntoViewIfNeeded();
      await at.shot(`report ${theme} text`);
      looks.push({
        theme,
        style: await report().locator('html').getAttribute('style'),
        body: await report().locator('body').getAttribute('class'),
      });
      await report().locator('h1').scrollIntoViewIfNeeded();
    }
  });

  test('shows how much of the last versions in git was backed, with the commit of each', async () => {
    const versions = report().locator('#versions');
    await versions.locator('svg.versions').first().waitFor();
    const rows = await versions.locator('tbody tr').allInnerTexts();
    assert.equal(rows.length, 3);
    for (const row of rows) assert.match(row, /^\d+ \w+ \d{4}\s+[0-9a-f]{7}\s+\d+\s+\d+ \d+%/);
    const backed = rows.map((row) => Number(/(\d+)%/.exec(row)[1]));
    assert.ok(backed[1] < backed[2], `with other numbers less is backed: ${backed}`);
    await versions.scrollIntoViewIfNeeded();
    await at.shot('report versions');
    await report().locator('h1').scrollIntoViewIfNeeded();
  });

  test('leads from a cell of its matrix of sources by sections to the statement', async () => {
    const matrix = report().locator('#matrix');
    const cell = matrix.locator('td a').last();
    const target = report().locator(await cell.getAttribute('href'));
    await cell.scrollIntoViewIfNeeded();
    await at.shot('report matrix');
    const seen = () => target.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await seen();
    await cell.click();
    await until('the statement to be scrolled to', async () => (await seen()) !== before);
    const { height } = await page.locator('iframe.webview.ready').first().boundingBox();
    await until('the statement to be in sight', async () => (await seen()) >= 0 && (await seen()) < height);
    await report().locator('h1').scrollIntoViewIfNeeded();
  });

  test('follows the draft', async () => {
    await at.openFile('draft.md');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n\nLighthouse keepers in Ushuaia auctioned their accordions to a Chilean circus.\n');
    await page.locator('.tab', { hasText: 'Report: Room for the Ostrel' }).click();
    await report().locator('#open label', { hasText: 'auctioned their accordions' }).waitFor();
    // What was not committed is a point of its own.
    await report().locator('#versions tbody tr', { hasText: /^now/ }).waitFor();
  });

  test('asks git for earlier versions only while it is seen, and again when it is seen again', async () => {
    await at.openFile('draft.md');
    await page.locator('.statusbar-item', { hasText: /\d+ of \d+ to look at/ }).waitFor();
    const before = timesAsked();
    assert.ok(before > 0);
    writeFileSync(
      path.join(at.sandbox.workspace, 'sources', 'accordions.txt'),
      'Lighthouse keepers in Ushuaia auctioned their accordions to a Chilean circus.\n',
    );
    // What came among the sources has been read, and the draft been held against it.
    await at.run('Groundwork: Focus on Sources View');
    await at
      .rows('Sources')
      .filter({ hasText: /accordions.*used by/ })
      .first()
      .waitFor();
    assert.equal(timesAsked(), before);
    await page.locator('.tab', { hasText: 'Report: Room for the Ostrel' }).click();
    await until('git to be asked again', () => timesAsked() > before);
    // The other pages of the side bar go: there is one report, and nothing else to take for it.
    await at.run('View: Show Explorer');
  });

  test('is saved as one file that needs nothing else, and looks right in light, in dark and on paper', async () => {
    const target = path.join(at.sandbox.workspace, 'handed-on.html');
    await page.locator('.editor-group-container.active [aria-label^="Save Report"]').first().click();
    const box = page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    // The dialog first proposes a name, and what is typed before that is lost.
    await page.waitForFunction(() =>
      document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith('draft-report.html'),
    );
    await writeInto(box, target);
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await page.locator('.statusbar-item', { hasText: 'The report is in handed-on.html' }).waitFor();
    assert.match(readFileSync(target, 'utf8'), /^<!doctype html>/);
    const opened = await page.context().newPage();
    const requests = [];
    opened.on('request', (request) => requests.push(request.url()));
    for (const colorScheme of ['light', 'dark']) {
      await opened.emulateMedia({ colorScheme });
      await opened.goto(pathToFileURL(target).href);
      assert.deepEqual(await seriousFaults(opened.mainFrame()), [], colorScheme);
      await opened.screenshot({ path: path.join(screenshots, `report-file-${colorScheme}.png`) });
    }
    for (const look of looks) {
      await opened.goto(pathToFileURL(target).href);
      await opened.evaluate(({ style, body }) => {
        document.documentElement.style.cssText = style;
        document.body.className = body;
      }, look);
      assert.deepEqual(await seriousFaults(opened.mainFrame()), [], look.theme);
    }
    await opened.goto(pathToFileURL(target).href);
    await opened.setViewportSize({ width: 420, height: 800 });
    assert.equal(await opened.evaluate(() => document.documentElement.scrollWidth), 420);
    await opened.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await opened.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    writeFileSync(path.join(screenshots, 'report.pdf'), await opened.pdf({ format: 'A4' }));
    await opened.close();
    assert.deepEqual(new Set(requests), new Set([pathToFileURL(target).href]));
    assert.deepEqual(at.outside, []);
  });
});
