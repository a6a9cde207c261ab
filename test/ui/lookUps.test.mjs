// From the draft to the sources and back: look-ups, support for a sentence, evidence, uses, sentences on request.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { writeInto } from '../host/boxes.mjs';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, troubledWorkspace } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    const folder = troubledWorkspace();
    writeFileSync(
      path.join(folder, 'second.md'),
      '# The levy\n\nThe council resolved to raise the annual flood levy from 48 to 54 euros.\n',
    );
    at = await openWorkbench(folder, {
      settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off', 'editor.minimap.enabled': false },
    });
    page = at.page;
    await at.openFile('draft.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
  },
  { timeout: 600_000 },
);

afterEach(async (context) => {
  if (context.name !== undefined && process.env.GROUNDWORK_SHOTS === 'all') await at.shot(`after ${context.name}`);
});

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const themes = ['Dark Modern', 'Light Modern', 'Dark High Contrast'];
const widget = () => page.locator('.quick-input-widget');
const box = () => widget().locator('input[type="text"]');
const rows = () => widget().locator('.monaco-list-row');
const headings = () => widget().locator('.quick-input-list-separator:visible');
const rowWith = (words) => rows().filter({ hasText: words }).first();
const activeTab = (name) => page.locator('.editor-group-container.active .tab.active', { hasText: name });
const tab = (name) => page.locator('.tab', { hasText: name });
const statusSelected = () => page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });

/** Opens a list by its command and waits for it. */
async function open(command, title = command) {
  await at.run(`Groundwork: ${command}`);
  await widget().locator('.quick-input-title', { hasText: title }).waitFor();
}

async function close() {
  await page.keyboard.press('Escape');
  await widget().waitFor({ state: 'hidden' });
}

/** Presses a button of a row, which shows when the mouse is over the row. */
async function press(row, button) {
  await row.hover();
  await row.locator(`.action-label[aria-label^="${button}"]`).click();
}

const pathOf = (name) => path.join(at.sandbox.workspace, name);
const textOf = (name) => readFileSync(pathOf(name), 'utf8');

/** Puts the cursor into words of a file that is shown. */
async function cursorAt(name, words) {
  // A list that was closed gives the editor back a moment later.
  await activeTab(name).waitFor();
  const before = textOf(name)
    .slice(0, textOf(name).indexOf(words) + 1)
    .split('\n');
  await at.goToLine(`${before.length}:${before.at(-1).length}`);
}

/**
 * Saves until the file says so: by its key, since a list that was just closed may still take the focus from a box. A key
 * to be pressed `first` is lost with the focus, too.
 */
async function saved(name, says, first) {
  await until(
    () => `what was saved in ${name}, which ends: ${textOf(name).slice(-300)}`,
    async () => {
      if (first !== undefined) await page.keyboard.press(first);
      await page.keyboard.press('Control+s');
      return says(textOf(name));
    },
  );
}

const inTheme = (name, theme) => `${name}-${theme.toLowerCase().replaceAll(' ', '-')}`;

describe('looking up', () => {
  test('groups what is found by source, and forgives a typing error', async () => {
    await at.lookUp('flood meadws', 'flood meadow');
    await headings().filter({ hasText: 'Ostrel Living River' }).first().waitFor();
    assert.ok((await headings().count()) > 1, 'several sources');
    await page.locator('.tab.active', { hasText: /courier|ministry/ }).waitFor();
    await close();
    await activeTab('draft.md').waitFor();
  });

  test('finds a phrase between quotation marks, and offers its single words where no source has it', async () => {
    await at.lookUp('“flood meadow”', 'flood meadow');
    const found = await rows().evaluateAll((all) => all.map((row) => row.querySelector('.label-name').textContent));
    for (const words of found) assert.match(words.replaceAll('\u00a0', ' '), /flood meadow/i);
    const widths = await widget()
      .locator('.label-name')
      .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
    assert.ok(
      widths.every((hidden) => hidden <= 0),
      'the first line of a row is shown whole',
    );
    await at.shot('look-up-phrase');
    await writeInto(box(), '"meadow flood"');
    await rowWith('No source holds this phrase.').waitFor();
    await at.achieve(rowWith('flood meadow'), (timeout) => rowWith('Look for the single words').click({ timeout }));
    assert.equal(await box().inputValue(), 'meadow flood');
    await close();
    await activeTab('draft.md').waitFor();
  });

  test('remembers what was looked up, until it is removed', async () => {
    await at.lookUp('chromium soil', 'chromium');
    await activeTab('ministry-report.md').waitFor();
    await close();
    await open('Look Up in Sources');
    await headings().filter({ hasText: 'Recent look-ups' }).waitFor();
    await at.shot('look-up-recent');
    await press(rowWith('flood meadws'), 'Remove from Recent');
    await rowWith('flood meadws').waitFor({ state: 'detached' });
    await rowWith('chromium soil').click();
    await headings().filter({ hasText: 'Ostrel Living River' }).first().waitFor();
    await close();
  });

  test('gets every key that is typed after it was chosen, and none of them stays in the draft', async () => {
    await cursorAt('draft.md', 'Weaver Street');
    const before = textOf('draft.md');
    await at.persistently(async (timeout) => {
      await page.keyboard.press('F1');
      await writeInto(box(), '>Groundwork: Look Up in Sources', { timeout });
      await rowWith('Groundwork: Look Up in Sources').waitFor({ timeout });
      await page.keyboard.press('Enter');
      await page.keyboard.type('sirens', { delay: 15 });
      await widget().locator('.quick-input-title', { hasText: 'Look Up in Sources' }).waitFor({ timeout });
      // Where the box closes before it has them they are lost; then a person asks for it again.
      await rowWith('sirens').waitFor({ timeout });
    });
    assert.equal(await box().inputValue(), 'sirens');
    await close();
    await saved('draft.md', (text) => text === before);
  });

  test('finds what comes among the sources while the list is open', async () => {
    await at.lookUp('marimba', 'No source holds these words');
    writeFileSync(pathOf('sources/concert.md'), '# The concert\n\nThe bridge was opened with a marimba.\n');
    await rowWith('marimba').waitFor();
    await close();
    await activeTab('draft.md').waitFor();
  });

  test('inserts the words of a row as a quotation with its citation', async () => {
    const before = textOf('draft.md');
    await activeTab('draft.md').waitFor();
    await page.keyboard.press('Control+End');
    await at.lookUp('sirens');
    await press(rowWith('sirens'), 'Insert as Quotation');
    await widget().waitFor({ state: 'hidden' });
    await activeTab('draft.md').waitFor();
    await saved('draft.md', (text) => /“[^”]*sirens[^”]*” \(\[.*\]\(sources\/.*\)\)\s*$/.test(text));
    await saved('draft.md', (text) => text === before, 'Control+z');
  });

  test('opens a source beside without losing the list', async () => {
    await at.lookUp('landslip');
    await press(rowWith('landslip'), 'Open Beside');
    await page.locator('.editor-group-container').nth(1).locator('.tab.active').waitFor();
    assert.ok(await widget().isVisible(), 'the list stays');
    await close();
    await at.run('View: Close Editors in Other Groups');
    await activeTab('draft.md').waitFor();
  });
});

describe('support for a sentence', () => {
  test('shows what differs, and says how', async () => {
    await cursorAt('draft.md', '68 million');
    await open('Find Support for Selection', 'Find Support in Sources');
    await headings().filter({ hasText: 'Differs' }).waitFor();
    await rowWith('Says 86 million euros; the draft says 68').waitFor();
    await headings().filter({ hasText: 'Nearest passages' }).first().waitFor();
    await close();
  });

  test('shows first what backs it, and judges anew as the statement is changed', async () => {
    await open('Find Support for Selection', 'Find Support in Sources');
    await headings().filter({ hasText: 'Differs' }).waitFor();
    await writeInto(box(), 'The damage was put at 86 million euros.');
    await headings().filter({ hasText: 'Backs it' }).waitFor();
    await close();
  });
});

describe('evidence and uses', () => {
  test('goes with F12 from the differing words to those of the source', async () => {
    await cursorAt('draft.md', '68 million');
    await page.keyboard.press('F12');
    await activeTab('ministry-report.md').waitFor();
    const place = textOf('sources/ministry-report.md')
      .split('\n')
      .map((text) => text.indexOf('86 million'));
    const at0 = place.findIndex((column) => column >= 0);
    await page.locator('.statusbar-item', { hasText: `Ln ${at0 + 1}, Col ${place[at0] + 1}` }).waitFor();
    await at.shot('go-to-evidence');
  });

  test('goes with Shift+F12 from the source back to the claim', async () => {
    await page.keyboard.press('Shift+F12');
    await page
      .locator('.zone-widget .view-line, .editor-group-container.active .view-line', {
        hasText: 'The damage was put at 68 million',
      })
      .first()
      .waitFor();
    await at.shot('uses-of-evidence');
    await page.keyboard.press('Escape');
    await at.run('View: Close Editor');
  });

  test('lists the claims of every draft, open or not, that rest on a source', async () => {
    await at.openFile('draft.md');
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
    await at.run('Groundwork: Focus on Sources View');
    const source = at
      .rows('Sources')
      .filter({ hasText: /council/i })
      .first();
    await at.choose(source, 'Where Is This Source Used?');
    await headings().filter({ hasText: 'draft.md' }).waitFor();
    await at.shot('where-used');
    // The words of the source stand first, then the claim and what became of it.
    const [first, second] = (await rows().first().innerText()).split('\n').filter((line) => line.trim() !== '');
    assert.match(first, /^“/);
    assert.match(`${second} ${await rows().first().innerText()}`, /(?:Backed|Near|Differs|Not checked)/);
    await page.keyboard.type('annual flood');
    await headings().filter({ hasText: 'second.md' }).waitFor();
    await rowWith('The council resolved').click();
    // The preview has shown the draft before; only when the list has gone, it is opened to stay.
    await widget().waitFor({ state: 'hidden' });
    await activeTab('second.md').waitFor();
    await statusSelected().waitFor();
  });
});

describe('sentences on request', () => {
  test('are offered for the words typed, and written with quotation marks and citation', async () => {
    await at.openFile('second.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nlandslip August', { delay: 30 });
    const offer = page.locator('.suggest-widget .monaco-list-row', { hasText: 'landslip' }).first();
    // What is asked for right after a key is taken for VS Code's own asking; then a person asks again.
    await at.persistently(async (timeout) => {
      await page.keyboard.press('Control+Space');
      await offer.waitFor({ timeout });
    });
    await at.shot('sentence-completion');
    await offer.click();
    await saved('second.md', (text) => /\n“[^”]*landslip[^”]*” \(\[.*\]\(sources\/.*\)\)\s*$/.test(text));
  });

  test('are found by all that is typed of a sentence, on the lines before and in quotation marks, and stand for it', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nNobody died. The “landslip” near Little Harne\nin August ', { delay: 30 });
    const offer = page.locator('.suggest-widget .monaco-list-row', { hasText: 'landslip' }).first();
    await at.persistently(async (timeout) => {
      await page.keyboard.press('Control+Space');
      await offer.waitFor({ timeout });
    });
    await offer.click();
    await saved('second.md', (text) => /\nNobody died\. “[^”]*landslip[^”]*” \(\[.*\]\(sources\/.*\)\)\s*$/.test(text));
  });
});

describe('a citation that is begun where there is no bibliography', () => {
  test('is answered with what to do, and taking that changes nothing', async () => {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nThe levy rose [@', { delay: 30 });
    const offer = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'No works to cite here' });
    await offer.waitFor();
    await at.shot('citations-none');
    await offer.click();
    await page.locator('.settings-editor').getByText('Bibliographies', { exact: true }).first().waitFor();
    await page.keyboard.press('Control+w');
    await activeTab('second.md').waitFor();
    await saved('second.md', (text) => /\n\nThe levy rose \[@\]?\s*$/.test(text));
  });
});

describe('in every theme', () => {
  for (const theme of themes) {
    test(`can be read: ${theme}`, async () => {
      await at.setTheme(theme);
      await at.openFile('draft.md');
      await at.lookUp('flood meadows', 'flood meadow');
      await rows().nth(1).hover();
      await at.shot(inTheme('look-up', theme));
      await close();
      await cursorAt('draft.md', '68 million');
      await open('Find Support for Selection', 'Find Support in Sources');
      await rowWith('Says 86 million euros').waitFor();
      await at.shot(inTheme('find-support', theme));
      await close();
    });
  }

  test('asks nobody outside', () => {
    assert.deepEqual(at.outside, []);
  });
});
