import { EventEmitter, workspace, type Event, type Uri, type WorkspaceConfiguration } from 'vscode';
import { isDraftLanguage, languageOfId, type DraftLanguage } from '../engine/model/draftLanguage';
import type { CitationStyle } from '../presentation/citations/citationWords';
import type { MarginStates } from '../presentation/lineStates';
import { defaultShownAs, readRules, readShownAs, type ShowSettings } from '../presentation/shownAs';

/** The writer's settings at one moment. */
export interface Settings {
  readonly when: 'type' | 'save' | 'manual';
  readonly delayMs: number;
  readonly sourceMegabytes: number;
  readonly show: ShowSettings;
  readonly margin: MarginStates;
  readonly isLineEndText: boolean;
  /** Whether pasted text is held against the sources. */
  readonly isPasteFollowed: boolean;
  /** How the text of each language id of the editor is marked up; others hold no drafts. */
  readonly languages: Readonly<Partial<Record<string, DraftLanguage>>>;
  readonly openSources: 'beside' | 'active';
  readonly storeIndex: boolean;
  readonly citationStyle: CitationStyle | 'auto';
  /** How many versions of a draft the report looks at; 0: git is never started. */
  readonly reportVersions: number;
}

/** What may differ from one workspace folder to another. */
export interface FolderSettings {
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
  readonly bibliographies: readonly string[];
}

export interface SettingsStore {
  dispose(): void;
  readonly current: Settings;
  readonly onDidChange: Event<Settings>;
  of(folder: Uri): FolderSettings;
  /** Whether the writer named the sources, or they are what is looked for by default. */
  areSourcesNamed(folder: Uri): boolean;
}

/** Reads the settings once, and again when they change; none of them needs a reload. */
export function createSettings(): SettingsStore {
  const changed = new EventEmitter<Settings>();
  let current = readSettings();
  const listening = workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration('groundwork')) return;
    current = readSettings();
    changed.fire(current);
  });
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    of: (folder) => {
      const at = workspace.getConfiguration('groundwork', folder);
      return {
        sources: at.get<string[]>('sources', []),
        drafts: at.get<string[]>('drafts', []),
        bibliographies: at.get<string[]>('bibliographies', []),
      };
    },
    areSourcesNamed: (folder) => isSet(workspace.getConfiguration('groundwork', folder).inspect('sources')),
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

/** Whether somebody has set a setting, for this folder or for all. */
const isSet = (found: ReturnType<WorkspaceConfiguration['inspect']>): boolean =>
  [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some((value) => value !== undefined);

function readSettings(): Settings {
  const at = workspace.getConfiguration('groundwork');
  return Object.freeze({
    when: at.get<Settings['when']>('check.when', 'type'),
    delayMs: at.get('check.delayMs', 400),
    sourceMegabytes: at.get('limits.sourceMegabytes', 50),
    show: {
      verdicts: {
        contradicted: readShownAs(at.get('severity.contradicted'), defaultShownAs.contradicted),
        notEnoughEvidence: readShownAs(at.get('severity.notEnoughEvidence'), defaultShownAs.notEnoughEvidence),
        partlySupported: readShownAs(at.get('severity.partlySupported'), defaultShownAs.partlySupported),
      },
      rules: readRules(at.get('rules')),
    },
    margin: at.get<MarginStates>('margin', 'open'),
    isLineEndText: at.get('lineEndText', false),
    isPasteFollowed: at.get('paste', true),
    languages: readLanguages(at.get('languages')),
    openSources: at.get<Settings['openSources']>('openSources', 'beside'),
    storeIndex: at.get('storeIndex', true),
    citationStyle: at.get<Settings['citationStyle']>('citationStyle', 'auto'),
    reportVersions: at.get('report.versions', 12),
  });
}

/** What the setting adds to the languages that we know; a markup that we do not know is left out. */
function readLanguages(value: unknown): Settings['languages'] {
  const said = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const added = said.filter((entry): entry is [string, DraftLanguage] => isDraftLanguage(entry[1]));
  return { ...languageOfId, ...Object.fromEntries(added) };
}
