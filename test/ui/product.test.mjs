// What a writer does, on the packaged extension in a real VS Code: one test after the other, in one window.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, troubledWorkspace } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(troubledWorkspace(), { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
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

const squiggles = (kind) => page.locator(`.editor-instance .squiggly-${kind}`);
const statusText = () =>
  page
    .locator('.statusbar-item[id="groundwork.groundwork.groundwork.coverage"], .statusbar-item', {
      hasText: /to look at|Not checked|Reading|No sources/,
    })
    .first();
/** The number of selected characters, as the status bar has it. */
const selection = (length) => page.locator('.statusbar-item', { hasText: `(${length} selected)` });
const evidence = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
const pickRows = () => page.locator('.quick-input-widget .monaco-list-row');
const row = (view, words) => at.rows(view).filter({ hasText: words }).first();

const problem = (words) => page.locator('.markers-panel .monaco-list-row', { hasText: words }).first();
const activeTab = (name) => page.locator('.tab.active', { hasText: name }).first();

/** A click shows the words and leaves the focus in the list, which takes it a moment later; Enter follows them. */
const fromClaimToDraft = (claim, selected) =>
  at.achieve(page.locator('.editor-group-container.active .monaco-editor.focused'), async (timeout) => {
    await row('Claims', claim).click({ timeout });
    await selection(selected.length).waitFor({ timeout });
    await page.keyboard.press('Enter');
  });

describe('a draft and its sources', () => {
  test('shows squiggles and how much there is to look at', async () => {
    await at.openFile('draft.md');
    await squiggles('warning').first().waitFor({ state: 'attached' });
    // What no source backs stands in the last paragraph; an editor draws only the lines it shows.
    await at.goToLine(47);
    await squiggles('info').first().waitFor({ state: 'attached' });
    await at.goToLine(1);
    await statusText().waitFor();
    assert.match(await statusText().innerText(), /\d+ of \d+ to look at/);
  });

  test('explains a difference in the hover, with the words of the source', async () => {
    const hover = await at.hover('68 million', 'Open source');
    const text = await hover.innerText();
    assert.match(text, /Differs from a source\. .* says 86 million euros; the draft says 68 million euros/);
    assert.match(text, /— Ostrel Living River…, Summary, ¶ 1\n/);
    assert.match(text, /Open source · Quote · Search sources for this/);
    assert.ok((await hover.locator('strong', { hasText: '86 million euros' }).count()) > 0);
    await at.shot('hover');
  });

  test('says it all in a hover of 250 pixels, of every kind of finding', async () => {
    for (const [line, words, says] of [
      [3, 'asleep', 'Not checked closely.'],
      [3, 'safer', 'Not checked. A question.'],
      [10, 'acquired', 'Differs from a source.'],
      [47, 'survey', 'No source backs it.'],
      [19, 'accountants', 'Near.'],
    ]) {
      await at.goToLine(line);
      const hover = await at.hoverAt(() => at.placeOf(words), says);
      const { height } = await hover.boundingBox();
      assert.ok(height <= 250, `${says} takes ${height} pixels`);
      await page.keyboard.press('Escape');
    }
  });

  test('underlines faintly what the nearest passage does not say, and leaves no dots of a hint', async () => {
    await at.goToLine(19);
    const dotted = () =>
      page
        .locator('.editor-instance .view-overlays .cdr')
        .evaluateAll((all) =>
          all
            .filter((each) => getComputedStyle(each).borderBottomStyle === 'dotted')
            .map((each) => each.getBoundingClientRect().width),
        );
    await until('a dotted line', async () => (await dotted()).length > 0);
    assert.ok(Math.max(...(await dotted())) > 30);
    // Never half a line: only the words that are meant.
    assert.ok(Math.max(...(await dotted())) < 300, String(await dotted()));
    assert.equal(await squiggles('hint').count(), 0);
    await at.goToLine(1);
  });

  test('opens the source from the hover, with the words selected', async () => {
    await at.hover('68 million', 'Open source');
    await page.locator('.monaco-hover a', { hasText: 'Open source' }).first().click();
    await activeTab('ministry-report.md').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await page.locator('.editor-instance .selected-text').first().waitFor({ state: 'attached' });
    await at.shot('source-beside');
    await page.keyboard.press('Control+w');
    await at.editorLine('Room for the Ostrel').waitFor();
  });

  test('goes from a claim in the side bar to its exact words', async () => {
    await at.run('Groundwork: Focus on Claims View');
    await row('Claims', 'Differs from a source').waitFor();
    // In a narrow side bar the difference is what is seen of a row.
    assert.match(await row('Claims', 'The ministry has acquired').innerText(), /^421 → 412/);
    await fromClaimToDraft('The ministry has acquired', '421 hectares');
    await at.shot('claims');
  });

  test('shows the evidence beside, with what is shared and what differs', async () => {
    await evidence().locator('h2', { hasText: 'Differs from a source' }).waitFor();
    assert.deepEqual(await evidence().locator('.statement mark.differs').allInnerTexts(), ['421 hectares']);
    assert.deepEqual(await evidence().locator('.words mark.differs').first().innerText(), '412 hectares');
    assert.ok((await evidence().locator('.words mark.matched').count()) > 0);
    await evidence()
      .getByRole('button', { name: /^Open Ostrel Living River/ })
      .first()
      .click();
    await activeTab('ministry-report.md').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await page.keyboard.press('Control+w');
  });

  test('shows what each source says, and goes there', async () => {
    // A list draws only the rows in sight: the draft is closed, so that all sources come into it.
    await at.fold(row('Claims', 'draft.md'), false);
    await at.fold(row('Claims', /^Sources/), true);
    await at.fold(row('Claims', 'Science Brief 17'), true);
    const claim = at
      .rows('Claims')
      .filter({ hasNotText: /Science Brief|Sources|draft\.md/ })
      .last();
    await claim.waitFor();
    await at.achieve(activeTab('science-brief.md'), (timeout) => claim.click({ timeout }));
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await page.keyboard.press('Control+w');
  });

  test('lists the sources with what could not be read, and why', async () => {
    await row('Sources', 'empty.txt').waitFor();
    assert.match(await row('Sources', 'empty.txt').innerText(), /empty\.txt/);
    await row('Sources', 'binary.txt').click();
    const spoken = await row('Sources', 'binary.txt').getAttribute('aria-label');
    assert.match(spoken ?? '', /not read/);
    await at.shot('sources');
  });

  test('says in place what is wrong with groundwork.json, and when it is mended', async () => {
    const file = path.join(at.sandbox.workspace, 'groundwork.json');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, '{ "sources": [');
    await row('Sources', /groundwork\.json.*line 1/).waitFor();
    writeFileSync(file, good);
    await row('Sources', /groundwork\.json.*line 1/).waitFor({ state: 'detached' });
  });
});

describe('looking up', () => {
  test('finds while one types, shows the source, and comes back on Escape', async () => {
    await at.run('View: Close All Editors');
    await at.openFile('draft.md');
    await at.lookUp('chromium soil', 'Ostrel Living River');
    await activeTab('ministry-report.md').waitFor();
    await at.shot('look-up');
    await page.keyboard.press('Escape');
    await activeTab('draft.md').waitFor();
    await page.locator('.tab', { hasText: 'ministry-report.md' }).waitFor({ state: 'detached' });
  });

  test('opens what one chooses beside the draft', async () => {
    await at.lookUp('sirens');
    await page.keyboard.press('Enter');
    await page.locator('.editor-group-container').nth(1).waitFor();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'council-minutes.txt' }).waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await at.run('View: Close All Editors');
  });

  test('says when nothing is found', async () => {
    await at.openFile('draft.md');
    await at.lookUp('xylophone', 'Nothing found');
    await page.keyboard.press('Escape');
  });
});

describe('writing', () => {
  test('drops a finding when the sentence is put right, without being saved', async () => {
    await at.run('Problems: Focus on Problems View');
    await problem('≠ 86 million euros').waitFor();
    // It was folded by another test: whether it still is depends on how soon the draft was opened again.
    await at.fold(row('Claims', 'draft.md'), true);
    await fromClaimToDraft('The damage was put at', '68 million euros');
    await page.keyboard.type('86 million euros');
    await problem('≠ 86 million euros').waitFor({ state: 'detached' });
    await evidence().locator('h2.supported').waitFor();
    await page.keyboard.press('Control+j');
  });

  test('flags nothing in the sentence being typed, but after one has left it', async () => {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nThe ministry has acquired 977 hectares of flood meadow', { delay: 20 });
    // The panel follows the cursor: it shows the sentence when it has been judged.
    await evidence().locator('.statement', { hasText: '977 hectares' }).waitFor();
    const line = at.editorLine('977 hectares');
    const near = async () => {
      const top = (await line.boundingBox()).y;
      const boxes = await squiggles('warning').evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().top),
      );
      return boxes.filter((y) => Math.abs(y - top) < 12).length;
    };
    assert.equal(await near(), 0);
    for (let turn = 0; turn < 8; turn += 1) await page.keyboard.press('ArrowUp');
    await until('a flag after the cursor has left', async () => (await near()) > 0);
    await at.run('File: Revert File');
  });

  test('offers in the menu of the status bar what one can do, the report among it', async () => {
    await at.openFile('draft.md');
    await at.achieve(page.locator('.quick-input-title', { hasText: 'Groundwork' }), (timeout) =>
      statusText().click({ timeout }),
    );
    const open = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Open Report' });
    await at.shot('status-menu');
    await open.click();
    await activeTab('Report: Room for the Ostrel').waitFor();
    await at.run('View: Close Editor');
    await activeTab('draft.md').waitFor();
  });

  test('says why nothing is shown where nothing is shown', async () => {
    await at.openFile('groundwork.json');
    await at.run('Groundwork: Why Is Nothing Shown Here?');
    await pickRows().filter({ hasText: 'Checked are Markdown' }).waitFor();
    await at.shot('why-nothing');
    await page.keyboard.press('Escape');
    await at.openFile('council-minutes.txt');
    await at.run('Groundwork: Why Is Nothing Shown Here?');
    await pickRows().filter({ hasText: 'is one of the sources' }).waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('in every theme', () => {
  before(async () => {
    await at.run('View: Close All Editors');
    await at.openFile('draft.md');
  });

  test('tells of states in the margin and of differences at the ends of lines, as it is set', async () => {
    const signs = page.locator('.editor-instance .glyph-margin-widgets .cgmr');
    // An editor draws only the lines it shows, and opens where it was left.
    await at.goToLine(10);
    await signs.first().waitFor();
    const open = await signs.count();
    mkdirSync(path.join(at.sandbox.workspace, '.vscode'), { recursive: true });
    const settings = { 'groundwork.margin': 'all', 'groundwork.lineEndText': true };
    writeFileSync(path.join(at.sandbox.workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
    const end = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();
    await end(/≠\s412\shectares/).waitFor();
    await until('more signs', async () => (await signs.count()) > open);
  });

  test('wraps what stands at the end of a line with its paragraph: none of it is out of the view', async () => {
    const settings = { 'groundwork.lineEndText': true, 'editor.wordWrap': 'on', 'editor.fontSize': 26 };
    writeFileSync(path.join(at.sandbox.workspace, '.vscode', 'settings.json'), JSON.stringify(settings));
    const hint = page.locator('.editor-instance .view-line', { hasText: /412\shectares/ }).first();
    const lineHeight = () =>
      page.evaluate(() => document.querySelector('.editor-instance .view-line').getBoundingClientRect().height);
    await until('large letters', async () => (await lineHeight()) > 30);
    await at.goToLine(10);
    await hint.waitFor();
    await at.shot('line-ends');
    const widths = await page.evaluate(() => {
      const [editor] = document.querySelectorAll('.editor-group-container.active .editor-instance .lines-content');
      const edge = editor.parentElement.getBoundingClientRect().right;
      const spans = [...editor.querySelectorAll('.view-line > span > span')].filter((each) =>
        /[≠+]/.test(each.textContent),
      );
      return spans.map((each) => edge - each.getBoundingClientRect().right);
    });
    assert.ok(widths.length > 2, 'there is text behind lines');
    assert.ok(Math.min(...widths) >= 0, widths.join(', '));
    writeFileSync(path.join(at.sandbox.workspace, '.vscode', 'settings.json'), '{}');
  });

  for (const theme of ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast']) {
    test(`can be read: ${theme}`, async () => {
      await at.setTheme(theme);
      await row('Claims', 'Between Pellow and Little Harne').click();
      await selection('280 metres'.length).waitFor();
      await evidence().locator('h2', { hasText: 'Differs from a source' }).waitFor();
      await at.shot(`theme-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

describe('the whole time', () => {
  test('asks nobody outside', () => {
    assert.deepEqual(at.outside, []);
  });
});
