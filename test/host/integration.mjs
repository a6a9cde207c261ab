// Runs the integration suite (dist/test/integration.js) inside a real extension host and prints what it says.
// `GROUNDWORK_TEST_HOST=electron` takes a desktop VS Code, downloaded or the program that `GROUNDWORK_VSCODE` names;
// `GROUNDWORK_TEST_WORKSPACE` another folder than the examples.
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, setUpBrowser } from './browser.mjs';
import { dist, examples, root } from './paths.mjs';
import { makeSandbox } from './sandbox.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { setUpHost } from './setup.mjs';
import { readSuiteLines } from './suiteLines.mjs';
import { HANGS_MS } from './until.mjs';

const suite = path.join(dist, 'test', 'integration.js');
/** Ends what hangs, and only that. */
const TIMEOUT_MS = 900_000;
/** This build has no compiled modules and says so at each start; nothing the tests need is missing. */
const USUAL = /Could not locate the bindings file|build\/Release\/watchdog/;

/** Gives its tests, each `{ name, ms, isPassed }`; a suite that did not finish counts as one that failed. */
export async function runIntegration() {
  const sandbox = makeSandbox(path.resolve(process.env.GROUNDWORK_TEST_WORKSPACE ?? examples));
  try {
    if (process.env.GROUNDWORK_TEST_HOST !== 'electron') return await runOnServer(sandbox);
    const { runOnDesktop } = await import('./desktop.mjs');
    return await runOnDesktop(sandbox, suite);
  } finally {
    sandbox.remove();
  }
}

async function runOnServer(sandbox) {
  setUpHost();
  setUpBrowser();
  const started = new AsyncDisposableStack();
  try {
    const server = await startServer(sandbox, { withDriver: true });
    started.defer(server.stop);
    const browser = await launchBrowser(sandbox);
    started.defer(() => browser.close());
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(HANGS_MS);
    return await runOnPage(page, server, sandbox);
  } finally {
    await started.disposeAsync();
  }
}

async function runOnPage(page, server, sandbox) {
  const lines = readSuiteLines();
  const errors = [];
  const { ended } = await listen(page, (type, text) => {
    if (!lines.take(text) && type === 'error' && !USUAL.test(text)) errors.push(text.slice(0, 500));
  });
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, root)],
    ['extensionTestsPath', remoteUri(server, suite)],
  ];
  await page.goto(workbenchUrl(server, sandbox.workspace, payload), { waitUntil: 'commit' });
  const reason = await Promise.race([ended, pause(TIMEOUT_MS, `${TIMEOUT_MS / 1000} s have passed`)]);
  // The last lines may still be on their way.
  for (let turn = 0; turn < 20 && !lines.isFinished(); turn += 1) await pause(50);
  if (!lines.isFinished()) complain(reason, errors);
  return lines.tests();
}

/** Listens as VS Code's own browser tests do; `ended` resolves with why the run ended. */
async function listen(page, read) {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationLog', (type, args) => read(type, format(...args)));
  await page.exposeFunction('codeAutomationExit', (code) => end(`VS Code ended the run with code ${code}`));
  page.on('crash', () => end('the browser page crashed'));
  return { ended };
}

function complain(reason, errors) {
  console.error(`The integration suite did not finish: ${reason}. Either it did not load or the extension host died.`);
  console.error(errors.length === 0 ? 'VS Code logged no error.' : `VS Code logged:\n${errors.join('\n')}`);
}

const pause = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
