import { join } from 'node:path';
import { writingFault } from './outputFile';
import { run } from './run';
import { processTerminal } from './terminal';

let isCutShort = false;
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // Who reads the output may stop early (`groundwork check … | head`): that is no fault.
  if (fault.code === 'EPIPE' || isCutShort) return;
  isCutShort = true;
  process.stderr.write(`groundwork: the output could not be written: ${writingFault(fault)}.\n`);
  process.exitCode = 2;
});
// Where nothing can be told any more the exit code still is.
process.stderr.on('error', () => undefined);

const terminal = {
  ...processTerminal(process),
  readerScript: join(__dirname, 'reader.js'),
  workerScript: join(__dirname, 'worker.js'),
};

run(process.argv.slice(2), terminal).then(
  (code) => {
    // Not `process.exit`, which would cut output that a pipe has not taken yet.
    process.exitCode = isCutShort ? 2 : code;
  },
  (fault: unknown) => {
    process.stderr.write(
      `groundwork failed, which is a fault of the program: ${fault instanceof Error ? String(fault.stack) : String(fault)}\n`,
    );
    process.exitCode = 2;
  },
);
