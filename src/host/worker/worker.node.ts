import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { createEngine } from '../../engine/engine';
import { createLibrary } from '../../library/library';
import type { ToWorker } from '../protocol';
import { createEngineServer } from './engineServer';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const receive = createEngineServer({
  engine: createEngine(),
  createLibrary,
  post: (message) => {
    port.postMessage(message);
  },
  now: () => performance.now(),
  pause: () => setImmediate(),
});
port.on('message', (message: ToWorker) => {
  receive(message);
});
