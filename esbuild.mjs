// Bundles everything that runs: the extension, the worker, the webview page, the CLI and the integration suite.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const production = process.argv.includes('--production');

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

const bundles = {
  extension: {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  worker: { ...node, entryPoints: ['src/host/worker/worker.node.ts'], outfile: 'dist/worker.js' },
  reader: {
    ...node,
    entryPoints: ['src/reader/worker/reader.node.ts'],
    outfile: 'dist/reader.js',
    external: ['canvas'],
  },
  webview: {
    ...shared,
    platform: 'browser',
    format: 'iife',
    entryPoints: ['src/webview/evidence.ts'],
    outfile: 'dist/webview.js',
  },
  cli: { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  integration: {
    ...node,
    entryPoints: ['test/integration/index.ts'],
    outfile: 'dist/test/integration.js',
    external: ['vscode', 'mocha'],
  },
};

if (only === undefined) rmSync('dist', { recursive: true, force: true });
const chosen = Object.entries(bundles).filter(([name]) => only === undefined || name === only);
await Promise.all(chosen.map(([, options]) => build(options)));
