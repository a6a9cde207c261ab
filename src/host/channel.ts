import type { FromWorker, ToWorker } from './protocol';

/** A line to a worker; what travels over it is plain data. */
export interface Channel {
  post(message: ToWorker): void;
  /** Called for every message, in order. */
  onMessage(listener: (message: FromWorker) => void): void;
  /** Called once when the worker has ended, with the reason when it was not asked to end. */
  onEnd(listener: (reason: string | undefined) => void): void;
  end(): Promise<void>;
}
