import { Worker } from 'node:worker_threads';
import type { Channel } from './channel';
import type { FromWorker } from './protocol';

/**
 * The most memory the engine may take; beyond it the worker ends, and nothing else with it.
 *
 * Unit: MB of the worker's heap. Default: 2,048.
 * Source: a million sentences (127 MB of sources) take about 920 MB in MiniSearch, and as much again for their text,
 * passages and the garbage of building them.
 */
const heapLimitMb = 2048;

/** Starts the script in a worker thread of Node. */
export function createWorkerChannel(script: string): Channel {
  // The extension host's own flags (inspector, loaders) are not meant for the worker.
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMb },
    execArgv: [],
    stdout: true,
  });
  // What a package prints is no answer: on standard output it would stand among them.
  worker.stdout.on('data', (printed: Uint8Array) => process.stderr.write(printed));
  let fault: string | undefined;
  let isAskedToEnd = false;
  worker.on('error', (error) => {
    fault ??= error instanceof Error ? error.message : String(error);
  });
  worker.on('messageerror', (error) => {
    fault ??= `a message could not be read: ${error.message}`;
    void worker.terminate();
  });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (listener) => {
      worker.on('message', (message: FromWorker) => {
        listener(message);
      });
    },
    onEnd: (listener) => {
      worker.on('exit', (code) => {
        listener(isAskedToEnd ? undefined : (fault ?? `the worker ended with code ${String(code)}`));
      });
    },
    async end() {
      isAskedToEnd = true;
      await worker.terminate();
    },
  };
}
