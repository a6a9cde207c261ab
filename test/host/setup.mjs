// Installs a real VS Code (code-server) into test/host/node_modules. Does nothing when it is there already.
//
// It is kept apart from the project's own dependencies: it is large, only the editor tests need it, and a root `npm ci`
// would wipe the modules nested in it. No compiler is needed: install scripts stay off, but for the `node` package's own,
// which puts the Node binary in place.
import path from 'node:path';
import { installOnce, npmIn } from './install.mjs';
import { codeServer, hostFolder } from './paths.mjs';

/** Installs what is missing; throws with what to do when that fails. */
export const setUpHost = () =>
  installOnce(hostFolder, {
    about: 'Installing a VS Code to test in (code-server from npm, about 800 MB in test/host; half a minute, once)…',
    install,
  });

function install() {
  const vscode = path.join(codeServer, 'lib', 'vscode');
  step('the server and its Node', () => {
    npmIn(hostFolder, 'ci', '--ignore-scripts');
    npmIn(hostFolder, 'rebuild', 'node');
  });
  // Not `npm ci`: the package's own lock file lacks one of its dependencies.
  step('what VS Code needs', () => npmIn(vscode, 'install', '--omit=dev', '--ignore-scripts'));
  step('what its built-in extensions need', () =>
    npmIn(path.join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts'),
  );
}

function step(about, act) {
  const started = Date.now();
  act();
  console.log(`  ${about}: installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
