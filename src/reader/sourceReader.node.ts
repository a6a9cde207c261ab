import { Worker } from 'node:worker_threads';
import { refused, type Outcome } from '../engine/model/problem';
import type { Commenting } from '../formats/comments/textComment';
import type { RawFile } from '../formats/format';
import { readingLimits, type ReadingLimits } from '../formats/limits';
import type { Makes, ToReader } from './protocol';
import { readOnce, type Ending } from './readOnce.node';

/** Reads files in a thread of its own, which is ended when a file takes too long or too much. One file at a time. */
export interface SourceReader {
  /**
   * Refuses: timedOut, overLimit (memory), unreadable, and what the formats refuse. Never rejects. `pictured` is what text
   * recognition made of pages of it.
   */
  read<M extends 'text' | 'references'>(make: M, file: RawFile, pictured?: PicturedPages): Promise<Outcome<Makes[M]>>;
  close(): void;
}

/** The same, which makes copies of office documents with comments, too. */
export interface DocumentReader extends SourceReader {
  /** Refuses the same, and unsupportedFormat. */
  comment(file: RawFile, commenting: Commenting): Promise<Outcome<Makes['commented']>>;
}

export interface SourceReaderOptions {
  /** The bundle of `worker/reader.node.ts`. */
  readonly script: string;
  readonly limits?: ReadingLimits;
  readonly onLog: (message: string) => void;
}

/** Slow pages that are left out before the file is given up. Default: 3. Source: each costs its whole time once more. */
const SLOW_PAGES_MOST = 3;

/** Time after which a thread without work is ended, which gives its memory back. Unit: ms. Default: 10,000. */
const IDLE_MS = 10_000;

/** Memory for what a file becomes in the thread. Unit: MB. Default: 512. Source: with the rest, less than 600 on the largest real files. */
const MEMORY_MB = 512;

/** What the process may gain while a file is read, buffers and all. Unit: MB. Default: 700. Source: those 600, and something for the others. */
const PROCESS_MB = 700;

type PicturedPages = NonNullable<ToReader['pictured']>;

type Asked = Omit<ToReader, 'limits' | 'skip'>;

export const createSourceReader = (options: SourceReaderOptions): DocumentReader => new ThreadReader(options);

class ThreadReader implements DocumentReader {
  readonly #options: SourceReaderOptions;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SourceReaderOptions) {
    this.#options = options;
  }

  read<M extends 'text' | 'references'>(make: M, file: RawFile, pictured?: PicturedPages): Promise<Outcome<Makes[M]>> {
    return this.#inTurn<M>({ make, ...file, ...(pictured && { pictured }) });
  }

  comment(file: RawFile, commenting: Commenting): Promise<Outcome<Makes['commented']>> {
    return this.#inTurn<'commented'>({ make: 'commented', ...file, commenting });
  }

  #inTurn<M extends keyof Makes>(asked: Asked): Promise<Outcome<Makes[M]>> {
    // The thread makes what it was asked for.
    const reading = this.#last.then(() => this.#read(asked)) as Promise<Outcome<Makes[M]>>;
    this.#last = reading;
    return reading;
  }

  close(): void {
    clearTimeout(this.#idle);
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #read(asked: Asked): Promise<Outcome<unknown>> {
    const skip: number[] = [];
    for (;;) {
      const ending = await this.#try(asked, skip);
      if (ending.kind === 'read') return ending.outcome;
      if (ending.kind !== 'slowPage') return this.#refusal(asked, ending);
      if (skip.length >= SLOW_PAGES_MOST) return refused({ kind: 'timedOut', seconds: this.#limits.pageMs / 1000 });
      skip.push(ending.page);
    }
  }

  async #try(asked: Asked, skip: readonly number[]): Promise<Ending> {
    clearTimeout(this.#idle);
    const limits = this.#limits;
    const worker = (this.#worker ??= this.#started());
    const ending = await readOnce(worker, { ...asked, limits, skip }, PROCESS_MB * 1_000_000);
    if (ending.kind === 'read' || ending.kind === 'failed') {
      this.#idle = setTimeout(() => {
        this.close();
      }, IDLE_MS);
      this.#idle.unref();
      worker.unref();
    } else this.close();
    return ending;
  }

  #started(): Worker {
    const worker = new Worker(this.#options.script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    // What a thread says while it is ended concerns nobody.
    return worker.on('error', () => undefined);
  }

  #refusal({ name }: Asked, ending: Exclude<Ending, { kind: 'read' | 'slowPage' }>): Outcome<never> {
    switch (ending.kind) {
      case 'slowFile':
        return refused({ kind: 'timedOut', seconds: this.#limits.fileMs / 1000 });
      case 'outOfMemory':
        return refused({ kind: 'overLimit', what: 'memory', limit: MEMORY_MB * 1_000_000 });
      default:
        this.#options.onLog(`Reading ${name} failed: ${ending.message}`);
        return refused({ kind: 'unreadable', reason: 'Groundwork failed on it (see the log)' });
    }
  }

  get #limits(): ReadingLimits {
    return this.#options.limits ?? readingLimits;
  }
}
