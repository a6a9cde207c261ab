import type { Channel } from './channel';
import { createLeftOut, type LeftOut } from './leftOut';
import type { CallName, RemoteCalls, FromWorker, ToWorker, WorkerEvent, WorkingOn } from './protocol';
import { createWatchdog, watching, type Watchdog, type WatchdogOptions } from './watchdog';

/** A call that was given up: its answer came too late to matter, or the engine ended. Callers drop it silently. */
export class Stale extends Error {
  override readonly name = 'Stale';
}

/** The engine as seen from outside the worker. */
export interface EngineClient {
  /** Rejects with `Stale` when aborted or when the engine ends, with another error when the engine has a fault. */
  call<K extends CallName>(
    name: K,
    params: RemoteCalls[K]['params'],
    options?: CallOptions<K>,
  ): Promise<RemoteCalls[K]['answer']>;
  onEvent(listener: (event: WorkerEvent) => void): void;
  /** Told when the engine ended without being asked, and again when a new one stands ready. */
  onLife(listener: (life: EngineLife) => void): void;
  /** Ends the engine and starts a new one, forgetting earlier crashes; the owner asks again for what it needs. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

export interface CallOptions<K extends CallName> {
  readonly signal?: AbortSignal;
  readonly onPiece?: (piece: RemoteCalls[K]['piece']) => void;
}

export type EngineLife =
  | { readonly kind: 'started' }
  | {
      readonly kind: 'crashed';
      readonly reason: string;
      readonly willRestart: boolean;
      /** What it hung on, which is left out from now on. */
      readonly hungOn?: Exclude<WorkingOn, { kind: 'call' }> & { readonly seconds: number };
    };

export interface EngineClientOptions {
  /** Starts a worker; called at once, and again after each crash. */
  readonly connect: () => Channel;
  /** Milliseconds on any steady clock. */
  readonly now?: () => number;
  readonly watch?: Required<WatchdogOptions>;
}

/**
 * Crashes after which a worker is not started again, within `crashWindowMs`.
 *
 * Unit: crashes. Default: 3. Source: the limit of VS Code's own language clients (5 in 3 minutes), made stricter since
 * each restart reads all sources again.
 */
const crashLimit = 3;

/** The time in which crashes add up. Unit: ms. Default: 300,000 (5 minutes). Source: issue 2. */
const crashWindowMs = 300_000;

interface Pending {
  readonly onPiece: (piece: unknown) => void;
  readonly settle: (end: { readonly answer: unknown } | { readonly error: Error }) => void;
}

/** Starts a worker and keeps one running; every promise it gave out is settled whatever happens to the worker. */
export const createEngineClient = (options: EngineClientOptions): EngineClient => new WorkerClient(options);

class WorkerClient implements EngineClient {
  readonly #connect: () => Channel;
  readonly #now: () => number;
  readonly #pending = new Map<number, Pending>();
  readonly #events: ((event: WorkerEvent) => void)[] = [];
  readonly #lives: ((life: EngineLife) => void)[] = [];
  #crashes: readonly number[] = [];
  #nextId = 1;
  #channel: Channel | undefined;
  #workingOn: WorkingOn | undefined;
  #watchdog: Watchdog | undefined;
  readonly #watch: Required<WatchdogOptions>;
  readonly #leftOut: LeftOut;

  constructor({ connect, now = Date.now, watch = watching }: EngineClientOptions) {
    this.#connect = connect;
    this.#now = now;
    this.#watch = watch;
    this.#leftOut = createLeftOut(this.#waitedSeconds);
    this.#start();
  }

  onEvent(listener: (event: WorkerEvent) => void): void {
    this.#events.push(listener);
  }

  onLife(listener: (life: EngineLife) => void): void {
    this.#lives.push(listener);
  }

  call<K extends CallName>(
    name: K,
    params: RemoteCalls[K]['params'],
    { signal, onPiece }: CallOptions<K> = {},
  ): Promise<RemoteCalls[K]['answer']> {
    const channel = this.#channel;
    const admitted = this.#leftOut.admitted(name, params);
    if (channel === undefined || signal?.aborted || admitted === undefined) return Promise.reject(new Stale());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        channel.post({ kind: 'cancel', id });
        this.#pending.get(id)?.settle({ error: new Stale() });
      };
      this.#pending.set(id, {
        // The worker answers each call with the kinds of `Calls`; the wire does not know that.
        onPiece: (piece) => onPiece?.(piece as RemoteCalls[K]['piece']),
        settle: (end) => {
          this.#pending.delete(id);
          signal?.removeEventListener('abort', abort);
          if ('error' in end) reject(end.error);
          else resolve(end.answer as RemoteCalls[K]['answer']);
        },
      });
      signal?.addEventListener('abort', abort);
      channel.post({ kind: 'call', id, name, params: admitted } as ToWorker);
    });
  }

  async restart(): Promise<void> {
    this.#crashes = [];
    this.#leftOut.clear();
    await this.dispose();
    this.#revive();
  }

  async dispose(): Promise<void> {
    const channel = this.#channel;
    this.#channel = undefined;
    this.#watchdog?.stop();
    this.#dropAll();
    await channel?.end();
  }

  /** Messages of a worker that was given up no longer count. */
  #start(): void {
    const channel = this.#connect();
    this.#channel = channel;
    this.#workingOn = undefined;
    this.#watchdog = createWatchdog(this.#watch, {
      isWaiting: () => this.#pending.size > 0,
      ask: () => {
        channel.post({ kind: 'ping' });
      },
      giveUp: () => {
        if (this.#channel === channel) this.#hung(channel);
      },
    });
    channel.onMessage((message) => {
      if (this.#channel === channel) this.#receive(message);
    });
    channel.onEnd((reason) => {
      if (this.#channel === channel) this.#crashed(reason ?? 'it ended by itself');
    });
  }

  #receive(message: FromWorker): void {
    this.#watchdog?.heard();
    if (message.kind === 'alive') return;
    if (message.kind === 'working') {
      this.#workingOn = message.on;
      return;
    }
    if (message.kind === 'event') {
      for (const listener of this.#events) listener(message.event);
      return;
    }
    const call = this.#pending.get(message.id);
    if (message.kind === 'piece') call?.onPiece(message.piece);
    else if (message.kind === 'answer') call?.settle({ answer: message.answer });
    else if (message.kind === 'cancelled') call?.settle({ error: new Stale() });
    else call?.settle({ error: new Error(message.message) });
  }

  get #waitedSeconds(): number {
    return Math.round((this.#watch.tickMs * this.#watch.missesMost) / 1000);
  }

  /** What it hung on is left out, so that it cannot happen again: only where that is not known it counts as a crash. */
  #hung(channel: Channel): void {
    const on = this.#workingOn;
    const seconds = this.#waitedSeconds;
    const reason = `it did not answer for ${String(seconds)} seconds (${on === undefined ? '?' : `${on.kind} ${on.name}`})`;
    void channel.end();
    if (on === undefined || on.kind === 'call') {
      this.#crashed(reason);
      return;
    }
    this.#leftOut.add(on);
    this.#channel = undefined;
    this.#dropAll();
    this.#tell({ kind: 'crashed', reason, willRestart: true, hungOn: { ...on, seconds } });
    this.#revive();
  }

  #crashed(reason: string): void {
    this.#channel = undefined;
    this.#watchdog?.stop();
    this.#dropAll();
    const now = this.#now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < crashWindowMs), now];
    const willRestart = this.#crashes.length < crashLimit;
    this.#tell({ kind: 'crashed', reason, willRestart });
    if (willRestart) this.#revive();
  }

  /** Two restarts at once start one worker. */
  #revive(): void {
    if (this.#channel !== undefined) return;
    this.#start();
    this.#tell({ kind: 'started' });
  }

  #dropAll(): void {
    for (const call of [...this.#pending.values()]) call.settle({ error: new Stale() });
  }

  #tell(life: EngineLife): void {
    for (const listener of this.#lives) listener(life);
  }
}
