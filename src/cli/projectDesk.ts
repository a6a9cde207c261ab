import type { Desk } from '../agents/desk';
import { createOwnEngine } from '../agents/ownEngine';
import { createWorkerChannel } from '../host/channel.node';
import { foundDrafts } from './foundDrafts';

export interface ProjectDeskOptions {
  /** Absolute path of the project. */
  readonly folder: string;
  readonly limitBytes: number;
  readonly cacheFolder?: string;
  /** Whether scans and pictures are read where no `groundwork.json` says otherwise. */
  readonly arePicturesRead: boolean;
  /** The bundle of `host/worker/worker.node.ts`. */
  readonly workerScript: string;
  readonly onLog: (message: string) => void;
}

/** A desk over the files of a project. Reading begins at once, in a thread of its own; `close` ends it. */
export function createProjectDesk(options: ProjectDeskOptions): Desk & { close(): Promise<void> } {
  const { folder, limitBytes, cacheFolder, arePicturesRead, workerScript, onLog } = options;
  const engine = createOwnEngine({
    connect: () => createWorkerChannel(workerScript),
    settings: () => ({
      folders: [{ path: folder, idPrefix: '', sources: [], drafts: [] }],
      limitBytes,
      ...(cacheFolder !== undefined && { cacheFolder }),
      ...(arePicturesRead && { pictures: 'read' }),
    }),
    onLog,
  });
  // Whoever asks first is told if this fails.
  engine.ready(new AbortController().signal).catch(() => undefined);
  return {
    call: engine.call,
    ready: engine.ready,
    close: engine.close,
    get state() {
      return engine.state;
    },
    citationStyle: 'auto',
    drafts: ({ named = '', limit }) => foundDrafts({ folder, globs: engine.state.drafts[0], named, limit }),
  };
}
