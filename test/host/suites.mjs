// The suites of `npm test`. Each gives the tests that ran: `{ name, ms, isPassed }`, and throws when it broke as a whole.
import { execFileSync } from 'node:child_process';
import { runIntegration } from './integration.mjs';
import { oldestNode, oldestVersion } from './nodes.mjs';
import { root } from './paths.mjs';
import { runUi } from './ui.mjs';
import { runVitest } from './vitest.mjs';

const npm = (script) =>
  execFileSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

/** One after the other: windows beside what computes would lose acts on a machine of two cores. */
const suites = [
  { name: 'unit', about: 'pure suite', run: () => runVitest(process.execPath) },
  {
    name: 'oldest',
    about: `pure suite on Node ${oldestVersion}, the oldest that a supported VS Code ships`,
    run: () => runVitest(oldestNode(), '--mode', 'oldest'),
  },
  {
    name: 'process',
    about: 'real workers and programs',
    run: () => runVitest(process.execPath, '--mode', 'process'),
  },
  {
    name: 'integration',
    about: 'integration suite, in a real extension host',
    run: () => {
      npm('build');
      return runIntegration();
    },
  },
  {
    name: 'ui',
    about: 'UI tests of the packaged VSIX, in Chromium',
    run: (names) => {
      npm('package');
      npm('package:pictures');
      return runUi(names);
    },
  },
];

/** A suite that breaks, or in which nothing ran, counts as one failure; the others still run. */
async function testsOf({ run, about }, names) {
  try {
    const tests = await run(names);
    if (tests.length > 0) return tests;
    console.error('No test ran in this suite.');
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
  }
  return [{ name: about, ms: 0, isPassed: false }];
}

const countsOf = (tests) => {
  const passed = tests.filter(({ isPassed }) => isPassed).length;
  return { passed, failed: tests.length - passed };
};

async function runAll(chosen, names) {
  const all = [];
  for (const suite of chosen) all.push(...(await runOne(suite, names)));
  return all;
}

async function runOne(suite, names) {
  console.log(`\n── ${suite.about}`);
  const started = Date.now();
  const tests = await testsOf(suite, names);
  const { passed, failed } = countsOf(tests);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`   ${suite.name}: ${passed} passed and ${failed} failed, in ${seconds} s`);
  return tests.map((test) => ({ ...test, suite: suite.name }));
}

/** How many of the slowest tests are named in the end: where to begin when the suites take too long. */
const SLOWEST = 10;

function tellSlowest(tests) {
  console.log(`\n── the slowest of ${tests.length} tests`);
  for (const { name, ms, suite } of tests.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST))
    console.log(`   ${(ms / 1000).toFixed(1).padStart(6)} s  ${suite}: ${name}`);
}

/** Runs what the arguments choose; gives the exit code. The last line sums all suites up. */
export async function runSuites(args) {
  const only = args.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  const chosen = suites.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0)
    console.error(`There is no suite "${only}": choose ${suites.map(({ name }) => name).join(', ')}.`);
  const names = args.filter((argument) => !argument.startsWith('--'));
  const tests = await runAll(chosen, names);
  tellSlowest(tests);
  const { passed, failed } = countsOf(tests);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
