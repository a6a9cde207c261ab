// What a writer reads whose editor speaks German.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { until } from '../host/until.mjs';
import { openWorkbench } from '../host/workbench.mjs';
import { removeWorkspaces, troubledWorkspace } from './workspaces.mjs';

let at;
let page;

before(
  async () => {
    at = await openWorkbench(troubledWorkspace(), { language: 'de', settings: { 'editor.wordWrap': 'on' } });
    page = at.page;
  },
  { timeout: 600_000 },
);

after(async () => {
  await at?.close();
  removeWorkspaces();
});

const row = (view, words) => at.rows(view).filter({ hasText: words }).first();

/** Other views have pages, too. */
async function reportFrame() {
  let found;
  await until('the report', async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('#text .notes')
          .count()
          .catch(() => 0)) > 0
      )
        found = frame;
    return found !== undefined;
  });
  return found;
}

describe('in German', () => {
  test('are the views, the verdicts and the status', async () => {
    await at.openFile('draft.md');
    await page.locator('.statusbar-item', { hasText: /\d+ von \d+ anzusehen/ }).waitFor();
    await at.run('Groundwork: Focus on Aussagen View');
    await row('Aussagen', 'Weicht von einer Quelle ab').waitFor();
    await row('Quellen', 'binary.txt').waitFor();
  });

  test('is the hover', async () => {
    const hover = await at.hover('68 million', 'der Entwurf sagt 68 million');
    assert.match(await hover.innerText(), /sagt 86 million euros; der Entwurf sagt 68 million euros/);
    await at.shot('german');
  });

  test('are the commands', async () => {
    await at.run('Groundwork: Warum ist hier nichts zu sehen?');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Offen:' }).waitFor();
  });

  test('is the report, with German quotation marks around what is named', async () => {
    await at.run('Groundwork: Bericht öffnen');
    const report = await reportFrame();
    const said = await report.locator('#text .notes > .partlySupported').allInnerTexts();
    assert.ok(said.length > 0);
    for (const words of said) assert.match(words, /„[^“”]+“/);
    assert.ok(
      said.every((words) => !/“[^“”„]+”/.test(words)),
      said.join('\n'),
    );
    await at.shot('german-report');
  });
});
