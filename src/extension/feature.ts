import type { Disposable, LogOutputChannel, Memento, Uri } from 'vscode';
import type { Channel } from '../host/channel';
import type { Consent } from './consent';
import type { ActiveDraft } from './drafts/activeDraft';
import type { DocumentDrafts } from './drafts/documentDrafts';
import type { Drafts } from './drafts/drafts';
import type { Findings } from './drafts/findings';
import type { SettingsStore } from './settings';
import type { Sources } from './sources/sources';

/** What every feature may ask. */
export interface Services {
  readonly extensionUri: Uri;
  readonly settings: SettingsStore;
  /** What the writer has answered about folders of sources that nobody named. */
  readonly consent: Consent;
  readonly sources: Sources;
  readonly drafts: Drafts;
  readonly documents: DocumentDrafts;
  readonly findings: Findings;
  readonly activeDraft: ActiveDraft;
  /** What is remembered on this machine, whatever folder is open. */
  readonly globalState: Memento;
  /** What is remembered for this workspace, such as how a view is set up. */
  readonly workspaceState: Memento;
  readonly log: LogOutputChannel;
  /** Starts a worker with an engine. */
  readonly connect: () => Channel;
  /** Where indexes may be stored. */
  readonly cacheFolder: string;
  /** Where findings are written down that their writer holds for wrong. */
  readonly falseAlarmsFolder: Uri;
}

/** One thing the writer sees or does; what it registered goes with what it answers. */
export type Feature = (services: Services) => Disposable;
