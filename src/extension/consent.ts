import { EventEmitter, type Event, type Memento, type Uri } from 'vscode';

/**
 * What the writer has answered about folders that only happen to hold a folder of sources: many programs keep their code
 * in one. It is asked once a folder; a `groundwork.json` answers, too.
 */
export interface Consent {
  of(folder: Uri): 'given' | 'refused' | undefined;
  answer(folders: readonly Uri[], answer: 'given' | 'refused'): Promise<void>;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

/** Where the answers are kept in the memory of the workspace. */
const KEY = 'checkedFolders';

export function createConsent(state: Memento): Consent {
  const changed = new EventEmitter<void>();
  const answers = (): Readonly<Record<string, unknown>> => state.get(KEY, {});
  const of: Consent['of'] = (folder) => {
    const answer = answers()[folder.toString()];
    return answer === 'given' || answer === 'refused' ? answer : undefined;
  };
  return {
    of,
    async answer(folders, answer) {
      const fresh = folders.filter((folder) => of(folder) !== answer);
      if (fresh.length === 0) return;
      await state.update(KEY, { ...answers(), ...Object.fromEntries(fresh.map((uri) => [uri.toString(), answer])) });
      changed.fire();
    },
    onDidChange: changed.event,
    dispose() {
      changed.dispose();
    },
  };
}
