import { unreachable } from '../../engine/model/brand';
import type { Engine } from '../../engine/engine';
import { DamagedText } from '../../engine/retrieval/segment/segment';
import type { Library, LibraryOptions } from '../../library/library';
import type { FromWorker, ToWorker, WorkerEvent } from '../protocol';
import { createDraftChecks } from './draftChecks';
import { createSourceLines } from './sourceLines';

export interface EngineServerParts {
  readonly engine: Engine;
  readonly createLibrary: (options: Omit<LibraryOptions, 'shelf'>) => Library;
  readonly post: (message: FromWorker) => void;
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

/**
 * How long the sources must have stood still before what changed is stored. Unit: ms. Default: 10,000.
 * Source: who has not stored when the editor ends reads the changed sources again, which are few.
 */
const storeAfterMs = 10_000;

type Call = Extract<ToWorker, { kind: 'call' }>;

/** Answers calls with the engine. A fault in one call is told to its caller; the others go on. */
export function createEngineServer({ engine, createLibrary, post, now, pause }: EngineServerParts) {
  const say = (event: WorkerEvent): void => {
    post({ kind: 'event', event });
  };
  const lines = createSourceLines(engine);
  const checks = createDraftChecks({ engine, locate: lines.locate, now, pause });
  const library = createLibrary({
    onState: (state) => {
      say({ kind: 'state', state });
    },
    onLog: (message) => {
      say({ kind: 'log', level: 'info', message });
    },
  });

  const answerTo = async (call: Call): Promise<unknown> => {
    switch (call.name) {
      case 'open':
        await library.open(call.params);
        storeSoon();
        return null;
      case 'refresh':
        await library.refresh(call.params);
        storeSoon();
        return null;
      case 'halt':
        await library.halt(call.params.how);
        return null;
      case 'check':
        return checks.check(call.id, call.params, (piece) => {
          post({ kind: 'piece', id: call.id, piece });
        });
      case 'close':
        checks.close(call.params.draft);
        return null;
      case 'search':
        return engine.search(call.params.words, call.params.limit);
      case 'sourceClaims':
        return engine.sourceClaims(call.params.document);
      case 'place':
        return lines.place(call.params.document, call.params);
      default:
        return unreachable(call);
    }
  };

  const logFault = (name: string, work: Promise<void>): void => {
    work.catch((fault: unknown) => {
      say({ kind: 'log', level: 'error', message: faultText(name, fault) });
    });
  };
  /** A file that is saved again and again is stored once. */
  let storing: ReturnType<typeof setTimeout> | undefined;
  const storeSoon = (): void => {
    clearTimeout(storing);
    storing = setTimeout(() => {
      logFault('store', library.store());
    }, storeAfterMs);
  };
  let isRebuilding = false;
  const rebuild = ({ message }: DamagedText): void => {
    if (isRebuilding) return;
    isRebuilding = true;
    say({ kind: 'log', level: 'warn', message: `${message} It is deleted, and all sources are read again.` });
    logFault(
      'rebuild',
      library.rebuild().finally(() => {
        isRebuilding = false;
      }),
    );
  };

  const serve = async (call: Call): Promise<void> => {
    try {
      const answer = await answerTo(call);
      post(answer === 'cancelled' ? { kind: 'cancelled', id: call.id } : { kind: 'answer', id: call.id, answer });
    } catch (fault) {
      if (fault instanceof DamagedText) rebuild(fault);
      post({ kind: 'failed', id: call.id, message: faultText(call.name, fault) });
    }
  };

  return (message: ToWorker): void => {
    if (message.kind === 'cancel') checks.cancel(message.id);
    else void serve(message);
  };
}

const faultText = (name: string, fault: unknown): string =>
  `${name}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
