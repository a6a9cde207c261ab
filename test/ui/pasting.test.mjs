// What is pasted: from a source it offers itself as a quotation, a long text from elsewhere is marked until it is backed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-pasting-'));
const said = 'The engineer Ilse Varn led the work at the harbour wall for three years.';
const elsewhere = `${'Seven flamingos escaped from the zoo of Porlock during the parade, and nobody in the whole town of Marlow ever caught them. '.repeat(3).trim()}`;

let at;
let page;

before(
  async () => {
    mkdirSync(path.join(folder, 'sources'));
    writeFileSync(path.join(folder, 'sources', 'port.txt'), `The Harbour of Kessel\n\n${said}\n`);
    writeFileSync(path.join(folder, 'groundwork.json'), '{}\n');
    writeFileSync(path.join(folder, 'draft.md'), '# Kessel\n\nThe harbour of Kessel is old.\n\n');
    writeFileSync(path.join(folder, 'clipboard.json'), `"${elsewhere}"\n`);
    at = await openWorkbench(folder, { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at.openFile('draft.md');
    await page
      .locator('.statusbar-item', { hasText: /to look at|nothing to check/ })
      .first()
      .waitFor();
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

const draftOnDisk = () => readFileSync(path.join(at.sandbox.workspace, 'draft.md'), 'utf8');
const offer = () => page.locator('.post-edit-widget');

async function saved(says) {
  await until('what was saved', async () => {
    await page.keyboard.press('Control+s');
    return says(draftOnDisk());
  });
}

/** Copies a line of a file as a person does. */
async function copyLine(name, line) {
  await at.openFile(name);
  await at.goToLine(line);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+c');
}

async function pasteAtEnd(words) {
  await at.openFile('draft.md');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+v');
  await at.editorLine(words).waitFor();
}

describe('what is pasted into a draft', () => {
  test('from a source, offers itself as a quotation with its citation', async () => {
    // A paste waits only a moment for what can be offered: on a busy machine it is made again.
    await at.achieve(offer(), async () => {
      await copyLine('port.txt', 3);
      await pasteAtEnd('led the work');
    });
    await at.shot('paste-offer');
    const choice = page.locator('.action-widget .monaco-list-row', { hasText: 'Insert as Quotation' });
    await at.persistently(async (timeout) => {
      await offer().click({ timeout });
      await choice.waitFor({ timeout });
      await at.shot('paste-choice');
      await choice.click({ timeout });
      await choice.waitFor({ state: 'hidden', timeout });
    });
    await saved((text) =>
      /“The engineer Ilse Varn led the work[^”]*three years” \(\[[^\]]*\]\(sources\/port\.txt\)\)/.test(text),
    );
    await until('the draft as it was', async () => {
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+s');
      return !draftOnDisk().includes('sources/port.txt');
    });
  });

  test('is marked where it is long and from elsewhere, until it has gone', async () => {
    await at.openFile('draft.md');
    await page.keyboard.press('Control+End');
    await page.evaluate((words) => navigator.clipboard.writeText(words), elsewhere);
    await page.keyboard.press('Control+v');
    const note = page.locator('.editor-instance .view-lines', { hasText: 'Seven flamingos' });
    await note.waitFor();
    const marked = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.editor-instance .view-lines span')].some((span) =>
          getComputedStyle(span, '::after').content.includes('unsourced'),
        ),
      );
    await until('the mark of an unsourced paste', marked);
    await at.shot('paste-unsourced');
    await page.keyboard.press('Control+z');
    await until('no mark any more', async () => !(await marked()));
  });

  test('asks nobody outside', () => {
    assert.deepEqual(at.outside, []);
  });
});
