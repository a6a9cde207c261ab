// Installs a real VS Code (code-server) into test/host/node_modules. Does nothing when it is there already.
//
// It is kept apart from the project's own dependencies: it is large, only the editor tests need it, and a root `npm ci`
// would wipe the modules nested in it. No compiler is needed: install scripts stay off, but for the `node` package's own,
// which puts the Node binary in place.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, codeServer, hostFolder } from './paths.mjs';

const stamp = path.join(hostFolder, 'node_modules', '.ready');
const wanted = readFileSync(path.join(hostFolder, 'package.json'), 'utf8');

/** Installs what is missing; throws with what to do when that fails. */
export function setUpHost() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(
    'Installing a VS Code to test in (code-server from npm, about 800 MB in test/host; half a minute, once)…',
  );
  try {
    install();
  } catch (fault) {
    throw new Error(
      `The VS Code for tests could not be installed: ${fault.message}\n` +
        'It needs the npm registry and 1 GB of disk in test/host. Connect or free space, then run the command again;\n' +
        '`npm run test:unit` runs the tests that need no editor.',
    );
  }
  writeFileSync(stamp, wanted);
}

function install() {
  // What a failed install leaves behind breaks npm's links to programs.
  rmSync(path.join(hostFolder, 'node_modules'), { recursive: true, force: true });
  const vscode = path.join(codeServer, 'lib', 'vscode');
  step('the server and its Node', () => {
    npm(hostFolder, 'ci', '--ignore-scripts');
    npm(hostFolder, 'rebuild', 'node');
  });
  // Not `npm ci`: the package's own lock file lacks one of its dependencies.
  step('what VS Code needs', () => npm(vscode, 'install', '--omit=dev', '--ignore-scripts'));
  step('what its built-in extensions need', () =>
    npm(path.join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts'),
  );
}

function step(about, act) {
  const started = Date.now();
  act();
  console.log(`  ${about}: installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function npm(folder, ...args) {
  const env = { ...process.env, PATH: bin + path.delimiter + process.env.PATH };
  // The calling npm's own settings would leak into this one (its prefix, its script name).
  for (const key of Object.keys(env))
    if (/^npm_(?:package|lifecycle|config_(?:local_)?prefix|config_global)/i.test(key)) delete env[key];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...args, ...quiet], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
