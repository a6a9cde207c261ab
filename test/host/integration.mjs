// Runs the integration suite (dist/test/integration.js) inside a real extension host and prints what it says.
// `GROUNDWORK_TEST_HOST=electron` takes the desktop VS Code of @vscode/test-electron, where that can be downloaded.
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser, setUpBrowser } from './browser.mjs';
import { dist, examples, root } from './paths.mjs';
import { makeSandbox } from './sandbox.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { setUpHost } from './setup.mjs';

const suite = path.join(dist, 'test', 'integration.js');
const TIMEOUT_MS = 240_000;

/** Gives `{ passed, failed }`; a suite that did not finish counts as one failure. */
export async function runIntegration() {
  const sandbox = makeSandbox(examples);
  try {
    return process.env.GROUNDWORK_TEST_HOST === 'electron' ? await runOnDesktop(sandbox) : await runOnServer(sandbox);
  } finally {
    sandbox.remove();
  }
}

async function runOnDesktop(sandbox) {
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [sandbox.workspace, '--user-data-dir', sandbox.user, '--extensions-dir', sandbox.extensions],
  });
  return { passed: 1, failed: 0 };
}

async function runOnServer(sandbox) {
  setUpHost();
  setUpBrowser();
  const server = await startServer(sandbox, { withDriver: true });
  const browser = await launchBrowser(sandbox);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    return await runOnPage(page, server, sandbox);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runOnPage(page, server, sandbox) {
  const suiteReport = await listen(page);
  const payload = [
    ['extensionDevelopmentPath', remoteUri(server, root)],
    ['extensionTestsPath', remoteUri(server, suite)],
  ];
  await page.goto(workbenchUrl(server, sandbox.workspace, payload));
  const report = await suiteReport();
  if (report !== undefined) return { passed: report.passes, failed: report.failures };
  console.error('The integration suite did not finish: the extension host ended, or the time ran out.');
  return { passed: 0, failed: 1 };
}

/**
 * Listens as VS Code's own browser tests do. The suite marks its lines, since the workbench's whole log comes this way;
 * its closing line alone is believed, because VS Code reports success also when the extension host dies.
 */
async function listen(page) {
  let report;
  const errors = [];
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (text.startsWith('[suite-end] ')) report = JSON.parse(text.slice('[suite-end] '.length));
    else if (text.startsWith('[suite] ')) console.log(text.slice('[suite] '.length).replaceAll('\n[suite] ', '\n'));
    else if (type === 'error') errors.push(text.slice(0, 500));
  });
  await page.exposeFunction('codeAutomationExit', () => finish());
  page.on('crash', () => finish());
  return async () => {
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, TIMEOUT_MS))]);
    // The last lines may still be on their way.
    for (let turn = 0; turn < 20 && report === undefined; turn += 1) await page.waitForTimeout(50);
    if (report === undefined) console.error(`Errors that VS Code logged:\n${errors.join('\n')}`);
    return report;
  };
}
