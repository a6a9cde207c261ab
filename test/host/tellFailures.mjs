// What the workbench showed when a test failed, in words: a run on another machine leaves no pictures.
import { afterEach } from 'node:test';
import { openPages } from './workbench.mjs';

/** Parts of the workbench in which a test waits for something. */
const PARTS = {
  tabs: '.tab',
  box: '.quick-input-widget:visible',
  menus: '.monaco-menu:visible, .action-widget:visible, .suggest-widget:visible',
  views: '.pane-body:visible',
  notes: '.notification-list-item',
  status: '.statusbar',
};

/** Characters of a part that are told. */
const MOST = 600;

afterEach(async ({ name, passed }) => {
  if (passed) return;
  for (const page of openPages) {
    console.log(`When “${name}” failed, this was shown:`);
    for (const [part, selector] of Object.entries(PARTS)) console.log(`  ${part}: ${await wordsOf(page, selector)}`);
    console.log(`  typed: ${await typedIn(page)}`);
  }
});

async function wordsOf(page, selector) {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, MOST)).join(' | ');
}

const typedIn = (page) =>
  page.locator('.quick-input-widget input[type="text"]').evaluateAll((boxes) => boxes.map((box) => box.value).join());
