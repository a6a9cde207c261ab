// Citations of a draft: keys that nobody knows, pages, sources that do not say so; and keys that are offered.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { pdfOf, stacked } from '../support/pdfWriter.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-ui-'));
const file = (name, content) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

/** Two pages about a dam, a text about storks, a bibliography of which one entry is broken, a draft that cites both. */
function writeWorkspace() {
  const dams = [
    stacked([
      'The dam at Orr was built in 1931 by the province. It holds 40 million cubic metres of water,',
      'and the road to Sandry runs along its crown.',
    ]),
    stacked([
      'Nobody in the valley had ever seen so much concrete in one place, wrote the engineer Marta Lind',
      'when the last of the scaffolding was taken down in the spring.',
    ]),
  ];
  file('groundwork.json', '{}\n');
  file('sources/lind-dams.pdf', pdfOf(dams, { info: { Title: 'Dams of the Orr' } }));
  file(
    'sources/storks.txt',
    'Birds of the lower valley\n\nThe storks returned to the valley in 1998, after an absence of forty years. Schoolchildren counted nineteen nests on the chimneys of the old brewery.\n',
  );
  file(
    'works.bib',
    `@book{lindDams2019,
  title = {Dams of the {Orr}},
  author = {Lind, Marta},
  date = {2019-05},
  file = {PDF:/home/m/Zotero/storage/AB12CD34/lind-dams.pdf:application/pdf}
}
@article{broken2001,
  title = {Open to the end,
@article{moeStorks1999,
  title = {Birds of the Lower Valley},
  author = {Moe, Ansgar},
  year = {1999},
  file = {storks.txt}
}
@book{harrowgateTolls1998,
  title = {Bridges and Tolls},
  author = {Harrowgate, Nell},
  year = {1998}
}
`,
  );
  file(
    'draft.md',
    `# The valley

The storks returned to the valley in 1998, after an absence of forty years [@moeStorks1999].

The dam at Orr holds 40 million cubic metres of water [@lindDams2091].

The dam at Orr was built in 1931 by the province [@moeStorks1999].

Nobody “in the valley had ever seen so much concrete in one place” [@lindDams2019].

The toll at Tollen was three crowns for a cart in 1880 [@harrowgateTolls1998].

More on dams `,
  );
}

let at;
let page;

before(
  async () => {
    writeWorkspace();
    at = await openWorkbench(folder, { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('citations', () => {
  test('that lead nowhere, to the wrong source or to no page are problems, and the good one is none', async () => {
    await at.openFile('draft.md');
    const problems = await at.problems();
    const problem = (words) => problems.filter({ hasText: words }).first().waitFor();
    await problem('No bibliography has the key “lindDams2091”; the nearest is “lindDams2019”.');
    await problem('Nothing in Moe 1999 comes near this statement; Lind 2019, p. 1 backs it.');
    await problem('The quoted words stand on page 2 of Lind 2019; the citation names no page.');
    assert.equal(await problems.filter({ hasText: 'citation' }).count(), 3);
    assert.equal(await problems.filter({ hasText: 'Nothing in your sources backs' }).count(), 0);
  });

  test('of works that are not among the sources say so quietly', async () => {
    const hover = await at.hover('The toll at Tollen');
    await hover.locator('text=/Bridges and Tolls.*is not among your sources/').first().waitFor();
    await at.shot('citations-absent');
    await page.keyboard.press('Escape');
  });

  test('are offered first of the work that says the sentence before them, with the page', async () => {
    await at.goToLine(13);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nThe dam at Orr was built in 1931 by the province. [@');
    const offered = page.locator('.suggest-widget.visible .monaco-list-row').first();
    await offered.filter({ hasText: 'lindDams2019' }).filter({ hasText: 'says so, p. 1' }).waitFor();
    await at.shot('citations-led');
    await page.keyboard.press('Enter');
    await at.editorLine('by the province. [@lindDams2019, p. 1]').waitFor();
    await at.run('File: Revert File');
    await at.editorLine('by the province. [@lindDams2019, p. 1]').waitFor({ state: 'detached' });
  });

  test('are completed from the bibliography, whose broken entry is told', async () => {
    await at.goToLine(13);
    await page.keyboard.press('End');
    await page.keyboard.type('[@li');
    const offered = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'lindDams2019' }).first();
    await offered.waitFor();
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    // What is half typed is no problem yet.
    assert.equal(await page.locator('.markers-panel .monaco-list-row', { hasText: 'the key “li”' }).count(), 0);
    await at.shot('citations-completion');
    await page.keyboard.press('Enter');
    await at.editorLine('[@lindDams2019]').last().waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'More on dams [@lindDams2019]' }).waitFor();
    await at.run('Groundwork: Focus on Sources View');
    await at.rows('Sources').filter({ hasText: 'works.bib' }).first().waitFor();
    await at.shot('citations-dark', { theme: 'Dark Modern' });
    await at.shot('citations-light', { theme: 'Light Modern' });
    await at.shot('citations-contrast', { theme: 'Dark High Contrast' });
  });
});
