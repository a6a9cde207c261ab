import type { Calls, CallName, WorkerEvent } from './protocol';

/** A call that was given up: its answer came too late to matter, or the engine ended. Callers drop it silently. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** The engine as seen from outside the worker. */
export interface EngineClient {
  /** Rejects with `Stale` when aborted or when the engine ends, with another error when the engine has a fault. */
  call<K extends CallName>(name: K, params: Calls[K]['params'], options?: CallOptions<K>): Promise<Calls[K]['answer']>;
  onEvent(listener: (event: WorkerEvent) => void): void;
  /** Told when the engine ended without being asked, and again when a new one stands ready. */
  onLife(listener: (life: EngineLife) => void): void;
  /** Ends the engine and starts a new one; the owner asks again for what it needs. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export interface CallOptions<K extends CallName> {
  readonly signal?: AbortSignal;
  readonly onPiece?: (piece: Calls[K]['piece']) => void;
}

export type EngineLife =
  { readonly kind: 'started' } | { readonly kind: 'crashed'; readonly reason: string; readonly willRestart: boolean };
