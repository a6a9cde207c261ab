// The menu of fixes at the cursor, opened and used with the keyboard.

/** What a writer does with it, in an opened workbench. */
export function fixMenuOn({ page, achieve, persistently }) {
  const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
  const choice = (title) => menu.locator('.monaco-list-row', { hasText: title }).first();
  const opened = async (title, timeout) => {
    await page.keyboard.press('Control+.');
    await choice(title).waitFor({ timeout });
  };
  return {
    /** Opens it until it offers this: the statement may be under check at this moment. */
    openFixes: (title) => persistently((timeout) => opened(title, timeout)),

    /** Opens it and takes a fix with the arrow keys, until what it does is to be seen. */
    fix: (title, outcome) =>
      achieve(outcome, async (timeout) => {
        await opened(title, timeout);
        const taken = choice(title).and(page.locator('.focused'));
        for (let tries = 0; tries < 30 && (await taken.count()) === 0; tries += 1)
          await page.keyboard.press('ArrowDown');
        await taken.waitFor({ timeout });
        await page.keyboard.press('Enter');
        await menu.waitFor({ state: 'hidden', timeout });
      }),
  };
}
