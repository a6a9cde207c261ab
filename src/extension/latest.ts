import { Stale } from '../host/engineClient';

/** Work of which only the newest piece matters. */
export interface Latest<T> {
  /** Starts the work for `input` and gives up what was running. */
  run(input: T): void;
  /** Gives up what is running; settles when that has taken note. */
  stop(): Promise<void>;
}

/** Late ends are dropped, faults are told to `onFault`. */
export function latest<T>(
  work: (input: T, signal: AbortSignal) => Promise<void>,
  onFault: (fault: unknown) => void,
): Latest<T> {
  let running = new AbortController();
  let ended = Promise.resolve();
  return {
    run(input) {
      running.abort();
      running = new AbortController();
      ended = work(input, running.signal).catch((fault: unknown) => {
        if (!(fault instanceof Stale)) onFault(fault);
      });
    },
    stop() {
      running.abort();
      return ended;
    },
  };
}
