import { env, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { Channel } from '../host/channel';
import { createWorkerChannel } from '../host/channel.node';
import { setTranslations } from '../presentation/localised';
import { createConsent } from './consent';
import { createActiveDraft } from './drafts/activeDraft';
import { createDocumentDrafts } from './drafts/documentDrafts';
import { createDrafts } from './drafts/drafts';
import type { Services } from './feature';
import { features } from './features/index';
import { Findings } from './drafts/findings';
import { createSettings } from './settings';
import { Sources } from './sources/sources';

/** Builds everything once and starts the engine where there is something to do; the context disposes of it. */
export function activateGroundwork({
  extensionUri,
  globalState,
  globalStorageUri,
  subscriptions,
  workspaceState,
}: ExtensionContext): void {
  setTranslations(l10n.bundle, env.language);
  const log = window.createOutputChannel('Groundwork', { log: true });
  const script = Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
  const settings = createSettings();
  const cacheFolder = Uri.joinPath(globalStorageUri, 'cache').fsPath;
  const connect = (): Channel => createWorkerChannel(script);
  const consent = createConsent(workspaceState);
  const sources = new Sources({ connect, settings, consent, log, cacheFolder });
  const documents = createDocumentDrafts(sources, settings);
  const drafts = createDrafts(sources, settings, documents);
  const findings = new Findings({ sources, drafts, documents, settings, log });
  const activeDraft = createActiveDraft(findings);
  const services: Services = {
    extensionUri,
    settings,
    consent,
    sources,
    drafts,
    documents,
    findings,
    activeDraft,
    globalState,
    workspaceState,
    log,
    connect,
    cacheFolder,
    falseAlarmsFolder: Uri.joinPath(globalStorageUri, 'false-alarms'),
  };

  const look = (): void => void sources.look();
  subscriptions.push(
    log,
    settings,
    consent,
    sources,
    findings,
    activeDraft,
    ...features.map((feature) => feature(services)),
    settings.onDidChange(look),
    consent.onDidChange(look),
    workspace.onDidChangeWorkspaceFolders(look),
    workspace.onDidGrantWorkspaceTrust(look),
  );
  look();
}
