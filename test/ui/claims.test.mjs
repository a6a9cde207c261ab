// The claims panel and the hover of a word, on the packaged extension in a real VS Code.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { frameOf, seriousFaults } from '../host/axe.mjs';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, troubledWorkspace } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    const folder = troubledWorkspace();
    // A word that has its capital from titles only, in as many sources as some names.
    for (const year of [2021, 2022, 2023])
      writeFileSync(
        path.join(folder, 'sources', `weed-${year}.md`),
        `# Weed Management ${year}\n\n## Management of the Banks\n\nThe banks at Upper Kesh were mown in May ${year}.\n`,
      );
    at = await openWorkbench(folder, { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    await at.openFile('draft.md');
    await at.run('Groundwork: Focus on Claims View');
    // The panel is what this file is about: it gets the room of the others.
    await at.collapse('Evidence', 'Sources');
    await row('Differs from a source').waitFor();
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

const row = (words) => at.rows('Claims').filter({ hasText: words }).first();
const selectedRow = (words) => page.locator('.pane .monaco-list-row.selected', { hasText: words }).first();
const claimRow = () => page.locator('.pane .monaco-list-row[aria-level="4"]').first();
const input = () => page.locator('.quick-input-widget input').first();
const draftText = () => page.locator('.editor-instance .view-lines').first();

describe('the draft at a glance', () => {
  const strip = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const cursorIn = (line) => page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line},` }).waitFor();

  before(() => at.run('Groundwork: Focus on Draft at a Glance View'));
  after(() => at.collapse('Draft at a Glance'));

  test('has one cell a sentence, of the state that the claims have', async () => {
    await strip().locator('.cell').first().waitFor();
    await at.fold(row('Differs from a source'), false);
    const counts = await at.rows('Claims').filter({ hasText: /\d$/ }).allInnerTexts();
    const names = await strip()
      .locator('.cell')
      .evaluateAll((cells) => cells.map(({ title }) => title.split(':')[0]));
    const groups = counts.map((text) => /^(.+?)\s*(\d+)$/.exec(text.replaceAll(/\s+/g, ' '))).filter(Boolean);
    const listed = groups.filter(([, name]) => names.includes(name)).map(([, name, count]) => [name, Number(count)]);
    const cells = listed.map(([name]) => [name, names.filter((other) => other === name).length]);
    assert.deepEqual(cells, listed);
    assert.equal(
      listed.reduce((sum, [, count]) => sum + count, 0),
      names.length,
    );
    await at.fold(row('Differs from a source'), true);
  });

  test('leads to the sentence of a cell by click and by keys, and shows which one it is', async () => {
    await strip().locator('.notEnoughEvidence').first().click();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    const current = strip().locator('.cell[aria-selected="true"]');
    const said = (await current.getAttribute('title')).slice('No source backs it: '.length, 50);
    await at.editorLine(said.slice(0, 20)).waitFor();
    await current.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await strip().locator('.cell:focus').first().waitFor();
    assert.match(await strip().locator('.cell:focus').getAttribute('aria-label'), / 1 of \d+$/);
    assert.match(await strip().locator('#about').innerText(), /For Rosa Dellimore/);
    await page.keyboard.press('Enter');
    await cursorIn(3);
    await strip().locator('.cell[aria-selected="true"][title*="Rosa Dellimore"]').waitFor();
  });

  for (const theme of ['Dark High Contrast', 'Light Modern', 'Dark Modern'])
    test(`has no serious fault and needs no scrolling sideways: ${theme}`, async () => {
      await at.setTheme(theme);
      const frame = await frameOf(page.frameLocator('iframe.webview.ready').locator('iframe#active-frame'));
      assert.deepEqual(await seriousFaults(frame), []);
      assert.equal(
        await strip()
          .locator('html')
          .evaluate((html) => html.scrollWidth > html.clientWidth),
        false,
      );
      await at.shot(`strip-${theme}`);
    });
});

describe('the claims of the draft', () => {
  test('stand by section, and worst first', async () => {
    await at.run('Groundwork: Group Draft Claims by Section');
    await row('Room for the Ostrel').waitFor();
    await row('Differs from a source').waitFor({ state: 'detached' });
    await at.run('Groundwork: Sort Draft Claims Worst First');
    await row(/\d+ of \d+ open/).waitFor();
    await at.shot('claims-sections');
  });

  test('keep the name of their view and all its buttons at 200 %, and begin with what differs', async () => {
    const { width, height } = page.viewportSize();
    await at.run('Groundwork: Group Draft Claims by State');
    await page.setViewportSize({ width: width / 2, height: height / 2 });
    const header = page.locator('.pane-header[aria-label^="Claims"]');
    const title = header.locator('.title');
    const buttons = header.locator('.actions .action-label');
    // Its buttons come up with the mouse.
    await at.achieve(buttons.first(), (timeout) => header.hover({ timeout }));
    assert.equal(await title.innerText(), 'Claims');
    assert.ok(await title.evaluate((words) => words.scrollWidth <= words.clientWidth));
    const { x, width: wide } = await header.boundingBox();
    const { x: titleX, width: titleWidth } = await title.boundingBox();
    const places = await Promise.all((await buttons.all()).map((one) => one.boundingBox()));
    assert.ok(places.length >= 4, `${places.length} buttons`);
    for (const place of places) assert.ok(place.x >= titleX + titleWidth && place.x + place.width <= x + wide);
    await at.shot('claims-200');
    await row(/^421 → 412/).waitFor();
    await page.setViewportSize({ width, height });
    await at.run('Groundwork: Group Draft Claims by Section');
    await row('Differs from a source').waitFor({ state: 'detached' });
  });

  test('are filtered while one types, and are all back without the filter', async () => {
    await at.run('Groundwork: Filter Claims…');
    await page.locator('.quick-input-title', { hasText: 'Filter Claims' }).waitFor();
    await page.keyboard.type('hectares', { delay: 20 });
    await page.locator('.pane', { hasText: 'Filter: “hectares”' }).first().waitFor();
    await row('The ministry has acquired').waitFor();
    await row('Ministry').waitFor();
    // The filter is told of before the rows of the panel have followed it.
    await row('Between Pellow').waitFor({ state: 'detached' });
    await at.shot('claims-filter');
    await page.keyboard.press('Enter');
    await input().waitFor({ state: 'hidden' });
    await at.run('Groundwork: Clear the Filter of Claims');
    await page.locator('.pane', { hasText: 'Filter: “hectares”' }).first().waitFor({ state: 'detached' });
  });

  test('show the one at the cursor', async () => {
    await at.run('Groundwork: Group Draft Claims by Kind');
    await row('Numbers and dates').waitFor();
    await at.editorLine('Between Pellow').click();
    await at.run('Groundwork: Reveal the Claim at the Cursor');
    await selectedRow(/./).waitFor();
    const words = (await selectedRow(/./).innerText()).split(' →')[0].slice(0, 12);
    // A line that is wrapped is broken between words.
    const bare = (text) => text.replaceAll(/\s/g, '');
    assert.ok(bare(await draftText().innerText()).includes(bare(words)), words);
  });
});

/** Drags a row into the text. As VS Code has it, what is dropped with the shift key goes there. */
async function drag(row, editor) {
  const from = await row.boundingBox();
  const to = await editor.boundingBox();
  await page.mouse.move(from.x + 60, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 14, { steps: 4 });
  await page.keyboard.down('Shift');
  await page.mouse.move(to.x + 40, to.y + 120, { steps: 12 });
  await page.mouse.move(to.x + 44, to.y + 122, { steps: 3 });
  await at.shot('claims-drag');
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

describe('the claims of the sources', () => {
  test('stand by topic, and by whether the draft uses them', async () => {
    await at.run('Groundwork: Group Source Claims by Topic');
    await at.run('Groundwork: Focus on Claims View');
    await collapse();
    await row(/^Sources/).click();
    await row(/in \d+ sources/).waitFor();
    const topics = (
      await at
        .rows('Claims')
        .filter({ hasText: /in \d+ sources/ })
        .allInnerTexts()
    ).map((text) => text.replace(/\s*in \d+ sources[^]*$/, ''));
    assert.ok(topics.includes('Upper Kesh'), topics.join(', '));
    assert.ok(
      topics.every((topic) => !/^(?:Weed |)Management$/.test(topic)),
      topics.join(', '),
    );
    await row(/in \d+ sources/).click();
    await at.shot('claims-topics');
    await at.run('Groundwork: Group Source Claims by Use');
    await row('Not used yet').waitFor();
    await row('Used in the draft').waitFor();
  });

  test('are quoted with their citation where the cursor is, by keyboard', async () => {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await at.run('Groundwork: Focus on Claims View');
    await row('Not used yet').click();
    await page.locator('.pane .monaco-list-row[aria-level="3"]', { hasText: 'BRACKMERE TOWN' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await claimRow().waitFor();
    await page.keyboard.press('ArrowDown');
    const claim = page.locator('.pane .monaco-list-row.focused[aria-level="4"]').first();
    await claim.waitFor();
    await page.keyboard.press('Space');
    await page.locator('.pane .monaco-list-row.selected[aria-level="4"]').first().waitFor();
    const words = (await claim.innerText()).slice(0, 24);
    await at.run('Groundwork: Insert as Quotation');
    await at.editorLine(`“${words}`).waitFor();
    await at.shot('claims-quoted');
    await page.keyboard.press('Control+z');
    await at.editorLine(`“${words}`).waitFor({ state: 'detached' });
  });

  test('offer what one can do with them', async () => {
    await at.menuOf(claimRow(), 'Copy as Quotation with Citation');
    await at.shot('claims-menu');
    await page.keyboard.press('Escape');
    await page.locator('.pane-header[aria-label^="Claims"]').hover();
    await page
      .locator(
        '.pane-header[aria-label^="Claims"] .action-label[aria-label^="More Actions"], .pane-header[aria-label^="Claims"] .codicon-toolbar-more',
      )
      .first()
      .click();
    await page.locator('.monaco-menu .action-label', { hasText: 'Group & Sort' }).hover();
    await page.locator('.monaco-menu .action-label', { hasText: '✓ Group Source Claims by Use' }).waitFor();
    await at.shot('claims-setup');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('are dragged into the draft as quotations', async () => {
    const claim = claimRow();
    const words = (await claim.innerText()).slice(0, 24);
    await at.achieve(at.editorLine(`“${words}`), () =>
      drag(claim, page.locator('.editor-instance .overflow-guard').first()),
    );
    await at.shot('claims-dropped');
    const line = (await at.editorLine(`“${words}`).innerText()).replaceAll('\u00a0', ' ');
    assert.match(line.slice(0, line.indexOf(`“${words}`)), /(?:^|\s)$/);
    await page.keyboard.press('Control+z');
    await at.editorLine(`“${words}`).waitFor({ state: 'detached' });
  });
});

/** Runs in the page: a line is drawn only where the theme has its colour. */
const hasDottedLine = () =>
  [...document.querySelectorAll('.editor-instance .view-overlays .cdr')].some(
    (line) => getComputedStyle(line).borderBottomStyle === 'dotted',
  );

describe('the hover', () => {
  before(async () => {
    await at.run('View: Close All Editors in Group');
    await at.openFile('draft.md');
  });

  for (const theme of ['Light Modern', 'Dark High Contrast', 'Dark Modern']) {
    test(`tells of a word below its sentence: ${theme}`, async () => {
      await at.setTheme(theme);
      await at.goToLine(1);
      await until('the faint lines under hints', () => page.evaluate(hasDottedLine));
      const hover = await at.hoverAt(() => at.placeOf('Ostrel'), 'in the sources');
      const text = await hover.innerText();
      assert.ok(text.indexOf('Search sources for this') < text.indexOf('in the sources'), text);
      assert.match(text, /Open source · Quote/);
      await at.shot(`claims-${theme.toLowerCase().replaceAll(' ', '-')}`);
    });
  }
});

describe('what was chosen', () => {
  test('is there again after a reload', async () => {
    await page.reload();
    // Which views were open is VS Code's to remember, and after a sudden reload it may not.
    await at.run('Groundwork: Focus on Claims View');
    await row('Numbers and dates').waitFor();
  });
});

async function collapse() {
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Control+ArrowLeft');
}
