// Bundles everything that runs: the extension, the webview page, the programs, and the integration suite.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { builtCommit } from './release/commit.mjs';
import { copyRecognition } from './release/recognition.mjs';

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
};
const node = { ...shared, platform: 'node', format: 'cjs' };

/** Its tables say by no field that they only hold data: the two that nobody asks for are 170 kB. */
const tablesAreData = {
  name: 'tables-are-data',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^(?:unicode2latex$|\.\/tables\/)/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined;
      return { ...(await resolve(name, { ...from, pluginData: 'asked' })), sideEffects: false };
    }),
};

/** What programs share (the engine, the weights) is a file of its own beside them, so that it is shipped once. */
const programs = {
  ...node,
  format: 'esm',
  entryPoints: {
    cli: 'src/cli/main.ts',
    worker: 'src/host/worker/worker.node.ts',
    reader: 'src/reader/worker/reader.node.ts',
    pictures: 'src/pictures/worker/pictures.node.ts',
    index: 'src/api/groundwork.ts',
  },
  outdir: dist,
  splitting: true,
  write: false,
  sourcemap: production ? false : 'inline',
  external: ['canvas'],
  define: { GROUNDWORK_COMMIT: JSON.stringify(builtCommit()) },
  plugins: [tablesAreData],
};

const bundles = {
  extension: {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: `${dist}/extension.js`,
    external: ['vscode'],
  },
  webview: {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: { webview: 'src/webview/evidence.ts', strip: 'src/webview/strip.ts' },
    outdir: dist,
  },
  programs,
  integration: {
    ...node,
    entryPoints: ['test/integration/index.ts'],
    outfile: `${dist}/test/integration.js`,
    external: ['vscode', 'mocha'],
  },
};

if (only === undefined) rmSync(dist, { recursive: true, force: true });
const chosen = Object.entries(bundles).filter(([name]) => [undefined, name].includes(only));
const built = await Promise.all(chosen.map(([, options]) => build(options)));
for (const { outputFiles = [] } of built) await Promise.all(outputFiles.map(writeAsCommonJs));
if ([undefined, 'programs'].includes(only)) copyRecognition(path.join(dist, 'pictures'));

/** esbuild splits only modules; the programs run in a VS Code whose threads may not load them, so each becomes CommonJS. */
async function writeAsCommonJs({ path: file, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    supported: { 'dynamic-import': false },
    // PDF.js asks for modules of Node's by a way that CommonJS does not have; it does without them.
    logOverride: { 'empty-import-meta': 'silent' },
    minify: production,
    sourcemap: production ? false : 'inline',
    sourcefile: path.basename(file),
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, path.basename(file) === 'cli.js' ? `#!/usr/bin/env node\n${code}` : code);
}
