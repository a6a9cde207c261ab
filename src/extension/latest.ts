import { Stale } from '../host/engineClient';

/** Work of which only the newest piece matters. */
export interface Latest<T> {
  /** Starts the work for `input` and gives up what was running. */
  run(input: T): void;
  stop(): void;
}

/** Late ends are dropped, faults are told to `onFault`. */
export function latest<T>(
  work: (input: T, signal: AbortSignal) => Promise<void>,
  onFault: (fault: unknown) => void,
): Latest<T> {
  let running = new AbortController();
  return {
    run(input) {
      running.abort();
      running = new AbortController();
      void work(input, running.signal).catch((fault: unknown) => {
        if (!(fault instanceof Stale)) onFault(fault);
      });
    },
    stop() {
      running.abort();
    },
  };
}
