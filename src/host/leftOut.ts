import type { DocumentId } from '../engine/model/document';
import type { LibrarySettings } from '../engine/model/library';
import type { CallName, RemoteCalls, WorkingOn } from './protocol';

/** What hung the engine is not given to it again. */
export interface LeftOut {
  /** Takes what the engine hung on. */
  add(on: Exclude<WorkingOn, { kind: 'call' }>): void;
  /** A call as it may be made, `undefined` if it may not. */
  admitted<K extends CallName>(name: K, params: RemoteCalls[K]['params']): RemoteCalls[K]['params'] | undefined;
  /** Gives everything another chance. */
  clear(): void;
}

/** How often a draft may hang the engine, changed each time, before it must be closed and opened again. Default: 2. */
const HANGS_MOST = 2;

interface HungDraft {
  readonly text: string;
  times: number;
}

/** `seconds` is how long the engine was waited for. */
export function createLeftOut(seconds: number): LeftOut {
  const sources = new Set<DocumentId>();
  const drafts = new Map<string, HungDraft>();
  /** The texts that are being checked, or were last. */
  const checked = new Map<string, string>();

  const check = (params: RemoteCalls['check']['params']): RemoteCalls['check']['params'] | undefined => {
    const hung = drafts.get(params.draft);
    if (hung !== undefined && (hung.text === params.text || hung.times >= HANGS_MOST)) return undefined;
    checked.set(params.draft, params.text);
    return params;
  };
  const open = (params: LibrarySettings): LibrarySettings =>
    sources.size === 0 ? params : { ...params, leaveOut: [...sources].map((id) => ({ id, seconds })) };
  const close = ({ draft }: RemoteCalls['close']['params']): void => {
    checked.delete(draft);
    const hung = drafts.get(draft);
    if (hung !== undefined) hung.times = 0;
  };

  return {
    add(on) {
      if (on.kind === 'source') sources.add(on.name);
      else {
        const times = (drafts.get(on.name)?.times ?? 0) + 1;
        drafts.set(on.name, { text: checked.get(on.name) ?? '', times });
      }
    },
    admitted(name, params) {
      // The name tells what the parameters are, which the compiler cannot follow.
      if (name === 'check') return check(params as RemoteCalls['check']['params']);
      if (name === 'open') return open(params as LibrarySettings);
      if (name === 'close') close(params as RemoteCalls['close']['params']);
      return params;
    },
    clear() {
      sources.clear();
      drafts.clear();
    },
  };
}
