// What a writer does about findings, with the keyboard only: corrects, cites, marks, and finds all of it again.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fixMenuOn } from '../host/fixMenu.mjs';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-fixes-'));
const wall = 'The harbour wall at Kessel was rebuilt on 4 March 1987 for 68 million crowns.';
const backed = 'The engineer Ilse Varn led the work for three years.';
const invented = 'Seven flamingos escaped from the zoo of Porlock during the parade.';
const quoted = 'Nell Harrowgate said: “We don’t know what the river’s bed will do next spring.”';
const copied = 'In the trial at Halvick, 412 of 1,200 patients slept better after the salve was applied to their feet.';

let at;
let page;
let fix;
let openFixes;

before(
  async () => {
    mkdirSync(path.join(folder, 'sources'));
    writeFileSync(
      path.join(folder, 'sources', 'port.txt'),
      'The Harbour of Kessel\n\nThe harbour wall at Kessel was rebuilt on 4 March 1987 for 86 million crowns. The engineer Ilse Varn led the work for three years.\n\n"We don\'t know what the river\'s bed will do next spring," said Nell Harrowgate.\n',
    );
    writeFileSync(path.join(folder, 'groundwork.json'), '{}\n');
    writeFileSync(path.join(folder, 'draft.md'), `# Kessel\n\n${wall}\n\n${backed}\n\n${invented}\n\n${quoted}\n`);
    writeFileSync(path.join(folder, 'sources', 'clinic.txt'), `${copied} Nobody knows why.\n`);
    writeFileSync(
      path.join(folder, 'entwurf.md'),
      `# Halvick\n\nDer Rat ist „nicht einig“, und das Geld ist nach Ansicht der Stadt „weg“.\n\n${copied}\n`,
    );
    writeFileSync(path.join(folder, 'notes.txt'), `${invented}\n`);
    at = await openWorkbench(folder, { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    ({ fix, openFixes } = fixMenuOn(at));
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

const squiggles = (kind) => page.locator(`.editor-instance .squiggly-${kind}`);
const input = () => page.locator('.quick-input-widget input[type="text"]');
const rows = () => page.locator('.quick-input-widget .monaco-list-row');
const line = (words) => at.editorLine(words);
const projectMarks = () =>
  JSON.parse(readFileSync(path.join(at.sandbox.workspace, 'groundwork.json'), 'utf8')).marks ?? [];
const draftOnDisk = () => readFileSync(path.join(at.sandbox.workspace, 'draft.md'), 'utf8');

describe('with the keyboard, a writer', () => {
  test("takes the source's number, and takes it back in one step", async () => {
    await at.openFile('draft.md');
    await squiggles('warning').first().waitFor({ state: 'attached' });
    await at.goToLine(3);
    await openFixes('Use the source’s number: 86 million');
    for (const theme of ['Default Light Modern', 'Default High Contrast', 'Default Dark Modern']) {
      await page.keyboard.press('Escape');
      await at.setTheme(theme.replace('Default ', ''));
      await at.goToLine(3);
      await openFixes('Use the source’s number: 86 million');
      await at.shot(`fixes-menu-${theme.split(' ').at(-2).toLowerCase()}`);
    }
    await page.keyboard.press('Escape');
    await fix('Use the source’s number: 86 million', line('for 86 million crowns'));
    await page.keyboard.press('Control+z');
    await line('for 68 million crowns').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await line('for 86 million crowns').waitFor();
    await squiggles('warning').first().waitFor({ state: 'detached' });
  });

  test('cites the evidence before the full stop', async () => {
    await at.goToLine(5);
    await fix('Cite the evidence: The Harbour of Kessel', line('for three years ([The Harbour of Kessel'));
    await page.keyboard.press('Control+z');
    await line('the work for three years.').waitFor();
  });

  test('marks a statement as known, with a reason; it is flagged no longer, and listed', async () => {
    await at.goToLine(7);
    await squiggles('info').first().waitFor({ state: 'attached' });
    await fix('Mark as my own knowledge…', input());
    await page.keyboard.type('interview, 3 May');
    await page.keyboard.press('Enter');
    await line('own-knowledge').waitFor();
    await squiggles('info').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.ok(draftOnDisk().includes(`${invented} <!-- groundwork: own-knowledge "interview, 3 May" -->\n`));
    await at.run('Groundwork: List Marks');
    await rows().filter({ hasText: 'Your own knowledge: interview, 3 May' }).waitFor();
    assert.match(await rows().first().innerText(), /draft\.md:7/);
    await rows().filter({ hasText: 'Seven flamingos' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('ignores a rule in a file, and marks a statement of a plain text, in groundwork.json', async () => {
    await at.openFile('notes.txt');
    await squiggles('info').first().waitFor({ state: 'attached' });
    await fix('Mark as common knowledge…', input());
    await page.keyboard.press('Enter');
    await squiggles('info').first().waitFor({ state: 'detached' });
    const project = readFileSync(path.join(at.sandbox.workspace, 'groundwork.json'), 'utf8');
    assert.deepEqual(JSON.parse(project).marks, [{ files: 'notes.txt', words: invented, as: 'common-knowledge' }]);
    await at.run('Groundwork: List Marks');
    await rows().filter({ hasText: 'Common knowledge' }).waitFor();
    assert.equal(await rows().count(), 2);
    for (const theme of ['Light Modern', 'Dark High Contrast', 'Dark Modern']) {
      await page.keyboard.press('Escape');
      await at.setTheme(theme);
      await at.run('Groundwork: List Marks');
      await rows().filter({ hasText: 'Common knowledge' }).waitFor();
      await at.shot(`marks-list-${theme.split(' ').at(-2).toLowerCase()}`);
    }
    await page.keyboard.press('Escape');
  });

  test('finds all of it again after a reload', async () => {
    await page.reload();
    await at.openFile('draft.md');
    await line('interview, 3 May').waitFor();
    await at.run('Groundwork: List Marks');
    await rows().filter({ hasText: 'Your own knowledge: interview, 3 May' }).waitFor();
    await rows().filter({ hasText: 'Common knowledge' }).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await squiggles('info').count(), 0);
  });

  test('takes a mark out of the list, and the statement is flagged again', async () => {
    await at.run('Groundwork: List Marks');
    const row = rows().filter({ hasText: 'interview, 3 May' });
    await row.hover();
    await row.locator('.action-label').click();
    await row.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await line('own-knowledge').waitFor({ state: 'detached' });
    await squiggles('info').first().waitFor({ state: 'attached' });
  });

  test('takes a finding for a false alarm in one action: it is marked, and written down to be attached', async () => {
    const file = page.locator('.tab.active', { hasText: 'false-alarm-' });
    await at.goToLine(7);
    await squiggles('info').first().waitFor({ state: 'attached' });
    const isMarked = () => projectMarks().some(({ words, reason }) => words === invented && reason === 'false alarm');
    const quietEditor = page
      .locator('.editor-group-container.active')
      .filter({ hasNot: page.locator('.squiggly-info') });
    await fix('This is a false alarm', quietEditor);
    await until('the mark in groundwork.json', isMarked);
    await squiggles('info').first().waitFor({ state: 'detached' });
    assert.equal(await line('groundwork: ignore').count(), 0);
    const told = page.locator('.notification-toast', { hasText: 'Marked as a false alarm' });
    await at.shot('false-alarm');
    const show = told
      .or(page.locator('.notifications-list-container'))
      .locator('.monaco-button', { hasText: 'Show File' });
    await at.achieve(file, async (timeout) => {
      // A notification hides itself after some seconds.
      if ((await show.count()) === 0) await at.run('Notifications: Show Notifications');
      await show.first().click({ timeout });
    });
    await at.editorLine('"statement": "Seven flamingos').waitFor();
    await at.editorLine('"verdict": "notEnoughEvidence"').waitFor();
    assert.deepEqual(
      readdirSync(at.sandbox.workspace).filter((name) => name.includes('alarm')),
      [],
    );
    assert.deepEqual(at.outside, []);
    await at.run('View: Close Editor');
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'draft.md' }).waitFor();
  });

  test('is told of a statement again when other words are put into one that was a false alarm', async () => {
    await at.goToLine(7);
    await page.keyboard.press('Shift+End');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() =>
      navigator.clipboard.writeText('Nine flamingos escaped from the zoo of Porlock in the fog.'),
    );
    await page.keyboard.press('Control+v');
    await line('Nine flamingos').waitFor();
    await at.goToLine(5);
    await squiggles('info').first().waitFor({ state: 'attached' });
    await at.achieve(line('Seven flamingos'), () => page.keyboard.press('Control+z'));
    await squiggles('info').first().waitFor({ state: 'detached' });
  });

  test('is told of a mark that is not understood, at its place', async () => {
    await at.goToLine(5);
    await page.keyboard.press('End');
    await page.keyboard.type(' <!-- groundwork: ownknowlege -->');
    await at.goToLine(1);
    const problems = await at.problems();
    await problems.filter({ hasText: '“ownknowlege” is no mark.' }).waitFor();
    await at.run('View: Focus Active Editor Group').catch(() => undefined);
    await at.goToLine(5);
    await page.keyboard.press('Control+z');
  });

  test('turns copied words into a quotation, with the quotation marks of the draft', async () => {
    await at.openFile('entwurf.md');
    await at.goToLine(5);
    await fix('Turn into a quotation', line('„In the trial at Halvick'));
    await line('feet“').waitFor();
    await page.keyboard.press('Control+z');
    await line('„In the trial').waitFor({ state: 'detached' });
    await at.openFile('draft.md');
  });

  test('sets all quotations as their sources have them, and nothing else', async () => {
    await at.goToLine(9);
    const asItsSource = line("“We don't know what the river's bed will do next spring.”");
    await at.achieve(asItsSource, () => at.run('Fix All'));
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    assert.ok(draftOnDisk().includes(quoted.replaceAll('’', "'")));
    assert.ok(existsSync(path.join(at.sandbox.workspace, 'groundwork.json')));
  });
});
