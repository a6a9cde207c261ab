import { Stale } from '../host/engineClient';

/** Work of which only the newest piece matters. */
export interface Latest<T> {
  /** Starts the work for `input` and gives up what was running. */
  run(input: T): void;
  /** Gives up what is running; settles when that, and all that was given up before, has taken note. */
  stop(): Promise<void>;
}

/** Late ends are dropped, faults are told to `onFault`. */
export function latest<T>(
  work: (input: T, signal: AbortSignal) => Promise<void>,
  onFault: (fault: unknown) => void,
): Latest<T> {
  let running = new AbortController();
  const pieces = new Set<Promise<void>>();
  return {
    run(input) {
      running.abort();
      running = new AbortController();
      const piece = work(input, running.signal)
        .catch((fault: unknown) => {
          if (!(fault instanceof Stale)) onFault(fault);
        })
        .finally(() => pieces.delete(piece));
      pieces.add(piece);
    },
    async stop() {
      running.abort();
      await Promise.all(pieces);
    },
  };
}
