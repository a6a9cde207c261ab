import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { createLibrary } from '../../library/library';
import { createShelvedEngine } from '../../library/shelvedEngine';
import { pictureReaderBeside } from '../../pictures/pictureReader.node';
import { createSourceReader } from '../../reader/sourceReader.node';
import { writtenVersions } from '../../versions/writtenVersions.node';
import type { ToWorker } from '../protocol';
import { documentDrafts } from './documentDrafts.node';
import { createEngineServer } from './engineServer';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const { engine, shelf } = createShelvedEngine();
const script = join(__dirname, 'reader.js');
/** Documents are read by a thread of their own: the sources may take long. */
const readDocument = documentDrafts(createSourceReader({ script, onLog: () => undefined }));
const receive = createEngineServer({
  engine,
  createLibrary: (options) =>
    createLibrary({
      ...options,
      shelf,
      reader: createSourceReader({ script, onLog: options.onLog }),
      pictureReader: pictureReaderBeside(__dirname, options.onLog),
    }),
  readDocument,
  readVersions: writtenVersions,
  post: (message) => {
    port.postMessage(message);
  },
  now: () => performance.now(),
  pause: () => setImmediate(),
});
port.on('message', (message: ToWorker) => {
  receive(message);
});
