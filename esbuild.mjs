// Bundles everything that runs: the extension, the worker, the webview page, the CLI and the integration suite.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const production = process.argv.includes('--production');
const dist = process.argv.find((argument) => argument.startsWith('--out='))?.slice('--out='.length) ?? 'dist';

const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
const node = { ...shared, platform: 'node', format: 'cjs' };

/** What grammar learned is a megabyte that two programs read: a file of its own beside them, in the VSIX once. */
const grammarApart = {
  name: 'grammar-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/grammarWeights$/ }, () => ({ path: './grammarWeights.js', external: true })),
};

const bundles = {
  extension: {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: `${dist}/extension.js`,
    external: ['vscode'],
  },
  worker: {
    ...node,
    entryPoints: ['src/host/worker/worker.node.ts'],
    outfile: `${dist}/worker.js`,
    plugins: [grammarApart],
  },
  grammar: {
    ...node,
    entryPoints: ['src/engine/grammar/grammarWeights.ts'],
    outfile: `${dist}/grammarWeights.js`,
    sourcemap: false,
  },
  reader: {
    ...node,
    entryPoints: ['src/reader/worker/reader.node.ts'],
    outfile: `${dist}/reader.js`,
    // PDF.js asks that its notice be kept.
    legalComments: 'eof',
    external: ['canvas'],
  },
  webview: {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/evidence.ts'],
    outfile: `${dist}/webview.js`,
  },
  cli: {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${dist}/cli.js`,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [grammarApart],
  },
  integration: {
    ...node,
    entryPoints: ['test/integration/index.ts'],
    outfile: `${dist}/test/integration.js`,
    external: ['vscode', 'mocha'],
  },
};

if (only === undefined) rmSync(dist, { recursive: true, force: true });
const chosen = Object.entries(bundles).filter(([name]) => [undefined, name].includes(only) || name === 'grammar');
const built = await Promise.all(chosen.map(([, options]) => build(options)));
if (only === undefined)
  writeFileSync(`${dist}/notices.txt`, notices(built.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

/** The licences of the packages in the bundles, which ask to be kept with every copy. */
function notices(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map(notice).join('\n\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n${text}\n`;
}
