import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from '../agents/desk';
import type { LibrarySettings, LibraryState } from '../engine/model/library';
import { createWorkerChannel } from '../host/channel.node';
import { createEngineClient } from '../host/engineClient';
import { foundDrafts } from './foundDrafts';

export interface ProjectDeskOptions {
  /** Absolute path of the project. */
  readonly folder: string;
  readonly limitBytes: number;
  readonly cacheFolder?: string;
  /** The bundle of `host/worker/worker.node.ts`. */
  readonly workerScript: string;
  readonly onLog: (message: string) => void;
}

/** How long a question waits for sources that are being read. Unit: ms. Default: 30,000. Source: half of what clients wait for an answer. */
const READING_MS = 30_000;

const nothing: LibraryState = { sources: [], problems: [], drafts: [], withheld: 0 };

/** A desk over the files of a project. Reading begins at once, in a thread of its own; `close` ends it. */
export function createProjectDesk(options: ProjectDeskOptions): Desk & { close(): Promise<void> } {
  const { folder, workerScript, onLog } = options;
  const client = createEngineClient({ connect: () => createWorkerChannel(workerScript) });
  let state = nothing;
  let opening: Promise<unknown> | undefined;

  client.onEvent((event) => {
    if (event.kind === 'state') ({ state } = event);
    else onLog(event.message);
  });
  client.onLife((life) => {
    // A new engine knows nothing; the next question opens the sources again.
    opening = undefined;
    if (life.kind === 'crashed') onLog(`The engine ended: ${life.reason}`);
  });
  const open = (): Promise<unknown> => (opening ??= client.call('open', settingsOf(options)));
  // Whoever asks first is told if this fails.
  open().catch(() => undefined);

  return {
    call: (name, params, callOptions) => client.call(name, params, callOptions),
    get state() {
      return state;
    },
    citationStyle: 'auto',
    async ready(signal) {
      // Files that have changed since the last question are read first.
      const looking = opening === undefined ? open() : open().then(() => client.call('refresh', { everything: false }));
      const isLate = await lateOf(looking, signal);
      return isLate ? readingText(state) : undefined;
    },
    drafts: ({ named = '', limit }) => foundDrafts({ folder, globs: state.drafts[0], named, limit }),
    close: () => client.dispose(),
  };
}

const settingsOf = ({ folder, limitBytes, cacheFolder }: ProjectDeskOptions): LibrarySettings => ({
  folders: [{ path: folder, idPrefix: '', sources: [], drafts: [] }],
  limitBytes,
  confidential: 'leftOut',
  ...(cacheFolder !== undefined && { cacheFolder }),
});

/** Whether something takes longer than a question may wait; rejects as it does, and when nobody waits any more. */
async function lateOf(work: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  const ended = new AbortController();
  const late = wait(READING_MS, true, { signal: AbortSignal.any([signal, ended.signal]) });
  try {
    return await Promise.race([work.then(() => false), late]);
  } finally {
    ended.abort();
    late.catch(() => undefined);
  }
}

function readingText({ progress }: LibraryState): string {
  const at = progress === undefined ? '' : ` (${String(progress.done)} of ${String(progress.total)})`;
  return `The sources are still being read${at}. Ask again in a moment.`;
}
