// Two thousand sources with fifty thousand claims: look-ups and the Claims view answer at once, and hold nothing up.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openWorkbench } from '../host/workbench.mjs';
import { largeWorkspace, removeWorkspaces } from './workspaces.mjs';

const SOURCES = 2000;
const ANSWER_MS = 100;
/** The longest task that the extension host may do meanwhile. */
const TASK_MS = 50;
/** Other programs of a busy machine fall into some rounds; what is slow by itself is slow in each. */
const ROUNDS = 5;

let at;
let page;

before(
  async () => {
    at = await openWorkbench(largeWorkspace(SOURCES, 5), { settings: { 'remote.autoForwardPorts': false } });
    page = at.page;
    await at.openFile('draft.md');
    await page.locator('.statusbar-item', { hasText: /\d+\/\d+ backed/ }).waitFor({ timeout: 90_000 });
  },
  { timeout: 180_000 },
);

after(async () => {
  await at?.shot('thousands-end');
  await at?.close();
  removeWorkspaces();
});

/** Time from an event to the first moment that the page shows an element with these words. Unit: ms. */
async function answerMs(event, selector, words, act) {
  await page.evaluate(
    ([name, rows, pattern]) => {
      const { promise, resolve } = Promise.withResolvers();
      setTimeout(() => resolve(Infinity), 10_000);
      let start;
      addEventListener(name, () => (start ??= performance.now()), { capture: true, once: true });
      const look = () => {
        const isShown = [...document.querySelectorAll(rows)].some((row) => new RegExp(pattern).test(row.textContent));
        if (start !== undefined && isShown) resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      look();
      globalThis.answered = promise;
    },
    [event, selector, words],
  );
  await act();
  return page.evaluate(() => globalThis.answered);
}

/** The quickest of the rounds, and the longest task of the quietest. */
async function quickest(name, round) {
  let [ms, taskMs] = [Infinity, Infinity];
  for (let turn = 0; turn < ROUNDS && !(ms < ANSWER_MS && taskMs < TASK_MS); turn += 1) {
    await at.probe.start();
    ms = Math.min(ms, await round(turn));
    taskMs = Math.min(taskMs, (await at.probe.stop()).longestMs);
  }
  console.log(`${name}: ${ms.toFixed(0)} ms, longest task ${taskMs.toFixed(0)} ms`);
  assert.ok(ms < ANSWER_MS, `${name} took ${ms.toFixed(0)} ms`);
  assert.ok(taskMs < TASK_MS, `a task took ${taskMs.toFixed(0)} ms`);
}

describe(`${SOURCES} sources`, () => {
  test('answer a look-up within a tenth of a second', async () => {
    const questions = ['relief channel', 'flood meadow', 'weir removed', 'chromium', 'embankments moved'];
    await quickest('look-up', async (turn) => {
      await at.run('Groundwork: Look Up in Sources');
      const box = page.locator('.quick-input-widget input').first();
      await box.waitFor();
      const words = questions[turn];
      const pattern = words.split(' ')[0].slice(0, 5);
      const ms = await answerMs('input', '.quick-input-widget .monaco-list-row', pattern, () => box.fill(words));
      await page.keyboard.press('Escape');
      return ms;
    });
  });

  test('show the claims of a source within a tenth of a second', async () => {
    await at.run('Groundwork: Focus on Claims View');
    const level = (depth) => `.pane .monaco-list-row[aria-level="${depth}"]`;
    const opened = (depth, act) => answerMs('keydown', level(depth), '.', act);
    const right = () => page.keyboard.press('ArrowRight');
    await at.rows('Claims').filter({ hasText: 'draft.md' }).first().click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    // The sources, the first part of them, the first source of that.
    for (const depth of [2, 3]) {
      await right();
      await page.locator(level(depth)).first().waitFor();
      await page.keyboard.press('ArrowDown');
    }
    await quickest('claims of a source', async () => {
      const ms = await opened(4, right);
      // Each round opens another source.
      await page.keyboard.press('ArrowLeft');
      await page.locator(level(4)).first().waitFor({ state: 'detached' });
      await page.keyboard.press('ArrowDown');
      return ms;
    });
    await at.shot('thousands');
  });
});
