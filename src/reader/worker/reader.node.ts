import { parentPort } from 'node:worker_threads';
import { apartFormats } from '../../formats/apart';
import { readReferences } from '../../formats/bibliography/readReferences';
import { isApart, readText } from '../../formats/readSource';
import type { FromReader, ToReader } from '../protocol';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const say = (message: FromReader): void => {
  port.postMessage(message);
};

port.on('message', ({ make, name, bytes, limits, skip }: ToReader) => {
  const onPage = (page: number): void => {
    say({ kind: 'page', page });
  };
  const file = { name, bytes };
  const reading =
    make === 'text'
      ? readText(file, { limits, skip: new Set(skip), onPage }, isApart(name) ? apartFormats : undefined)
      : Promise.resolve().then(() => readReferences(file));
  reading.then(
    (outcome) => {
      say({ kind: 'read', outcome });
    },
    (fault: unknown) => {
      say({ kind: 'failed', message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    },
  );
});
