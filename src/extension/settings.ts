import { DiagnosticSeverity, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import type { CitationStyle } from '../presentation/citing';
import type { FlaggedVerdict } from '../presentation/diagnosticView';

/** The writer's settings at one moment. */
export interface Settings {
  readonly when: 'type' | 'save' | 'manual';
  readonly delayMs: number;
  readonly sourceMegabytes: number;
  /** `undefined` hides the findings of a verdict. */
  readonly severity: Readonly<Record<FlaggedVerdict, DiagnosticSeverity | undefined>>;
  readonly openSources: 'beside' | 'active';
  readonly storeIndex: boolean;
  readonly citationStyle: CitationStyle | 'auto';
}

/** What may differ from one workspace folder to another. */
export interface FolderSettings {
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}

export interface SettingsStore {
  dispose(): void;
  readonly current: Settings;
  readonly onDidChange: Event<Settings>;
  of(folder: Uri): FolderSettings;
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
      return { sources: at.get<string[]>('sources', []), drafts: at.get<string[]>('drafts', []) };
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

function readSettings(): Settings {
  const at = workspace.getConfiguration('groundwork');
  return Object.freeze({
    when: at.get<Settings['when']>('check.when', 'type'),
    delayMs: at.get('check.delayMs', 400),
    sourceMegabytes: at.get('limits.sourceMegabytes', 50),
    severity: {
      contradicted: severityOf(at.get('severity.contradicted', 'warning')),
      notEnoughEvidence: severityOf(at.get('severity.notEnoughEvidence', 'information')),
      partlySupported: severityOf(at.get('severity.partlySupported', 'hint')),
    },
    openSources: at.get<Settings['openSources']>('openSources', 'beside'),
    storeIndex: at.get('storeIndex', true),
    citationStyle: at.get<Settings['citationStyle']>('citationStyle', 'auto'),
  });
}

const severities: Readonly<Record<string, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Anything unknown counts as "off". */
const severityOf = (name: string): DiagnosticSeverity | undefined => severities[name];
