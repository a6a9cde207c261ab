import { unreachable } from '../../engine/model/brand';
import { FILLER } from '../../engine/model/masked';
import type { Engine } from '../../engine/engine';
import { DamagedText } from '../../engine/retrieval/segment/segment';
import type { Library, LibraryOptions } from '../../library/library';
import type { FromWorker, ToWorker, WorkerEvent } from '../protocol';
import { createDraftChecks, type DraftChecksOptions } from './draftChecks';
import { createSourceLines } from './sourceLines';
import { createUpkeep, faultText } from './upkeep';

export interface EngineServerParts {
  readonly engine: Engine;
  readonly createLibrary: (options: Omit<LibraryOptions, 'shelf'>) => Library;
  readonly post: (message: FromWorker) => void;
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

type Call = Extract<ToWorker, { kind: 'call' }>;

/** With the marks of notes where they are known; without them the places in the text are the same. */
const sourceText = (prose: string | undefined, extract: string | undefined): string | null =>
  extract !== undefined && extract.length === prose?.length ? extract : (prose?.replaceAll(FILLER, ' ') ?? null);

const listening = (say: (event: WorkerEvent) => void): Omit<LibraryOptions, 'shelf'> => ({
  onState: (state) => {
    say({ kind: 'state', state });
  },
  onLog: (message) => {
    say({ kind: 'log', level: 'info', message });
  },
});

const marksIn =
  (library: Library): DraftChecksOptions['marksOf'] =>
  (path) =>
    library.marksOf(path);

/** Answers calls with the engine. A fault in one call is told to its caller; the others go on. */
export function createEngineServer({ engine, createLibrary, post, now, pause }: EngineServerParts) {
  const say = (event: WorkerEvent): void => {
    post({ kind: 'event', event });
  };
  const lines = createSourceLines(engine);
  const library = createLibrary(listening(say));
  const checks = createDraftChecks({ engine, locate: lines.locate, marksOf: marksIn(library), now, pause });

  const answerTo = async (call: Call): Promise<unknown> => {
    switch (call.name) {
      case 'open':
        await library.open(call.params);
        upkeep.storeSoon();
        return null;
      case 'refresh':
        await library.refresh(call.params);
        upkeep.storeSoon();
        return null;
      case 'halt':
        await library.halt(call.params.how);
        return null;
      case 'storedIndexes':
        if (call.params.clear) await library.clearStored();
        upkeep.storeSoon();
        return library.stored();
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
      case 'words':
        return engine.words(call.params.document, call.params) ?? null;
      case 'sourceText':
        return sourceText(engine.text(call.params.document), await library.extractOf(call.params.document));
      case 'place':
        return lines.place(call.params.document, call.params);
      default:
        return unreachable(call);
    }
  };

  const upkeep = createUpkeep(library, say);

  const serve = async (call: Call): Promise<void> => {
    try {
      const answer = await answerTo(call);
      post(answer === 'cancelled' ? { kind: 'cancelled', id: call.id } : { kind: 'answer', id: call.id, answer });
    } catch (fault) {
      if (fault instanceof DamagedText) upkeep.rebuild(fault);
      post({ kind: 'failed', id: call.id, message: faultText(call.name, fault) });
    }
  };

  return (message: ToWorker): void => {
    if (message.kind === 'cancel') checks.cancel(message.id);
    else void serve(message);
  };
}
