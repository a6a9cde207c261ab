import type { LibrarySettings, LibraryState } from '../engine/model/library';
import type { Channel } from '../host/channel';
import { createEngineClient } from '../host/engineClient';
import type { Desk } from './desk';
import { whyLate } from './waiting';

/** An engine for agents alone: it never has what is confidential. */
export type OwnEngine = Pick<Desk, 'call' | 'state' | 'ready'> & { close(): Promise<void> };

export interface OwnEngineOptions {
  readonly connect: () => Channel;
  /** Which sources there are, asked before each question: when it says otherwise than before, they are opened anew. */
  readonly settings: () => LibrarySettings;
  readonly onLog: (message: string) => void;
}

const nothing: LibraryState = { sources: [], problems: [], drafts: [], withheld: 0 };

/** Starts an engine; it reads the sources when `ready` is asked for the first time, and stays until it is closed. */
export function createOwnEngine({ connect, settings, onLog }: OwnEngineOptions): OwnEngine {
  const client = createEngineClient({ connect });
  let state = nothing;
  let opened: { readonly key: string; readonly all: Promise<unknown> } | undefined;

  client.onEvent((event) => {
    if (event.kind === 'state') ({ state } = event);
    else if (event.kind === 'log') onLog(event.message);
  });
  client.onLife((life) => {
    // A new engine knows nothing: the next question opens the sources again.
    opened = undefined;
    if (life.kind === 'crashed') onLog(`The engine ended: ${life.reason}`);
  });
  const open = (wanted: LibrarySettings, key: string): Promise<unknown> => {
    const all = client.call('open', wanted);
    opened = { key, all };
    return all;
  };
  const looked = (): Promise<unknown> => {
    const wanted: LibrarySettings = { ...settings(), confidential: 'leftOut' };
    const key = JSON.stringify(wanted);
    if (opened?.key !== key) return open(wanted, key);
    // Files that have changed since the last question are read first.
    return opened.all.then(() => client.call('refresh', { everything: false }));
  };
  return {
    call: (name, params, options) => client.call(name, params, options),
    get state() {
      return state;
    },
    ready: (signal) => whyLate(looked(), { signal, state: () => state }),
    close: () => client.dispose(),
  };
}
