// A real VS Code with the packaged extension, opened in a browser, for the UI tests.
import { actionsOn } from './actions.mjs';
import { launchBrowser } from './browser.mjs';
import { copyInstalled } from './installed.mjs';
import { installProbe } from './probe.mjs';
import { makeSandbox } from './sandbox.mjs';
import { HANGS_MS } from './until.mjs';
import { startServer, workbenchUrl } from './server.mjs';

/** The pages that show a workbench now. */
export const openPages = new Set();

/** Opens a copy of `folder` in a real VS Code with the packaged extension installed; `pictures` adds the package with text recognition. The caller calls `close`. */
export async function openWorkbench(folder, options = {}) {
  const started = new AsyncDisposableStack();
  try {
    return { ...(await open(folder, options, started)), close: () => started.disposeAsync() };
  } catch (fault) {
    await started.disposeAsync();
    throw fault;
  }
}

async function open(
  folder,
  { settings = {}, viewport = { width: 1440, height: 900 }, language, pictures = false },
  started,
) {
  const sandbox = makeSandbox(folder, { 'editor.hover.delay': 150, ...settings });
  started.defer(sandbox.remove);
  copyInstalled(sandbox, { pictures });
  const probe = installProbe(sandbox);
  const server = await startServer(sandbox);
  started.defer(server.stop);
  const browser = await launchBrowser(sandbox);
  started.defer(() => browser.close());
  const context = await browser.newContext({ viewport });
  // VS Code asks this name which language it is shown in; a language pack would set it before anything else runs.
  if (language !== undefined)
    await context.addInitScript((tag) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag }), language);
  const outside = watchRequests(context, server);
  context.setDefaultTimeout(HANGS_MS);
  const page = await context.newPage();
  openPages.add(page);
  started.defer(() => openPages.delete(page));
  await showWorkbench(page, workbenchUrl(server, sandbox.workspace));
  return { ...actionsOn(page), page, sandbox, probe, outside };
}

/** How often a workbench is opened at most: on a machine with much else to do, one of its requests may hang for ever. */
const OPENINGS = 3;

async function showWorkbench(page, address) {
  for (let triesLeft = OPENINGS - 1; ; triesLeft -= 1) {
    try {
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('.explorer-viewlet .monaco-list-row').first().waitFor();
      return;
    } catch (fault) {
      if (triesLeft === 0) throw fault;
    }
  }
}

/** Requests that leave the machine. A webview's resources have a virtual host that its service worker answers. */
function watchRequests(context, server) {
  const outside = [];
  const watch = (address) => {
    const { protocol, host, hostname } = new URL(address);
    const isInside = host === server.authority || /\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
    if (/^(?:https?|wss?):$/.test(protocol) && !isInside) outside.push(address);
  };
  context.on('request', (request) => watch(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => watch(socket.url())));
  return outside;
}
