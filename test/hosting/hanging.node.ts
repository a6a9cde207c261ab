import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../../src/host/protocol';
import { createEngineServer } from '../../src/host/worker/engineServer';
import { createLibrary } from '../../src/library/library';
import { createShelvedEngine } from '../../src/library/shelvedEngine';

// The engine as it is, but for a fault in it: a text with this word is never done with.
const hangOn = (text: string): void => {
  while (text.includes('HANG'));
};

const { engine, shelf } = createShelvedEngine();
const { put } = shelf;
const [search, openDraft] = [engine.search.bind(engine), engine.openDraft.bind(engine)];
shelf.put = (document) => {
  hangOn(document.text);
  return put.call(shelf, document);
};
engine.search = (words, limit) => {
  hangOn(words);
  return search(words, limit);
};
engine.openDraft = () => {
  const session = openDraft();
  const check = session.check.bind(session);
  session.check = (draft, marks) => {
    hangOn(draft.text);
    return check(draft, marks);
  };
  return session;
};
const receive = createEngineServer({
  engine,
  createLibrary: (options) => createLibrary({ ...options, shelf }),
  readDocument: () => Promise.resolve({ kind: 'refused', problem: { kind: 'gone' } }),
  readVersions: () => Promise.resolve([]),
  post: (message) => parentPort?.postMessage(message),
  now: () => performance.now(),
  pause: () => setImmediate(),
});
parentPort?.on('message', (message: ToWorker) => {
  receive(message);
});
