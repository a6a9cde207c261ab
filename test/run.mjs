// `npm test`: every suite in turn, and one closing line that sums them up. `--only=unit|process|integration|ui` runs one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runIntegration } from './host/integration.mjs';
import { root } from './host/paths.mjs';
import { runUi } from './host/ui.mjs';

const npm = (...args) =>
  execFileSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

/** Runs a suite of vitest by its script and gives what it counted. */
async function runVitest(script) {
  const report = path.join(root, 'out', 'vitest.json');
  rmSync(report, { force: true });
  try {
    npm(script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  } catch {
    // Failing tests end the command with an error; they are counted below.
  }
  if (!existsSync(report)) throw new Error('The suite ended without a report; its messages stand above.');
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load fails without any failing test.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, success ? 0 : 1) };
}

const suites = [
  { name: 'unit', about: 'pure suite', run: () => runVitest('test:unit') },
  { name: 'process', about: 'real workers and programs', run: () => runVitest('test:process') },
  {
    name: 'integration',
    about: 'integration suite, in a real extension host',
    run: async () => {
      npm('build');
      return runIntegration();
    },
  },
  {
    name: 'ui',
    about: 'UI tests of the packaged VSIX, in Chromium',
    run: async () => {
      npm('package');
      return runUi();
    },
  },
];

/** A suite that breaks, or in which nothing ran, counts as one failure; the others still run. */
async function countsOf({ run }) {
  try {
    const counts = await run();
    if (counts.passed + counts.failed > 0) return counts;
    console.error('No test ran in this suite.');
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
  }
  return { passed: 0, failed: 1 };
}

async function runAll(chosen) {
  const total = { passed: 0, failed: 0 };
  for (const suite of chosen) {
    console.log(`\n── ${suite.about}`);
    const started = Date.now();
    const { passed, failed } = await countsOf(suite);
    console.log(`   ${passed} passed and ${failed} failed here, in ${Math.round((Date.now() - started) / 1000)} s`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const chosen = suites.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) console.error(`There is no suite "${only}": choose unit, process, integration or ui.`);
const { passed, failed } = await runAll(chosen);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
