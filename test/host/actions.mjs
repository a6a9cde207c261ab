// What a person does in the workbench: open, click, hover, look.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { screenshots } from './paths.mjs';

/** The actions on a page that shows a workbench. Typing is the page's own `keyboard.type`. */
export function actionsOn(page) {
  const actions = { ...quickInputOn(page), ...lookingOn(page) };
  return {
    ...actions,

    /** Opens the Problems panel and gives its rows. */
    async problems() {
      await actions.run('Problems: Focus on Problems View');
      return page.locator('.markers-panel .monaco-list-row');
    },

    /** Takes a screenshot into out/screenshots, in another theme if one is named. */
    async shot(name, { theme, ...options } = {}) {
      if (theme !== undefined) await actions.setTheme(theme);
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`), ...options });
    },
  };
}

/** What goes through the box at the top: commands, files, lines, themes. */
function quickInputOn(page) {
  const widget = page.locator('.quick-input-widget');
  const input = widget.locator('input[type="text"]');
  // What is typed before the editor has the focus goes astray.
  const editorWithCursor = page.locator('.editor-group-container.active .monaco-editor.focused').first();
  const rowWith = (words) => widget.locator('.monaco-list-row', { hasText: words }).first();
  const rowNamed = (name) =>
    widget.locator('.monaco-list-row', { has: page.locator('.label-name', { hasText: exactly(name) }) }).first();
  const fill = async (keys, words) => {
    for (const key of keys) await page.keyboard.press(key);
    await input.waitFor({ state: 'visible', timeout: BOX_MS });
    await input.fill(words);
  };
  const takeRow = (row, ...keysAndWords) =>
    persistently(page, input, async () => {
      await fill(...keysAndWords);
      await row.click({ timeout: BOX_MS });
    });
  const palette = async (title) => {
    await fill(['F1'], `>${title}`);
    await rowWith(title).waitFor();
    return rowWith(title);
  };
  return {
    /** Opens the palette and gives the row of a command. */
    palette,

    /** Runs a command by its title, as typed in the palette. */
    run: (title) => takeRow(rowWith(title), ['F1'], `>${title}`),

    /** Opens a file by name, as Go to File does. The row is clicked: while results come in, Enter may take another. */
    async openFile(name) {
      await takeRow(rowNamed(path.basename(name)), ['ControlOrMeta+P'], name);
      await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
      await editorWithCursor.waitFor();
    },

    /** Goes to a line, counted from 1; the cursor stands at its start. */
    async goToLine(line) {
      await persistently(page, input, () => fill(['Control+G'], `:${line}`));
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      await editorWithCursor.waitFor();
    },

    async setTheme(name) {
      await takeRow(rowWith(name), ['ControlOrMeta+K', 'ControlOrMeta+T'], name);
      // Colours fade over a moment, and a screenshot should not show them half-way.
      await page.waitForTimeout(500);
    },
  };
}

/** How long the box may take to show, or a row to come: seconds on a busy machine, and then it is tried again. */
const BOX_MS = 4000;

/** Whatever takes the focus closes the box, sometimes a moment after it was opened; then a person opens it again. */
async function persistently(page, input, act) {
  for (let triesLeft = 4; ; triesLeft -= 1) {
    try {
      return await act();
    } catch (fault) {
      if (triesLeft === 0) throw fault;
      if (await input.isVisible()) await page.keyboard.press('Escape');
    }
  }
}

/** What is looked at or pointed to with the mouse. */
function lookingOn(page) {
  return {
    /** The first visible line of an editor with these words. */
    editorLine: (words) => page.locator('.editor-instance .view-line', { hasText: words }).first(),

    /** Moves the mouse over words of the editor and gives the hover that shows. */
    async hover(words) {
      const box = await boxOf(page.locator('.editor-instance .view-line span span', { hasText: words }).first());
      await page.mouse.move(box.x + box.width / 2, box.y - 100);
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 5 });
      const hover = page.locator('.monaco-hover:visible').first();
      await hover.waitFor();
      return hover;
    },

    /** Opens the menu of a row and gives the item with these words. A menu closes when anything else takes the focus. */
    async menuOf(row, words) {
      const item = page.locator('.monaco-menu .action-label', { hasText: words }).first();
      for (let triesLeft = 4; ; triesLeft -= 1) {
        await row.click({ button: 'right' });
        try {
          await item.waitFor({ timeout: BOX_MS });
          return item;
        } catch (fault) {
          if (triesLeft === 0) throw fault;
          await page.keyboard.press('Escape');
        }
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

/** Where something is. A line that is being drawn anew has no place for a moment. */
async function boxOf(locator) {
  for (let triesLeft = 20; triesLeft > 0; triesLeft -= 1) {
    const box = await locator.boundingBox();
    if (box !== null) return box;
    await locator.page().waitForTimeout(50);
  }
  throw new Error('What the mouse should point to is not visible.');
}

const exactly = (words) => new RegExp(`^${RegExp.escape(words)}$`);
