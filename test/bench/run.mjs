// Bundles one of the measuring programs and runs it: `node test/bench/run.mjs evaluate FILE…`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
const root = new URL('../../', import.meta.url);
const outfile = fileURLToPath(new URL(`out/bench/${name}.cjs`, root));
await build({
  entryPoints: [fileURLToPath(new URL(`test/bench/${name}/main.ts`, root))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  sourcemap: 'inline',
  external: ['prettier'],
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--max-old-space-size=4096', outfile, ...rest],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
