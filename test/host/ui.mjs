// Runs the UI tests (test/ui/*.test.mjs) with Node's own runner, two files at a time, and counts.
import { globSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { setUpBrowser } from './browser.mjs';
import { installPackages } from './installed.mjs';
import { hostFolder, root } from './paths.mjs';
import { setUpHost } from './setup.mjs';

/** What these files measure, another window beside them would spoil: they run alone, after the others. */
const ALONE = ['long', 'thousands', 'product', 'host', 'indexing'];

/** A window mostly waits for what the page shows: two of them keep two cores busy, three would wait for each other. */
const TOGETHER = 2;

/** No file takes a tenth of this on a quiet machine; one that hangs must not use up the time of the others. */
const FILE_MS = 900_000;

/** The tests take a few helpers of the other suites as they are, in TypeScript, which Node would tell of each time. */
const QUIET = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];

/** What every file gets beside its own tests. */
const TELLING = ['--import', pathToFileURL(path.join(hostFolder, 'tellFailures.mjs')).href];

/** Gives the tests of all files, or of the named ones, each `{ name, file, ms, isPassed }`: a group counts as what is in it. */
export async function runUi(names) {
  setUpHost();
  setUpBrowser();
  await installPackages({ pictures: true });
  const files = globSync('test/ui/*.test.mjs', { cwd: root })
    .filter((file) => names.length === 0 || names.includes(nameOf(file)))
    .map((file) => path.join(root, file))
    .sort();
  const isAlone = (file) => ALONE.includes(nameOf(file));
  const together = await runFiles(
    files.filter((file) => !isAlone(file)),
    TOGETHER,
  );
  const alone = await runFiles(files.filter(isAlone), 1);
  return onceMore([...together, ...alone]);
}

const nameOf = (file) => path.basename(file, '.test.mjs');

/**
 * A real editor in a real browser may lose an act to a busy machine. A file with a failure is run once more, alone, and
 * what its tests say then counts; that it was needed is told, since an unsteady test is a fault of its own.
 */
async function onceMore(tests) {
  const files = [...new Set(tests.filter(({ isPassed }) => !isPassed).map(({ file }) => file))];
  if (files.length === 0 || files.includes(undefined)) return tests;
  console.log(`\n   Run once more, alone: ${files.map((file) => path.basename(file)).join(', ')}`);
  const again = await runFiles(files, 1);
  for (const { name } of tests.filter(({ name, isPassed }) => !isPassed && again.some(isSameAndPassed(name))))
    console.log(`   UNSTEADY: failed at first, and passed alone: ${name}`);
  return [...tests.filter(({ file }) => !files.includes(file)), ...again];
}

const isSameAndPassed = (name) => (test) => test.name === name && test.isPassed;

async function runFiles(files, concurrency) {
  const stream = run({ files, concurrency, timeout: FILE_MS, execArgv: [...QUIET, ...TELLING] });
  const tests = collect(stream, files);
  // The runner's closing lines are indented, so that only the sum of all suites stands on a line of its own.
  for await (const words of stream.compose(new spec())) process.stdout.write(String(words).replace(/^(?=ℹ)/gm, '  '));
  return tests;
}

/**
 * The runner reports a file as a test when it fails as a whole (it did not load, or broke outside its tests) and when it
 * has no tests: the first is a failure, the second nothing.
 */
function collect(stream, files) {
  const tests = [];
  const note = ({ name, file, details }, isPassed) =>
    tests.push({ name: `${path.basename(file ?? name)}: ${name}`, file, ms: details?.duration_ms ?? 0, isPassed });
  const isTest = ({ details, skip, todo }) => details?.type !== 'suite' && !skip && !todo;
  stream.on('test:pass', (event) => {
    if (isTest(event) && !files.includes(event.name)) note(event, true);
  });
  stream.on('test:fail', (event) => {
    if (isTest(event)) note(event, false);
  });
  // The sum over all files says whether all is well: a group's own hook may fail with every test in it passed.
  stream.on('test:summary', ({ file, success }) => {
    if (file === undefined && !success && tests.every(({ isPassed }) => isPassed))
      note({ name: 'the UI tests as a whole' }, false);
  });
  return tests;
}
