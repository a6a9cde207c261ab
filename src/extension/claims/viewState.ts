import { commands, EventEmitter, type Event } from 'vscode';
import { readClaimsViewState, type ClaimsViewState } from '../../presentation/claims/claimsViewState';
import type { Services } from '../feature';
import { contextKeys } from '../ids';

/** How the Claims view is set up: grouping and order, which are remembered for the workspace, and the filter, which is not. */
export interface ClaimsSetup {
  readonly current: ClaimsViewState;
  readonly filter: string;
  readonly onDidChange: Event<void>;
  choose(choice: Partial<ClaimsViewState>): void;
  setFilter(words: string): void;
  dispose(): void;
}

/** Where the setup is remembered. */
const KEY = 'claimsView';

/** Menus show what is chosen, by context keys. */
export function createClaimsSetup({ workspaceState }: Pick<Services, 'workspaceState'>): ClaimsSetup {
  const changed = new EventEmitter<void>();
  let current = readClaimsViewState(workspaceState.get(KEY));
  let filter = '';
  const tell = (): void => {
    const { draftGrouping, draftSorting, sourceGrouping } = current;
    const keys = {
      [contextKeys.draftGrouping]: draftGrouping,
      [contextKeys.draftSorting]: draftSorting,
      [contextKeys.sourceGrouping]: sourceGrouping,
      [contextKeys.claimsFiltered]: filter !== '',
    };
    for (const [key, value] of Object.entries(keys)) void commands.executeCommand('setContext', key, value);
  };
  tell();
  const change = (): void => {
    tell();
    changed.fire();
  };
  return {
    get current() {
      return current;
    },
    get filter() {
      return filter;
    },
    onDidChange: changed.event,
    choose(choice) {
      current = { ...current, ...choice };
      void workspaceState.update(KEY, current);
      change();
    },
    setFilter(words) {
      if (words.trim() === filter) return;
      filter = words.trim();
      change();
    },
    dispose: () => {
      changed.dispose();
    },
  };
}
