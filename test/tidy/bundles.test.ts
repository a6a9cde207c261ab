import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The files that a bundle would hold, relative to the project. */
async function inputsOf(entry: string, platform: 'node' | 'browser'): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform,
    external: ['vscode'],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('the bundles', () => {
  it('keep the engine, its parsers and its index out of the extension host', async () => {
    const inputs = await inputsOf('src/extension/extension.ts', 'node');
    const heavy = inputs.filter(
      (file) =>
        /^src\/(?:formats|library)\//.test(file) ||
        /^src\/engine\/(?!model\/)/.test(file) ||
        /node_modules\/(?!picomatch)/.test(file),
    );
    expect(heavy).toEqual([]);
  });

  it('keep the engine out of what serves agents, which asks its worker', async () => {
    const inputs = await inputsOf('src/mcp/server.ts', 'node');
    expect(inputs.filter((file) => !/^src\/(?:mcp|agents|host|presentation|engine\/model)\//.test(file))).toEqual([]);
  });

  it.each(['evidence', 'strip'])('keep everything but the presentation out of the page: %s', async (script) => {
    const inputs = await inputsOf(`src/webview/${script}.ts`, 'browser');
    expect(inputs.filter((file) => !/^src\/(?:webview|presentation|engine\/model)\//.test(file))).toEqual([]);
  });
});
