// What a person does in the workbench: open, click, hover, look.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeInto } from './boxes.mjs';
import { screenshots } from './paths.mjs';
import { until } from './until.mjs';

/** The actions on a page that shows a workbench. Typing is the page's own `keyboard.type`. */
export function actionsOn(page) {
  const actions = { ...quickInputOn(page), ...lookingOn(page) };
  return {
    ...actions,

    /** Does what opens a box, a list or a menu, again when it was closed before it could be used; `act` is told its patience. */
    persistently: (act) => persistently(page, act),

    /** Does what should bring something about until it is there: a menu that closes under a key or a drop takes it along. */
    achieve: (outcome, act) =>
      persistently(page, async (timeout) => {
        if (!(await outcome.isVisible())) await act(timeout);
        await outcome.waitFor({ timeout });
      }),

    /** Opens the Problems panel and gives its rows. */
    async problems() {
      await actions.run('Problems: Focus on Problems View');
      return page.locator('.markers-panel .monaco-list-row');
    },

    /** Takes a screenshot into out/screenshots, in another theme if one is named. */
    async shot(name, { theme, ...options } = {}) {
      if (theme !== undefined) await actions.setTheme(theme);
      mkdirSync(screenshots, { recursive: true });
      // What fades in is shown as it will be.
      await page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: 'disabled', ...options });
    },
  };
}

const LOOK_UP = 'Groundwork: Look Up in Sources';

/** What goes through the box at the top: commands, files, lines, themes. */
function quickInputOn(page) {
  const widget = page.locator('.quick-input-widget');
  const input = widget.locator('input[type="text"]');
  // What is typed before the editor has the focus goes astray.
  const editorWithCursor = page.locator('.editor-group-container.active .monaco-editor.focused').first();
  const rowWith = (words) => widget.locator('.monaco-list-row', { hasText: words }).first();
  const rowNamed = (name) =>
    widget.locator('.monaco-list-row', { has: page.locator('.label-name', { hasText: exactly(name) }) }).first();
  const fill = async (keys, words, timeout) => {
    for (const key of keys) await page.keyboard.press(key);
    await input.waitFor({ state: 'visible', timeout });
    // Nor is it waited for longer than to be shown: it may have been closed meanwhile.
    await writeInto(input, words, { timeout });
  };
  const takeRow = (row, ...keysAndWords) =>
    persistently(page, async (timeout) => {
      await fill(...keysAndWords, timeout);
      await row.click({ timeout });
    });
  // The click on a row is lost where the list is drawn anew under it: what goes somewhere is done until one is there.
  const go = (act) =>
    persistently(page, async (timeout) => {
      await act(timeout);
      await input.waitFor({ state: 'hidden', timeout });
      await editorWithCursor.waitFor({ timeout });
    });
  // The cursor may come a moment after the focus; a place behind the end of a line is never shown.
  const cursorShownAt = async (place) => {
    const numbers = String(place).split(':').join('\\D+');
    const shown = page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`\\b${numbers}\\b`) });
    await shown.waitFor({ timeout: 5000 }).catch(() => undefined);
  };
  const palette = (title) =>
    persistently(page, async (timeout) => {
      await fill(['F1'], `>${title}`, timeout);
      await rowWith(title).waitFor({ timeout });
      return rowWith(title);
    });
  return {
    /** Opens the palette and gives the row of a command. */
    palette,

    /** Runs a command by its title, as typed in the palette. */
    run: (title) => takeRow(rowWith(title), ['F1'], `>${title}`),

    /** Opens a file by name, as Go to File does. The row is clicked: while results come in, Enter may take another. */
    openFile: (name) =>
      go(async (timeout) => {
        await fill(['ControlOrMeta+P'], name, timeout);
        await rowNamed(path.basename(name)).click({ timeout });
        await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor({ timeout });
      }),

    /** Looks words up in the sources and waits for a row that says this; a list that was closed meanwhile is opened again. */
    lookUp: (words, says = words) =>
      persistently(page, async (timeout) => {
        const title = widget.locator('.quick-input-title', { hasText: 'Look Up in Sources' });
        if (!(await title.isVisible())) await takeRow(rowWith(LOOK_UP), ['F1'], `>${LOOK_UP}`);
        await title.waitFor({ timeout });
        await writeInto(input, words, { timeout });
        await rowWith(says).waitFor({ timeout });
      }),

    /** Goes to a line, counted from 1; the cursor stands at its start. */
    async goToLine(line) {
      await go(async (timeout) => {
        await fill(['Control+G'], `:${line}`, timeout);
        await page.keyboard.press('Enter');
      });
      await cursorShownAt(line);
    },

    async setTheme(name) {
      await takeRow(rowWith(name), ['ControlOrMeta+K', 'ControlOrMeta+T'], name);
      await input.waitFor({ state: 'hidden' });
      await page.waitForFunction(() =>
        document.getAnimations().every((each) => !(each instanceof CSSTransition) || each.playState !== 'running'),
      );
    },
  };
}

/** How long a box may take to show, or a row to come, till it is tried again, each time with more patience. Unit: ms. */
const PATIENCE_MS = [4000, 8000, 16_000, 32_000, 64_000];

/**
 * Whatever takes the focus closes a box, a list or a menu, sometimes a moment after it was opened; then a person opens it
 * again.
 */
async function persistently(page, act) {
  const opened = page
    .locator('.quick-input-widget, .suggest-widget, .action-widget, .monaco-menu')
    .filter({ visible: true });
  let last;
  for (const timeout of PATIENCE_MS) {
    try {
      return await act(timeout);
    } catch (fault) {
      last = fault;
      if ((await opened.count()) > 0) await page.keyboard.press('Escape');
    }
  }
  throw last;
}

/** What is looked at or pointed to with the mouse. */
function lookingOn(page) {
  const openMenu = async (row, words, timeout) => {
    const item = page.locator('.monaco-menu .action-label', { hasText: words }).first();
    await row.click({ button: 'right', timeout });
    await item.waitFor({ timeout });
    return item;
  };
  return {
    /** The first visible line of an editor with these words. */
    editorLine: (words) => page.locator('.editor-instance .view-line', { hasText: words }).first(),

    /** Moves the mouse over words of the editor and gives the hover, when it says what it should. */
    hover: (words, says) => hoverOn(page, says, () => shownWords(page, words)),

    /** Where a word stands in the editor, outside of headings. */
    placeOf: (word) => page.evaluate(wordBox, word),

    /** The same over any place, which `place` finds: `{ x, y, width, height }`. */
    hoverAt: (place, says) => hoverOn(page, says, place),

    /** Opens the menu of a row until it offers these words. A menu closes when anything else takes the focus. */
    menuOf: (row, words) => persistently(page, (timeout) => openMenu(row, words, timeout)),

    /** Takes what the menu of a row offers, by keyboard: for a moment after it has opened a menu takes no click. */
    choose: (row, words) =>
      persistently(page, async (timeout) => {
        const item = await openMenu(row, words, timeout);
        await item.hover({ timeout });
        await page.keyboard.press('Enter');
        await item.waitFor({ state: 'hidden', timeout });
      }),

    /** Opens or closes a row of a tree by its triangle, unless it is so already. */
    fold: (row, isOpen) =>
      persistently(page, async (timeout) => {
        const wanted = row.and(page.locator(`[aria-expanded="${isOpen}"]`));
        if ((await wanted.count()) === 0) await row.locator('.monaco-tl-twistie').click({ timeout });
        await wanted.waitFor({ timeout });
      }),

    /** Closes views of the side bar, so that the others get their room, and one page is the only one. */
    async collapse(...views) {
      for (const view of views) {
        const header = page.locator(`.pane-header[aria-label^="${view}"]`);
        // At its left end: buttons come up on the right when the mouse is over it.
        if ((await header.getAttribute('aria-expanded')) === 'true') await header.click({ position: { x: 30, y: 10 } });
        await header.and(page.locator('[aria-expanded="false"]')).waitFor();
      }
    },

    /** Shows a view container by the name in the activity bar. */
    async activity(name) {
      const item = page.locator(`.activitybar .action-item a[aria-label^="${name}"]`);
      const isShown = await item.evaluate((link) => link.parentElement.classList.contains('checked'));
      if (!isShown) await item.click();
    },

    /** The rows of a view in the side bar. */
    rows: (view) =>
      page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) }).locator('.monaco-list-row'),
  };
}

/** Runs in the page: a word may be a part of what the editor draws as one. */
function wordBox(wanted) {
  const lines = document.querySelector('.editor-group-container.active .editor-instance .view-lines');
  const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
    if (start === -1 || walker.currentNode.textContent.startsWith('#')) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  throw new Error(`The editor does not show “${wanted}”.`);
}

/** A line may be drawn anew under the mouse, which ends its hover; then a person moves the mouse there again. */
async function hoverOn(page, says, place) {
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: says }).first();
  return persistently(page, async (timeout) => {
    const { x, y, width, height } = await place();
    // From the edge of the window and at once: what the mouse goes over for long opens a hover of its own, which stays.
    await page.mouse.move(2, 2);
    const [left, middle] = [x + Math.min(width / 2, 40), y + height / 2];
    await page.mouse.move(left - 1, middle);
    await page.mouse.move(left, middle);
    await hover.waitFor({ timeout });
    return hover;
  });
}

/** Where words of the editor are. A line that is being drawn anew has no place for a moment. */
async function shownWords(page, words) {
  let box;
  const look = () => page.evaluate(wordBox, words).catch(() => undefined);
  await until(`“${words}” in the editor`, async () => (box = await look()) !== undefined);
  return box;
}

const exactly = (words) => new RegExp(`^${RegExp.escape(words)}$`);
