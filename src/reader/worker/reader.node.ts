import { parentPort } from 'node:worker_threads';
import type { Outcome } from '../../engine/model/problem';
import { apartFormats } from '../../formats/apart';
import { readReferences } from '../../formats/bibliography/readReferences';
import { commentedCopy } from '../../formats/comments/commentedCopy';
import { isApart, readText } from '../../formats/readSource';
import type { FromReader, ToReader } from '../protocol';

const port = parentPort;
if (port === null) throw new Error('This script runs in a worker thread only.');

const say = (message: FromReader): void => {
  port.postMessage(message);
};

port.on('message', ({ make, name, bytes, commenting, pictured, limits, skip }: ToReader) => {
  const onPage = (page: number): void => {
    say({ kind: 'page', page });
  };
  const file = { name, bytes };
  const options = { limits, skip: new Set(skip), onPage, ...(pictured && { pictured }) };
  const reading: Promise<Outcome<unknown>> =
    make === 'text'
      ? readText(file, options, isApart(name) ? apartFormats : undefined)
      : Promise.resolve().then((): Outcome<unknown> | Promise<Outcome<unknown>> =>
          commenting === undefined ? readReferences(file) : commentedCopy(file, commenting, options),
        );
  reading.then(
    (outcome) => {
      say({ kind: 'read', outcome });
    },
    (fault: unknown) => {
      say({ kind: 'failed', message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    },
  );
});
