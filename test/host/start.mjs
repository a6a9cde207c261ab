// `npm start`: builds everything, prints the example draft's findings, and opens a real VS Code on the example.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { examples, root } from './paths.mjs';
import { makeSandbox } from './sandbox.mjs';
import { installExtension, startServer, workbenchUrl } from './server.mjs';
import { setUpHost } from './setup.mjs';
import { vsix } from './paths.mjs';

const HELP = `npm start [-- --no-editor]

Builds Groundwork, checks examples/draft.md against examples/sources and prints the findings. Then opens a VS Code on a
copy of the example with the extension loaded: the machine's own "code", else one that @vscode/test-electron downloads,
else code-server from npm, with an address to open in a browser.

  --no-editor   stop after the findings
  --help        this text`;

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

async function start(args) {
  if (args.includes('--help')) return console.log(HELP);
  console.log('Building the extension, the worker and the command line…');
  if (node('esbuild.mjs').status !== 0) throw new Error('The build failed; its messages stand above.');
  console.log('\nChecking examples/draft.md against examples/sources:\n');
  node('dist/cli.js', 'check', 'examples/draft.md', '--sources', 'examples/sources', '--fail-on', 'none');
  if (args.includes('--no-editor')) return;
  if (!openOwnEditor() && !(await openDownloadedEditor())) await openInBrowser();
}

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

const DOWNLOAD_MS = 20_000;

async function openDownloadedEditor() {
  console.log('\nNo "code" on this machine; trying to download a VS Code (@vscode/test-electron)…');
  try {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const executable = await downloadAndUnzipVSCode({ version: 'stable', timeout: DOWNLOAD_MS });
    const folder = copyOfExample();
    spawn(executable, ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
      detached: true,
      stdio: 'ignore',
    }).unref();
    console.log(`Opened on ${folder}.`);
    return true;
  } catch {
    console.log('That is not to be had here.');
    return false;
  }
}

async function openInBrowser() {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  setUpHost();
  const sandbox = makeSandbox(examples);
  await installExtension(sandbox, vsix);
  const server = await startServer(sandbox);
  console.log(`\nVS Code runs with Groundwork on a copy of the example. Open this address in a browser:\n`);
  console.log(`  ${workbenchUrl(server, sandbox.workspace)}\n\nCtrl+C stops it and removes the copy.`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await server.stop();
  sandbox.remove();
}

await start(process.argv.slice(2)).catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
