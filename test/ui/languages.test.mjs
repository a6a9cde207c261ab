// A walk through a Quarto draft and one in LaTeX, in an editor that knows neither language better than plain text or TeX.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fixMenuOn } from '../host/fixMenu.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { languagesWorkspace, removeWorkspaces } from './workspaces.mjs';

let at;
let page;
let fix;

before(
  async () => {
    at = await openWorkbench(languagesWorkspace(), { settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' } });
    page = at.page;
    ({ fix } = fixMenuOn(at));
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const squiggles = (kind) => page.locator(`.editor-group-container.active .squiggly-${kind}`);
const line = (words) => at.editorLine(words);
const input = () => page.locator('.quick-input-widget input[type="text"]');
const onDisk = (name) => readFileSync(path.join(at.sandbox.workspace, name), 'utf8');

/** Where things stand in each draft, and how it writes a citation and a mark. */
const drafts = [
  {
    name: 'mill.qmd',
    language: 'Quarto',
    lines: { cost: 14, geese: 17, zoo: 20 },
    cited: 'in the yard [@brenner, para. 1].',
    known: `during the parade. <!-- groundwork: own-knowledge "interview" -->\n`,
    kept: ['99,000 crowns', '# The miller kept 99 geese.', '**38,000** crowns [@brenner]'],
  },
  {
    name: 'mill.tex',
    language: 'LaTeX',
    lines: { cost: 8, geese: 10, zoo: 12 },
    cited: 'in the yard \\autocite[para.~1]{brenner}.',
    known: `% groundwork: own-knowledge "interview"`,
    kept: ['99,000 crowns', '% The miller kept 99 geese.', '\\textbf{38,000} crowns \\autocite{brenner}'],
  },
];

for (const { name, language, lines, cited, known, kept } of drafts)
  describe(`a draft in ${language}`, () => {
    test('is judged in its prose, and nowhere else', async () => {
      await at.openFile(name);
      await squiggles('warning').first().waitFor({ state: 'attached' });
      await page.locator('.statusbar-item', { hasText: '2 of 3 to look at' }).waitFor();
      assert.equal(await squiggles('warning').count(), 1);
      const problems = await at.problems();
      await problems.filter({ hasText: '≠ 38,000' }).first().waitFor();
      await page.keyboard.press('Escape');
      await at.goToLine(lines.cost);
      const hover = await at.hover('83,000', '38,000');
      assert.match(await hover.innerText(), /The Mill at Oster|Brenner/);
      await at.shot(`draft-in-${language.toLowerCase()}`);
    });

    test("takes the source's number inside of its markup", async () => {
      await at.goToLine(lines.cost);
      await fix('Use the source’s number: 38,000', line('38,000'));
      await squiggles('warning').first().waitFor({ state: 'detached' });
    });

    test('is given a citation in its own form', async () => {
      await at.goToLine(lines.geese);
      await fix('Cite the evidence', line(cited));
    });

    test('is given a mark as one of its comments', async () => {
      await at.goToLine(lines.zoo);
      await squiggles('info').first().waitFor({ state: 'attached' });
      await fix('Mark as my own knowledge…', input());
      await page.keyboard.type('interview');
      await page.keyboard.press('Enter');
      await squiggles('info').first().waitFor({ state: 'detached' });
      await page.keyboard.press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      const text = onDisk(name);
      for (const words of [...kept, cited, known]) assert.ok(text.includes(words), `${words} in\n${text}`);
    });
  });
