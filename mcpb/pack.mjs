// Packs the server for agents as one file that hosts install (MCPB), and describes it for registries (server.json).
// `node mcpb/pack.mjs` takes the bundles of dist; `--from=DIR` others, of which the result stands beside them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { manifestOf, registryEntryOf } from './descriptions.mjs';

const root = join(import.meta.dirname, '..');
const from = process.argv.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? join(root, 'dist');

/** What runs: the command line, its threads, and what they share; not what runs in the editor. */
const PROGRAMS = readdirSync(from).filter(
  (name) => /\.js$/.test(name) && !/^(?:extension|webview|strip|index)\.js$/.test(name),
);

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { tools } = await toolsOfAgents();
const manifest = manifestOf(project, tools);
const own = (path) => readFileSync(join(root, path));
const files = {
  'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
  'icon.png': own('media/icon.png'),
  'SKILL.md': own('skills/groundwork/SKILL.md'),
  LICENSE: own('LICENSE'),
  'THIRD-PARTY-NOTICES.md': own('THIRD-PARTY-NOTICES.md'),
  ...Object.fromEntries(PROGRAMS.map((name) => [`server/${name}`, readFileSync(join(from, name))])),
};
// The same files make the same bundle, whenever it is packed.
const bundle = zipSync(files, { level: 9, mtime: new Date(2000, 0, 1) });
writeFileSync(join(from, 'groundwork.mcpb'), bundle);
const sha256 = createHash('sha256').update(bundle).digest('hex');
writeFileSync(join(from, 'server.json'), `${JSON.stringify(registryEntryOf(project, sha256), null, 2)}\n`);
console.log(`groundwork.mcpb: ${(bundle.length / 1_000_000).toFixed(2)} MB, SHA-256 ${sha256}`);

/** The tools as the program has them: what is told of them stands in one place. */
async function toolsOfAgents() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/agents/tools.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
