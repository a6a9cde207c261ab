import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { tools } from '../../src/agents/tools';
import { folderWith } from '../support/folder';
import { projectFolder } from './project';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly version: string;
  readonly tools: readonly { readonly name: string }[];
  readonly icon: string;
  readonly server: {
    readonly entry_point: string;
    readonly mcp_config: { readonly command: string; readonly args: readonly string[] };
  };
}

/** Largest bundle. Unit: bytes. Default: 3.5 MB. Source: what it has, and some room. */
const MOST = 3_500_000;

/** The bundle, packed as for a release, and unpacked as a host does; and what registries are told of it. */
function installed() {
  const built = folderWith({});
  for (const [script, ...words] of [
    ['esbuild.mjs', '--production', `--out=${built}`],
    ['mcpb/pack.mjs', `--from=${built}`],
  ])
    execFileSync(process.execPath, [join(root, script ?? ''), ...words], { cwd: root, stdio: 'ignore' });
  const packed = join(built, 'groundwork.mcpb');
  const files = unzipSync(readFileSync(packed));
  const folder = folderWith({});
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const entry = JSON.parse(readFileSync(join(built, 'server.json'), 'utf8')) as {
    readonly description: string;
    readonly version: string;
    readonly packages: readonly { readonly fileSha256: string; readonly identifier: string }[];
  };
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return { folder, manifest, entry, bytes: statSync(packed).size, names: Object.keys(files).sort() };
}

it('the bundle for hosts is small, whole, and runs in an empty folder from what its manifest says', async () => {
  const { folder, manifest, entry, bytes, names } = installed();
  console.log(`groundwork.mcpb: ${(bytes / 1_000_000).toFixed(2)} MB`);
  expect(bytes).toBeLessThan(MOST);
  // What programs share is named by what it holds.
  expect(names.filter((name) => !/^server\/(?:chunk|pdfjs)-/.test(name))).toEqual([
    'LICENSE',
    'SKILL.md',
    'THIRD-PARTY-NOTICES.md',
    'icon.png',
    'manifest.json',
    ...['cli', 'pictures', 'reader', 'worker'].map((name) => `server/${name}.js`),
  ]);
  expect(names).toContain(manifest.server.entry_point);
  expect(manifest.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
  expect(entry.description.length).toBeLessThanOrEqual(100);
  expect(entry).toMatchObject({
    version: manifest.version,
    packages: [{ fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
  });

  const project = projectFolder();
  const filled = (text: string): string =>
    text.replace('${__dirname}', folder).replace('${user_config.project}', project);
  const { args } = manifest.server.mcp_config;
  const client = new Client({ name: 'tests', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } });
  onTestFinished(() => client.close());
  const env = { GROUNDWORK_CACHE: folderWith({}) };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: args.map(filled), env, cwd: folderWith({}) }),
  );
  const { structuredContent } = await client.callTool({
    name: 'verify_quote',
    arguments: { quote: 'Its pier was rebuilt' },
  });
  expect(structuredContent).toMatchObject({ verdict: 'verbatim', words: { source: 'sources/minutes.md' } });
});
