import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { createLibrary } from '../../library/library';
import { createShelvedEngine } from '../../library/shelvedEngine';
import type { ToWorker } from '../protocol';
import { createEngineServer } from './engineServer';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const { engine, shelf } = createShelvedEngine();
const receive = createEngineServer({
  engine,
  createLibrary: (options) => createLibrary({ ...options, shelf }),
  post: (message) => {
    port.postMessage(message);
  },
  now: () => performance.now(),
  pause: () => setImmediate(),
});
port.on('message', (message: ToWorker) => {
  receive(message);
});
