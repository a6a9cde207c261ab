// `npm run package:pictures`: the text recognition as a package of its own, dist/groundwork-pictures.vsix. Its folder, out/pictures, is
// an extension without code and an npm package at once: Groundwork looks for the files in it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyRecognition } from './recognition.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...names) => path.join(root, ...names);
const folder = at('out', 'pictures');

/** Writes the folder of the package anew. */
function makeFolder() {
  rmSync(folder, { recursive: true, force: true });
  copyRecognition(folder);
  for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) copyFileSync(at(file), path.join(folder, file));
  copyFileSync(at('media', 'icon.png'), path.join(folder, 'icon.png'));
  writeFileSync(path.join(folder, 'README.md'), README);
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

const README = `# Groundwork Pictures

Text recognition for Groundwork: with it, scans and pictures among your sources are read, on your machine, without a network.
English and German. It does nothing by itself: install it beside Groundwork, and turn on reading of pictures for a folder
("Groundwork: Read Scans and Pictures", or \`"pictures": true\` in \`groundwork.json\`).

It holds Tesseract (Apache-2.0), compiled to WebAssembly, and its knowledge of each language (Apache-2.0).
`;

/** The extension has no code and no settings: it is a folder that Groundwork finds. */
function manifest() {
  const { version, publisher, license, homepage, repository, bugs, engines } = JSON.parse(
    readFileSync(at('package.json'), 'utf8'),
  );
  return {
    name: 'groundwork-pictures',
    displayName: 'Groundwork Pictures',
    description: 'Text recognition for Groundwork: reads scans and pictures among your sources, on your machine.',
    version,
    ...{ publisher, license, homepage, repository, bugs },
    engines,
    categories: ['Other'],
    keywords: ['ocr', 'groundwork', 'offline'],
    icon: 'icon.png',
    extensionKind: ['workspace'],
    files: ['*.js', '*.wasm', '*.gz', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'icon.png'],
  };
}

makeFolder();
mkdirSync(at('dist'), { recursive: true });
const vsce = at('node_modules', '@vscode', 'vsce', 'vsce');
const target = at('dist', 'groundwork-pictures.vsix');
execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', target], {
  cwd: folder,
  stdio: 'inherit',
});
