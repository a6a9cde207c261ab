// The evidence panel as a writer uses it, on the packaged extension in a real VS Code: one test after the other.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { frameOf, seriousFaults } from '../host/axe.mjs';
import { examples } from '../host/paths.mjs';
import { openWorkbench } from '../host/workbench.mjs';

/** Lines and columns of examples/draft.md. */
const PLACES = { kitchen: '3:134', damage: '3:421', meadows: '10:29', embankments: '12:80', survey: '47:320' };

let at;
let page;
let evidence;

before(
  async () => {
    at = await openWorkbench(examples, { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    evidence = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await at.openFile('draft.md');
    await page.addInitScript(noteFirstWords);
    await at.run('Groundwork: Focus on Evidence View');
    await evidence.locator('.message, .verdict').first().waitFor();
  },
  { timeout: 600_000 },
);

after(() => at?.close());

/** Runs in every page before its own scripts: notes what the evidence page says when its script asks for VS Code, before it draws. */
function noteFirstWords() {
  let given;
  Object.defineProperty(globalThis, 'acquireVsCodeApi', {
    set: (value) => (given = value),
    get() {
      globalThis.firstWords ??= document.querySelector('#evidence')?.textContent;
      return given;
    },
  });
}

const verdict = (words) => evidence.locator('h2.verdict', { hasText: words });
const button = (name) => evidence.getByRole('button', { name, exact: true });
const statement = (words) => evidence.locator('.statement', { hasText: words });
const activeTab = (name) => page.locator('.tab.active', { hasText: name }).first();
const panelFrame = async () => frameOf(page.frameLocator('iframe.webview.ready').locator('iframe#active-frame'));
const toDraft = () => page.keyboard.press('Control+1');

async function goTo(place) {
  await toDraft();
  await at.goToLine(place);
}

test('the page says something true before its script is there', async () => {
  const words = await evidence.locator('html').evaluate(() => globalThis.firstWords);
  assert.match(
    words,
    /^(?:The sources are being read; |The draft is being checked\.|Reading the evidence …|Put the cursor )/,
  );
});

describe('a claim and its evidence', () => {
  test('follow the cursor: what differs, in its context, from which source', async () => {
    await goTo(PLACES.meadows);
    await verdict('Differs from a source').waitFor();
    assert.deepEqual(await evidence.locator('.statement mark.differs').allInnerTexts(), ['421 hectares']);
    assert.deepEqual(await evidence.locator('.differences .what').allInnerTexts(), ['421 hectares', '412 hectares']);
    await evidence.locator('.before bdi').first().waitFor();
    await evidence.locator('#spoken', { hasText: 'Differs from a source. ' }).waitFor({ state: 'attached' });
    await goTo(PLACES.damage);
    await statement('68 million').waitFor();
  });

  test('end the bar above them once they are there, also where the page is made anew', async () => {
    const bar = page
      .locator('.pane', { has: page.locator('.pane-header[aria-label^="Evidence"]') })
      .locator('.monaco-progress-container.active');
    await bar.waitFor({ state: 'detached' });
    await at.collapse('Evidence');
    await at.run('Groundwork: Focus on Evidence View');
    await statement('68 million').waitFor();
    await bar.waitFor({ state: 'detached' });
    for (const view of ['Claims', 'Sources'])
      await page
        .locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) })
        .locator('.monaco-progress-container.active')
        .waitFor({ state: 'detached' });
  });

  test('are shown before the first word of an item of a list too', async () => {
    await goTo('10:1');
    await statement('421 hectares').waitFor();
    await goTo(PLACES.damage);
    await statement('68 million').waitFor();
  });

  test('are those of the sentence just written while only a space stands behind it', async () => {
    const [line] = PLACES.embankments.split(':');
    await goTo(PLACES.embankments);
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await goTo('2:1');
    await evidence.locator('.message', { hasText: 'Put the cursor in a sentence' }).waitFor();
    const { length } = readFileSync(path.join(examples, 'draft.md'), 'utf8').split('\n')[line - 1];
    await goTo(`${line}:${length + 2}`);
    await statement('280 metres').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await goTo(PLACES.damage);
    await statement('68 million').waitFor();
  });

  test('stand without a jump: the room for the context is there before it', async () => {
    const height = () =>
      evidence
        .locator('.quote')
        .first()
        .evaluate((quote) => quote.offsetHeight);
    const withContext = await height();
    await evidence.locator('.around').evaluateAll((lines) => lines.forEach((line) => line.replaceChildren()));
    assert.equal(await height(), withContext);
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
  });

  test('are gone through, all and open ones, with the focus in the panel', async () => {
    await button('Next open claim').click();
    await statement('280 metres').waitFor();
    await evidence.locator('[data-key="next open"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await statement('28,000 tonnes').waitFor();
    await button('Previous open claim').click();
    await statement('280 metres').waitFor();
    await at.run('Groundwork: Previous Claim');
    await statement('sold voluntarily').waitFor();
    assert.match(await evidence.locator('.position').first().innerText(), /^\d+ of \d+$/);
  });

  test('are passages that come near where nothing backs the claim, and what is in none of them', async () => {
    await goTo(PLACES.survey);
    await verdict('No source backs it').waitFor();
    await evidence.locator('h3', { hasText: 'Nearest passages' }).waitFor();
    await evidence.locator('.in-none', { hasText: 'In none of them: “' }).waitFor();
    await button('Search for support').click();
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    assert.match(await input.inputValue(), /^A survey carried out last winter/);
    // The look-up shows its first row, and comes back to the draft when it is left.
    await page.locator('.tab').nth(1).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.tab').nth(1).waitFor({ state: 'detached' });
    await activeTab('draft.md').waitFor();
  });
});

describe('pinned evidence', () => {
  test('stays while the cursor goes, goes along with edits, and lets go', async () => {
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
    await evidence.locator('button.pin').click();
    await evidence.locator('button.pin[aria-pressed="true"]', { hasText: 'Pinned' }).waitFor();
    await at.shot('evidence-pinned');
    await goTo(PLACES.embankments);
    const said = await evidence.locator('#spoken').textContent();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Draft. ');
    await goTo('10:7');
    await page.keyboard.type('new ');
    await statement('The new ministry has acquired').waitFor();
    await goTo(PLACES.embankments);
    assert.ok(await statement('421 hectares').isVisible());
    // What an edit makes of a claim is seen; only another claim is said.
    assert.equal(await evidence.locator('#spoken').textContent(), said);
    await evidence.locator('button.pin').click();
    await statement('280 metres').waitFor();
    await at.run('File: Revert File');
    // What is put back moves the cursor: only then may one go on.
    await at.editorLine('The new ministry').waitFor({ state: 'detached' });
  });
});

describe('from the evidence', () => {
  const first = () => evidence.locator('.quote').first();

  test('one opens the source with the words selected', async () => {
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
    await first()
      .getByRole('button', { name: /^Open / })
      .click();
    await activeTab('ministry-report.md').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    assert.ok(await statement('421 hectares').isVisible());
    await page.keyboard.press('Control+w');
  });

  test('one takes the words of the source, which are not offered to be cited while they differ', async () => {
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
    assert.equal(await evidence.getByRole('button', { name: /^Cite / }).count(), 0);
    await button('Use the source’s words').click();
    await statement('412 hectares').waitFor();
    await goTo(PLACES.meadows);
    await page.keyboard.press('Control+z');
    await statement('421 hectares').waitFor();
  });

  test('one quotes and cites where the cursor is, with the evidence pinned', async () => {
    await goTo(PLACES.kitchen);
    await statement('in the kitchen').waitFor();
    await evidence.locator('button.pin').click();
    await evidence.locator('button.pin[aria-pressed="true"]').waitFor();
    await goTo('2:1');
    await first()
      .getByRole('button', { name: /^Quote / })
      .click();
    await page.locator('.tab.active.dirty').waitFor();
    await first()
      .getByRole('button', { name: /^Cite / })
      .click();
    await at.editorLine(')) ([').waitFor();
    await evidence.locator('button.pin').click();
    const file = path.join(at.sandbox.workspace, 'draft.md');
    const before = readFileSync(file, 'utf8');
    await at.run('File: Save');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const [, line] = readFileSync(file, 'utf8').split('\n');
    assert.match(line, /^“.*kitchen.*” \(\[[^)]+five-years-on\.txt\)\) \(\[[^)]+five-years-on\.txt\)\)$/);
    writeFileSync(file, before);
    await at.editorLine(')) ([').waitFor({ state: 'detached' });
  });

  test('one may choose words that do not back the claim yet, and only those', async () => {
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
    assert.equal(
      await first()
        .getByRole('button', { name: /^Use as evidence / })
        .count(),
      1,
    );
    await goTo(PLACES.kitchen);
    await verdict('Backed').waitFor();
    assert.equal(await evidence.getByRole('button', { name: /^Use as evidence / }).count(), 0);
  });

  test('one rests the claim on these words, and takes that back in one step', async () => {
    await goTo(PLACES.survey);
    await verdict('No source backs it').waitFor();
    await first()
      .getByRole('button', { name: /^Use as evidence / })
      .click();
    await verdict('Marked').waitFor();
    await at.editorLine('groundwork: evidence').waitFor();
    await goTo(PLACES.survey);
    await page.keyboard.press('Control+z');
    await verdict('No source backs it').waitFor();
  });
});

describe('the page', () => {
  before(async () => {
    await at.collapse('Claims', 'Sources');
  });

  test('comes back as it was left: context opened, and scrolled', async () => {
    await goTo(PLACES.meadows);
    await statement('421 hectares').waitFor();
    await evidence
      .getByRole('button', { name: /^Whole context/ })
      .first()
      .click();
    await evidence.locator('.quote.whole .rest', { hasText: 'Second Progress Report' }).first().waitFor();
    assert.equal(await evidence.locator('.quote:not(.whole) .rest').filter({ visible: true }).count(), 0);
    for (const place of await evidence.locator('.place').allInnerTexts()) assert.ok(place.length <= 40, place);
    const scroll = () => evidence.locator('html').evaluate((html) => html.ownerDocument.defaultView.scrollY);
    await evidence.locator('html').evaluate((html) => html.ownerDocument.defaultView.scrollTo(0, 30));
    // A frame later the page knows that it was scrolled.
    await evidence.locator('html').evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const scrolled = await scroll();
    await at.run('View: Show Explorer');
    await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
    await at.run('Groundwork: Focus on Evidence View');
    await evidence.locator('.quote.whole').waitFor();
    await statement('421 hectares').waitFor();
    assert.equal(await scroll(), scrolled);
    await evidence
      .getByRole('button', { name: /^Whole context/ })
      .first()
      .click();
  });

  test('is gone through by keyboard in the order it is read', async () => {
    await button('Previous open claim').focus();
    const keys = [];
    for (let stop = 0; stop < 6; stop += 1) {
      keys.push(await evidence.locator('[data-key]:focus').getAttribute('data-key'));
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(
      keys.map((key) =>
        key
          .split(' ')
          .slice(0, key.startsWith('next') || key.startsWith('previous') ? 2 : 1)
          .join(' '),
      ),
      ['previous open', 'next open', 'pin', 'take', 'search', 'goTo'],
    );
  });

  for (const theme of ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast']) {
    test(`has no serious fault and can be read: ${theme}`, async () => {
      await at.setTheme(theme);
      const name = theme.toLowerCase().replaceAll(' ', '-');
      for (const place of ['meadows', 'survey']) {
        await goTo(PLACES[place]);
        await statement(place === 'meadows' ? '421 hectares' : 'survey').waitFor();
        await evidence.locator('.before bdi, .before i').first().waitFor();
        assert.deepEqual(await seriousFaults(await panelFrame()), []);
        await at.shot(`evidence-${place}-${name}`);
      }
    });
  }

  test('needs no scrolling sideways where it is narrow, or large', async () => {
    const isTooWide = () => evidence.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
    const zoom = (factor) =>
      evidence.locator('html').evaluate((html, times) => {
        html.style.zoom = times;
      }, factor);
    await at.setTheme('Light Modern');
    await zoom(2);
    assert.equal(await isTooWide(), false);
    await at.shot('evidence-zoomed');
    await zoom(1);
    const side = await page.locator('.part.sidebar').boundingBox();
    await page.mouse.move(side.x + side.width, side.y + 300);
    await page.mouse.down();
    await page.mouse.move(side.x + 180, side.y + 300, { steps: 8 });
    await page.mouse.up();
    assert.ok((await page.locator('.part.sidebar').boundingBox()).width < 190);
    assert.equal(await isTooWide(), false);
    await at.shot('evidence-narrow');
  });
});
