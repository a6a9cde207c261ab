// `npm test`: every suite, those of programs beside those of windows, and one closing line that sums them up.
// `--only=unit|oldest|process|integration|ui` runs one; names behind `--only=ui` run these files of it (`npm run test:ui --
// product`). Says which Node it needs, and goes on with that one, whatever this was started with.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownNode } from './host/nodes.mjs';

try {
  const { version, program } = ownNode();
  if (process.version === `v${version}`) {
    console.log(`The tests run on Node ${version}, which \`npm ci\` has installed in node_modules.`);
    const { runSuites } = await import('./host/suites.mjs');
    // Whatever a suite has left open must not keep the command from ending.
    process.exit(await runSuites(process.argv.slice(2)));
  } else {
    const { status } = spawnSync(program, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
