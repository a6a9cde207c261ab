import {
  EventEmitter,
  extensions,
  l10n,
  Uri,
  window,
  workspace,
  type Disposable,
  type Event,
  type LogOutputChannel,
  type WorkspaceFolder,
} from 'vscode';
import type { DocumentId, Metadata } from '../../engine/model/document';
import type { LibrarySettings, LibraryState, PicturesProgress, SourceSummary } from '../../engine/model/library';
import type { Channel } from '../../host/channel';
import { createEngineClient, Stale, type EngineClient, type EngineLife } from '../../host/engineClient';
import type { WorkerEvent } from '../../host/protocol';
import type { Consent } from '../consent';
import { localFolders, markedFolders, type MarkedFolder } from '../markedFolders';
import type { SettingsStore } from '../settings';
import { tellHung } from './hung';
import { DOCUMENT_ENDING, DOCUMENT_SCHEME, isDocumentDraft } from './documentUris';
import { watchSources } from './watchSources';

/** How the engine stands: not needed here, at work, starting again after a crash, or given up. */
export type EngineStanding = 'off' | 'running' | 'restarting' | 'stopped';

export interface SourcesOptions {
  readonly connect: () => Channel;
  readonly settings: SettingsStore;
  readonly consent: Consent;
  readonly log: LogOutputChannel;
  /** Where indexes may be stored. */
  readonly cacheFolder: string;
}

/** The engine's sources: started where there is something to do, kept equal to the disk, told to everyone who shows them. */
export class Sources {
  readonly #connect: () => Channel;
  readonly #settings: SettingsStore;
  readonly #consent: Consent;
  readonly #log: LogOutputChannel;
  readonly #cacheFolder: string;
  readonly #changed = new EventEmitter<void>();
  readonly #settled = new EventEmitter<void>();
  /** How often it was looked. */
  #look = 0;
  /** The latest look, until it is done. */
  #looking: Promise<void> = Promise.resolve();
  #client: EngineClient | undefined;
  #engine: EngineStanding = 'off';
  #haveBeenLookedFor = false;
  #folders: readonly MarkedFolder[] = [];
  #unanswered: readonly WorkspaceFolder[] = [];
  #state: LibraryState | undefined;
  #byId = new Map<string, SourceSummary>();
  #pictures: PicturesProgress | undefined;
  /** The settings that the engine was given last. */
  #opened: string | undefined;
  #watching: Disposable | undefined;
  #watched = '';

  readonly onDidChange: Event<void> = this.#changed.event;
  /** All is read: what was judged before may now be judged otherwise. */
  readonly onDidSettle: Event<void> = this.#settled.event;

  constructor({ connect, settings, consent, log, cacheFolder }: SourcesOptions) {
    this.#cacheFolder = cacheFolder;
    this.#connect = connect;
    this.#settings = settings;
    this.#consent = consent;
    this.#log = log;
  }

  get engine(): EngineStanding {
    return this.#engine;
  }

  /** Absent until the engine has told. */
  get state(): LibraryState | undefined {
    return this.#state;
  }

  /** How far the scans are read, while they are. */
  get pictures(): PicturesProgress | undefined {
    return this.#pictures;
  }

  /** Whether it is known yet what folders there are. */
  get haveBeenLookedFor(): boolean {
    return this.#haveBeenLookedFor;
  }

  get folders(): readonly MarkedFolder[] {
    return this.#folders;
  }

  /** Where it is not known whether the writer wants anything checked. */
  get unanswered(): readonly WorkspaceFolder[] {
    return this.#unanswered;
  }

  get client(): EngineClient | undefined {
    return this.#client;
  }

  get isReading(): boolean {
    if (this.#engine === 'off') return false;
    const state = this.#state;
    if (state?.halted !== undefined) return false;
    return (
      state === undefined || state.progress !== undefined || state.sources.some((source) => source.state === 'waiting')
    );
  }

  /** Whether sources are still to be read: until then, "no source backs it" would be unfair. */
  get isIncomplete(): boolean {
    return this.isReading || (this.#state?.sources.some((source) => source.state === 'waiting') ?? false);
  }

  summary(id: string): SourceSummary | undefined {
    return this.#byId.get(id);
  }

  /** A function by itself, so that it can be handed on. */
  readonly metadata = (id: DocumentId): Metadata | undefined => this.#byId.get(id)?.metadata;

  /** Looks where there is something to do, and starts, changes or ends the engine accordingly. */
  look(): Promise<void> {
    this.#looking = this.#lookNow();
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    const look = (this.#look += 1);
    const { marked, unanswered } = await markedFolders(this.#settings, this.#consent);
    // What a later look has seen is newer, whichever is answered first. Who asked waits for it: a source may just have become confidential.
    if (look !== this.#look) {
      await this.#looking;
      return;
    }
    this.#haveBeenLookedFor = true;
    this.#folders = marked;
    this.#unanswered = unanswered;
    this.#watch();
    if (this.#folders.length === 0) {
      await this.#end();
      return;
    }
    this.#client ??= this.#begin();
    this.#changed.fire();
    const wanted = librarySettings(this.#folders, this.#settings, this.#cacheFolder);
    const key = JSON.stringify(wanted);
    if (key === this.#opened) {
      await this.#settle(this.#client.call('refresh', { everything: false }));
    } else {
      this.#opened = key;
      await this.#settle(this.#client.call('open', wanted));
    }
  }

  /** Reads every source again, changed or not. */
  async reindex(): Promise<void> {
    if (this.#client === undefined) await this.look();
    else await this.#settle(this.#client.call('refresh', { everything: true }));
  }

  /** Pauses, resumes or cancels reading; what was read is kept. */
  async halt(how: 'pause' | 'resume' | 'cancel'): Promise<void> {
    if (this.#client !== undefined) await this.#settle(this.#client.call('halt', { how }));
  }

  async restart(): Promise<void> {
    if (this.#client === undefined) await this.look();
    else await this.#client.restart();
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#changed.dispose();
    this.#settled.dispose();
    void this.#client?.dispose();
  }

  /** What is never a draft because it is a source is what to watch; until that is known, what the settings say. */
  #watch(): void {
    const watched = localFolders().map((folder) => {
      const { bibliographies, sources } = this.#settings.of(folder.uri);
      // A folder without sources is watched, too: they may be put there, or come back.
      const roots = this.#folders.find((marked) => marked.folder.uri.fsPath === folder.uri.fsPath)?.roots ?? sources;
      const inForce = this.#state?.drafts.find((entry) => entry.folder === folder.uri.fsPath)?.exclude ?? [];
      return {
        folder,
        bibliographies,
        roots: [...new Set([...roots, ...inForce.filter((glob) => !glob.startsWith('**/'))])],
      };
    });
    const key = JSON.stringify(watched);
    if (key === this.#watched) return;
    this.#watched = key;
    this.#watching?.dispose();
    this.#watching = watchSources(watched, () => void this.look());
  }

  #begin(): EngineClient {
    const client = createEngineClient({ connect: this.#connect });
    client.onEvent((event) => {
      this.#onEvent(event);
    });
    client.onLife((life) => {
      this.#onLife(life);
    });
    this.#engine = 'running';
    this.#log.info('The engine was started.');
    return client;
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#engine = 'off';
    this.#forget();
    this.#changed.fire();
    await client?.dispose();
  }

  #forget(): void {
    this.#state = undefined;
    this.#pictures = undefined;
    this.#opened = undefined;
  }

  #onEvent(event: WorkerEvent): void {
    if (event.kind === 'log') {
      this.#log[event.level](event.message);
      return;
    }
    if (event.kind === 'pictures') {
      this.#pictures = event.progress;
      this.#changed.fire();
      return;
    }
    this.#state = event.state;
    this.#byId = new Map(event.state.sources.map((source) => [source.id, source]));
    this.#changed.fire();
    if (this.isReading) return;
    this.#watch();
    this.#settled.fire();
  }

  #onLife(life: EngineLife): void {
    this.#forget();
    if (life.kind === 'started') {
      this.#engine = 'running';
      this.#log.info('The engine was started again: the sources are read and open drafts checked again.');
      window.setStatusBarMessage(l10n.t('Groundwork’s engine was started again; drafts are checked again.'), 10_000);
      void this.look();
    } else {
      this.#engine = life.willRestart ? 'restarting' : 'stopped';
      if (life.hungOn !== undefined) tellHung(life.hungOn);
      this.#log.error(
        `The engine ended unexpectedly: ${life.reason}. ${
          life.willRestart
            ? 'It is started again.'
            : 'It crashed three times in five minutes and stays stopped until “Groundwork: Restart Engine” is used.'
        }`,
      );
    }
    this.#changed.fire();
  }

  /** The answer comes as events; here it only matters that the call did not fail. */
  async #settle(call: Promise<null>): Promise<void> {
    try {
      await call;
    } catch (fault) {
      if (!(fault instanceof Stale)) this.#log.error(fault instanceof Error ? fault : String(fault));
    }
  }
}

/** Which sources there are, as the worker is told. */
export const librarySettings = (
  folders: readonly MarkedFolder[],
  settings: SettingsStore,
  cacheFolder: string,
): LibrarySettings => ({
  ...(settings.current.storeIndex && { cacheFolder }),
  folders: folders.map(({ folder }) => ({
    path: folder.uri.fsPath,
    idPrefix: idPrefixOf(folder),
    ...settings.of(folder.uri),
  })),
  limitBytes: settings.current.sourceMegabytes * 1_000_000,
  ...recognition(),
  ...(workspace.isTrusted && { bibliographiesOutside: 'allowed' }),
});

/** Text recognition is an extension of its own, without code: a folder with what is needed. */
export const recognitionFolder = (): string | undefined =>
  extensions.getExtension('groundwork.groundwork-pictures')?.extensionPath;

const recognition = (): Pick<LibrarySettings, 'recognitionFolder'> => {
  const folder = recognitionFolder();
  return folder === undefined ? {} : { recognitionFolder: folder };
};

/** Ids are paths in the folder; in a workspace of several folders its name stands before them, told from its namesakes. */
export function idPrefixOf({ name, index }: WorkspaceFolder): string {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return '';
  const isNamesake = folders.some((other) => other.name === name && other.index < index);
  return isNamesake ? `${name} ${String(index + 1)}/` : `${name}/`;
}

/** Where a source's words are shown: in the file itself, or in the extract of a file that is no text. */
export const sourceUri = ({ id, path, isExtract }: SourceSummary): Uri =>
  isExtract === true ? Uri.from({ scheme: DOCUMENT_SCHEME, path: `/${id}${DOCUMENT_ENDING}` }) : Uri.file(path);

/** The source whose extract a document is. */
export const extractedId = (uri: Uri): string | undefined =>
  uri.scheme === DOCUMENT_SCHEME && !isDocumentDraft(uri) ? uri.path.slice(1, -DOCUMENT_ENDING.length) : undefined;
