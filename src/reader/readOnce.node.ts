import { memoryUsage } from 'node:process';
import type { Worker } from 'node:worker_threads';
import type { Outcome } from '../engine/model/problem';
import type { FromReader, ToReader } from './protocol';

/** How one try at a file ended. After all but the first two kinds the thread cannot be used any more. */
export type Ending =
  | { readonly kind: 'read'; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'crashed'; readonly message: string }
  | { readonly kind: 'outOfMemory' }
  | { readonly kind: 'slowPage'; readonly page: number }
  | { readonly kind: 'slowFile' };

/** How often the memory is looked at. Unit: ms. Default: 50. Source: a parser fills some ten megabytes in that time. */
const LOOK_MS = 50;

/**
 * Gives a file to the thread and waits: for the answer, for the thread's end, or until a page or the file takes too long
 * or too much memory. Node bounds the thread's objects, but not its buffers, so what the whole process gained meanwhile
 * is looked at; `memoryBytes` has room for what others do.
 */
export function readOnce(worker: Worker, request: ToReader, memoryBytes: number): Promise<Ending> {
  const { pageMs, fileMs } = request.limits;
  return new Promise((resolve) => {
    let page: NodeJS.Timeout | undefined;
    const file = setTimeout(() => {
      end({ kind: 'slowFile' });
    }, fileMs);
    const most = memoryUsage.rss() + memoryBytes;
    const memory = setInterval(() => {
      if (memoryUsage.rss() > most) end({ kind: 'outOfMemory' });
    }, LOOK_MS);
    const end = (ending: Ending): void => {
      clearInterval(memory);
      clearTimeout(page);
      clearTimeout(file);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(ending);
    };
    const onMessage = (message: FromReader): void => {
      clearTimeout(page);
      if (message.kind !== 'page') {
        end(message);
        return;
      }
      page = setTimeout(() => {
        end({ kind: 'slowPage', page: message.page });
      }, pageMs);
    };
    const onError = (fault: Error): void => {
      const isMemory = 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(isMemory ? { kind: 'outOfMemory' } : { kind: 'crashed', message: fault.stack ?? fault.message });
    };
    const onExit = (): void => {
      end({ kind: 'crashed', message: 'the thread ended' });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(request);
  });
}
