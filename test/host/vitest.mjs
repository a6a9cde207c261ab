// Runs a suite of vitest on some Node, and reads its report.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const program = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Gives its tests; what could not be loaded or broke outside of a test counts as one that failed. */
export function runVitest(node, ...options) {
  const report = path.join(root, 'out', 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(node, [program, 'run', '--config', 'test/vitest.config.mjs', ...options, ...reporters], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!existsSync(report)) throw new Error('The suite ended without a report; its messages stand above.');
  const tests = testsIn(JSON.parse(readFileSync(report, 'utf8')));
  const isAllPassed = tests.every(({ isPassed }) => isPassed);
  return status === 0 || !isAllPassed ? tests : [...tests, { name: 'the suite as a whole', ms: 0, isPassed: false }];
}

const testsIn = ({ testResults }) =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, duration, status }) => ({ name: fullName, ms: duration ?? 0, isPassed: status === 'passed' }));
