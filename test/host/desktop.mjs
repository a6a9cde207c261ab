// The desktop VS Code that @vscode/test-electron downloads: for machines with a network and a screen.
import path from 'node:path';
import { Writable } from 'node:stream';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './paths.mjs';
import { readSuiteLines } from './suiteLines.mjs';

// Beside the other things that are made and ignored, not in the folder the command was typed in.
const cachePath = path.join(root, 'out', 'vscode-test');
/** How long the download may stand still. */
const IDLE_MS = 15_000;

/** Gives the program of a VS Code, downloaded unless it is there; throws where it cannot be had. */
export const downloadDesktop = (reporter) =>
  downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: IDLE_MS, ...(reporter && { reporter }) });

/** Runs the integration suite there; gives its tests as the suite itself tells them. */
export async function runOnDesktop(sandbox, suite) {
  const lines = readSuiteLines();
  try {
    await runTests({
      vscodeExecutablePath: process.env.GROUNDWORK_VSCODE ?? (await downloadDesktop().catch(complain)),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [sandbox.workspace, '--user-data-dir', sandbox.user, '--extensions-dir', sandbox.extensions],
      // A VS Code whose terminal this runs in would have ours start as plain Node.
      extensionTestsEnv: { ELECTRON_RUN_AS_NODE: undefined },
      stdout: eachLine(lines.take),
      stderr: eachLine(() => {}),
    });
  } catch (fault) {
    if (!lines.isFinished()) throw fault;
  }
  return lines.tests();
}

function complain(fault) {
  throw new Error(
    `No desktop VS Code could be downloaded: ${fault.message}. Set GROUNDWORK_VSCODE to an installed one, or leave out ` +
      'GROUNDWORK_TEST_HOST to test in code-server.',
  );
}

/** A stream that hands on whole lines: a chunk may end in the middle of one. */
function eachLine(take) {
  let rest = '';
  return new Writable({
    write(chunk, _encoding, done) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop();
      lines.forEach((line) => take(line));
      done();
    },
    final(done) {
      take(rest);
      done();
    },
  });
}
