// The workbench as a person sees it: open, click, type, hover, look. For the UI tests.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { screenshots, vsix } from './paths.mjs';
import { installProbe } from './probe.mjs';
import { makeSandbox } from './sandbox.mjs';
import { installExtension, startServer, workbenchUrl } from './server.mjs';

/** Opens a copy of `folder` in a real VS Code with the packaged extension installed. */
export async function openWorkbench(folder, { settings = {}, viewport = { width: 1440, height: 900 } } = {}) {
  const sandbox = makeSandbox(folder, { 'editor.hover.delay': 150, ...settings });
  await installExtension(sandbox, vsix);
  const probe = installProbe(sandbox);
  const server = await startServer(sandbox);
  const browser = await launchBrowser(sandbox);
  const page = await (await browser.newContext({ viewport })).newPage();
  page.setDefaultTimeout(30_000);
  const outside = watchRequests(page, server);
  await page.goto(workbenchUrl(server, sandbox.workspace));
  await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
  return {
    ...actionsOn(page),
    page,
    sandbox,
    probe,
    outside,
    async close() {
      await browser.close();
      await server.stop();
      sandbox.remove();
    },
  };
}

/** Requests that leave the machine. A webview's resources have a virtual host that its service worker answers. */
function watchRequests(page, server) {
  const outside = [];
  page.on('request', (request) => {
    const address = request.url();
    const isInside =
      address.startsWith(server.origin) || /\.vscode-resource\.vscode-cdn\.net$/.test(new URL(address).hostname);
    if (/^(?:https?|wss?):/.test(address) && !isInside) outside.push(address);
  });
  return outside;
}

function actionsOn(page) {
  const editorLine = (words) => page.locator('.editor-instance .view-line', { hasText: words }).first();
  return {
    editorLine,

    /** Opens the palette and gives the row of a command. */
    async palette(title) {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input[type="text"]');
      await input.waitFor({ state: 'visible' });
      await input.fill(`>${title}`);
      const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
      await row.waitFor();
      return row;
    },

    /** Runs a command by its title, as typed in the palette. */
    async run(title) {
      await (await this.palette(title)).click();
    },

    /** Opens a file by name, as Go to File does. */
    async openFile(name) {
      await page.keyboard.press('Control+P');
      const input = page.locator('.quick-input-widget input[type="text"]');
      await input.waitFor({ state: 'visible' });
      await input.fill(name);
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    },

    /** Goes to a line, counted from 1; the cursor stands at its start. */
    async goToLine(line) {
      await page.keyboard.press('Control+G');
      await page.locator('.quick-input-widget input[type="text"]').fill(`:${line}`);
      await page.keyboard.press('Enter');
    },

    /** Moves the mouse over words of the editor and gives the hover that shows. */
    async hover(words) {
      const box = await page.locator('.editor-instance .view-line span span', { hasText: words }).first().boundingBox();
      await page.mouse.move(box.x + box.width / 2, box.y - 100);
      await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 5 });
      const hover = page.locator('.monaco-hover:visible').first();
      await hover.waitFor();
      return hover;
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

    async setTheme(name) {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+T');
      const input = page.locator('.quick-input-widget input[type="text"]');
      await input.waitFor({ state: 'visible' });
      await input.fill(name);
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(500);
    },

    /** Takes a screenshot into out/screenshots. */
    async shot(name, options = {}) {
      mkdirSync(screenshots, { recursive: true });
      await page.screenshot({ path: path.join(screenshots, `${name}.png`), ...options });
    },
  };
}
