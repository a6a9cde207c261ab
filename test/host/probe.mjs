// Measures how long the extension host is held up, by a second tiny extension in the same process (the folder `probe`).
// What happens before the window is opened, such as start-up, does not count. All times are milliseconds.
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from './paths.mjs';
import { until } from './until.mjs';

const code = path.join(hostFolder, 'probe');

/** Puts the probe among the sandbox's extensions, after the one under test; it starts with VS Code. */
export function installProbe(sandbox) {
  const manifest = JSON.parse(readFileSync(path.join(code, 'package.json'), 'utf8'));
  const folder = path.join(sandbox.extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  cpSync(code, folder, { recursive: true });
  const tested = registerExtension(sandbox, folder, manifest);
  return controls((name) => path.join(folder, name), tested);
}

function controls(at, tested) {
  return {
    /** Opens the window that counts; resolves when the probe has begun. */
    async start() {
      rmSync(at('report.json'), { force: true });
      writeFileSync(at('measure'), '');
      await standing(at('open'));
    },
    /**
     * Closes the window. A task is as long as the thread worked between two turns (`longestMs`, `worst`), not as the clock
     * went on: on a busy machine the thread also waits for the processor. `longestWaitMs` is by the clock, and so the one
     * that shows waiting for a disk or a lock. `processMs` is the work of the whole process, the engine's threads among it. Each of `tasks` says both, and when it ended (`endedAt`, epoch).
     * Throws if the tested extension is not loaded in the measured process, since the numbers would say nothing.
     */
    async stop() {
      rmSync(at('measure'));
      await standing(at('report.json'));
      const report = JSON.parse(readFileSync(at('report.json'), 'utf8'));
      if (!tested.some((name) => report.neighbours.includes(name)))
        throw new Error(`The probe's process does not run ${tested.join(', ')}: has the extension been activated?`);
      return report;
    },
    /** Holds the extension host up with so much work on purpose, to test the probe itself. */
    async stall(ms) {
      writeFileSync(at('stall.part'), String(ms));
      renameSync(at('stall.part'), at('stall'));
      await gone(at('stall'));
    },
  };
}

const standing = (file) =>
  until(`${path.basename(file)} from the probe; is the extension host stuck?`, () => existsSync(file));
const gone = (file) => until(`the probe to take ${path.basename(file)}`, () => !existsSync(file));

/** VS Code reads its list of extensions, not the folder. Gives the folder names of those listed before. */
function registerExtension(sandbox, folder, { publisher, name, version }) {
  const list = path.join(sandbox.extensions, 'extensions.json');
  const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const added = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: folder, scheme: 'file' },
    relativeLocation: path.basename(folder),
  };
  writeFileSync(list, JSON.stringify([...known, added]));
  return known.map(({ relativeLocation }) => relativeLocation);
}
