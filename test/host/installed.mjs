// The packaged extension as VS Code installs it: made once, and copied into the sandbox of each window.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { examples, picturesVsix, root, vsix } from './paths.mjs';
import { makeSandbox } from './sandbox.mjs';
import { installExtension } from './server.mjs';

const FROM = 'installed-from';
const folderOf = (name) => path.join(root, 'out', 'installed', name);

/** Installs the packages of dist, which nothing needs afterwards: the one with text recognition beside the other, where it is asked for. */
export async function installPackages({ pictures = false } = {}) {
  rmSync(folderOf(''), { recursive: true, force: true });
  const sandbox = makeSandbox(examples);
  try {
    await installExtension(sandbox, vsix);
    keep(sandbox, 'plain');
    if (!pictures) return;
    await installExtension(sandbox, picturesVsix);
    keep(sandbox, 'pictures');
  } finally {
    sandbox.remove();
  }
}

function keep({ extensions }, name) {
  cpSync(extensions, folderOf(name), { recursive: true });
  writeFileSync(path.join(folderOf(name), FROM), extensions);
}

/** Puts what was installed into a sandbox, as if it had been installed there. */
export function copyInstalled({ extensions }, { pictures = false } = {}) {
  const folder = folderOf(pictures ? 'pictures' : 'plain');
  const from = readFileSync(path.join(folder, FROM), 'utf8');
  cpSync(folder, extensions, { recursive: true });
  rmSync(path.join(extensions, FROM));
  // The list names each place in full.
  const list = path.join(extensions, 'extensions.json');
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replaceAll(JSON.stringify(from).slice(1, -1), () =>
      JSON.stringify(extensions).slice(1, -1),
    ),
  );
}
