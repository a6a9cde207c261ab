import { join } from 'node:path';
import { run } from './run';
import { processTerminal } from './terminal';

// Who reads the output may stop early (`groundwork check … | head`): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
}

const terminal = { ...processTerminal(process), readerScript: join(__dirname, 'reader.js') };

run(process.argv.slice(2), terminal).then(
  (code) => {
    // Not `process.exit`, which would cut output that a pipe has not taken yet.
    process.exitCode = code;
  },
  (fault: unknown) => {
    process.stderr.write(
      `groundwork failed, which is a fault of the program: ${fault instanceof Error ? String(fault.stack) : String(fault)}\n`,
    );
    process.exitCode = 2;
  },
);
