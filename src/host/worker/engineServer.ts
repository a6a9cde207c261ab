import { unreachable } from '../../engine/model/brand';
import { FILLER } from '../../engine/model/masked';
import type { Engine } from '../../engine/engine';
import { DamagedText } from '../../engine/retrieval/segment/segment';
import type { Library, LibraryOptions } from '../../library/library';
import type { RemoteCalls, FromWorker, ToWorker, WorkerEvent, WorkingOn } from '../protocol';
import { citableKeys } from './citableKeys';
import { createDraftChecks } from './draftChecks';
import { createSourceLines } from './sourceLines';
import { isSourceQuestion, sourceAnswer } from './sourceQuestions';
import { createSourceTopics } from './sourceTopics';
import { createUpkeep, faultText } from './upkeep';
import { coverageOfVersions, type ReadVersions } from './versions';

export interface EngineServerParts {
  readonly engine: Engine;
  readonly createLibrary: (options: Omit<LibraryOptions, 'shelf'>) => Library;
  readonly readDocument: (
    asked: RemoteCalls['documentDraft']['params'],
  ) => Promise<RemoteCalls['documentDraft']['answer']>;
  readonly readVersions: ReadVersions;
  readonly post: (message: FromWorker) => void;
  /** Milliseconds on any steady clock. */
  readonly now: () => number;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

type Call = Extract<ToWorker, { kind: 'call' }>;

const piecesOf =
  ({ id }: Call, post: EngineServerParts['post']) =>
  (piece: unknown): void => {
    post({ kind: 'piece', id, piece });
  };

/** With the marks of notes where they are known; without them the places in the text are the same. */
const sourceText = (prose: string | undefined, extract: string | undefined): string | null =>
  extract !== undefined && extract.length === prose?.length ? extract : (prose?.replaceAll(FILLER, ' ') ?? null);

/** A source as it is shown: its text, or what is read of it block by block. */
async function sourceShown(
  { name, params: { document } }: Extract<Call, { name: 'sourceText' | 'sourceReading' }>,
  engine: Pick<EngineServerParts['engine'], 'text'>,
  library: Pick<Library, 'extractOf' | 'readAnew'>,
): Promise<unknown> {
  if (name === 'sourceReading') return (await library.readAnew(document)) ?? null;
  return sourceText(engine.text(document), await library.extractOf(document));
}

type LookCall = Extract<Call, { name: 'open' | 'refresh' | 'halt' | 'storedIndexes' }>;

/** Settles when the sources are read, as far as they are to be. */
async function looked(library: Library, call: LookCall): Promise<void> {
  if (call.name === 'halt') return library.halt(call.params.how);
  if (call.name === 'storedIndexes') return call.params.clear ? library.clearStored() : undefined;
  return call.name === 'open' ? library.open(call.params) : library.refresh(call.params);
}

/** What the worker says without being asked. */
const sayings = (post: EngineServerParts['post']) => ({
  say: (event: WorkerEvent): void => {
    post({ kind: 'event', event });
  },
  begin: (on: WorkingOn): void => {
    post({ kind: 'working', on });
  },
  onDraft: (name: string): void => {
    post({ kind: 'working', on: { kind: 'draft', name } });
  },
});

const listening = ({ say, begin }: ReturnType<typeof sayings>): Omit<LibraryOptions, 'shelf'> => ({
  onState: (state) => {
    say({ kind: 'state', state });
  },
  onPictures: (progress) => {
    say({ kind: 'pictures', ...(progress && { progress }) });
  },
  onWork: (name) => {
    begin({ kind: 'source', name });
  },
  onLog: (message) => {
    say({ kind: 'log', level: 'info', message });
  },
});

/** Answers calls with the engine. A fault in one call is told to its caller; the others go on. */
export function createEngineServer(parts: EngineServerParts) {
  const { engine, createLibrary, readDocument, post, now, pause } = parts;
  const saying = sayings(post);
  const lines = createSourceLines(engine);
  const topics = createSourceTopics({ engine, now, pause });
  const library = createLibrary({ ...listening(saying), onCitable: engine.cite });
  const checks = createDraftChecks({ engine, library, locate: lines.locate, onWork: saying.onDraft, now, pause });

  const answerTo = async (call: Call): Promise<unknown> => {
    if (isSourceQuestion(call)) return sourceAnswer(engine, call);
    switch (call.name) {
      case 'open':
      case 'refresh':
      case 'halt':
      case 'storedIndexes':
        await looked(library, call);
        upkeep.goOn();
        return call.name === 'storedIndexes' ? library.stored() : null;
      case 'check':
        return checks.check(call.id, call.params, piecesOf(call, post));
      case 'versions':
        return coverageOfVersions(call.params, { ...parts, ...saying, library, checks });
      case 'citableKeys':
        return citableKeys(engine.citableKeys({ references: await library.referencesOf(call.params) }), call.params);
      case 'documentDraft':
        return readDocument(call.params);
      case 'close':
        checks.close(call.params.draft);
        return null;
      case 'sourceTopics':
        return topics();
      case 'sourceText':
      case 'sourceReading':
        return sourceShown(call, engine, library);
      case 'place':
        return lines.place(call.params.document, call.params);
      case 'places':
        return call.params.places.map((place) => lines.place(place.document, place));
      default:
        return unreachable(call);
    }
  };

  const upkeep = createUpkeep(library, saying.say);

  const serve = async (call: Call): Promise<void> => {
    saying.begin({ kind: 'call', name: call.name });
    try {
      const answer = await answerTo(call);
      post(answer === 'cancelled' ? { kind: 'cancelled', id: call.id } : { kind: 'answer', id: call.id, answer });
    } catch (fault) {
      if (fault instanceof DamagedText) upkeep.rebuild(fault);
      post({ kind: 'failed', id: call.id, message: faultText(call.name, fault) });
    }
  };

  return (message: ToWorker): void => {
    if (message.kind === 'ping') post({ kind: 'alive' });
    else if (message.kind === 'cancel') checks.cancel(message.id);
    else void serve(message);
  };
}
