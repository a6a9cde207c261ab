import { workspace } from 'vscode';
import type { Desk, DeskDraft } from '../../agents/desk';
import { createOwnEngine, type OwnEngine } from '../../agents/ownEngine';
import { HALTED, NOTHING_OPEN, whyLate } from '../../agents/waiting';
import { Stale } from '../../host/engineClient';
import { openedDraft, otherDraftFiles } from '../drafts/otherDrafts';
import type { Services } from '../feature';
import { librarySettings } from '../sources/sources';

type Engine = Pick<OwnEngine, 'call' | 'state' | 'ready'>;

interface Ending {
  dispose(): void;
}

/** A desk over the folders that are open; drafts are as they stand in the editor. */
export const createEditorDesk = (services: Services): Desk & Ending => {
  const engine = createAgentEngine(services);
  return {
    call: (name, params, options) => engine.now().call(name, params, options),
    get state() {
      return engine.now().state;
    },
    async ready(signal) {
      const asked = engine.now();
      const reason = whyNothing(services) ?? (await asked.ready(signal));
      // Meanwhile a source may have become confidential: then another engine answers, which has to be ready, too.
      return reason === undefined && engine.now() !== asked ? engine.now().ready(signal) : reason;
    },
    drafts: (options) => draftsOf(services, options),
    get citationStyle() {
      return services.settings.current.citationStyle;
    },
    dispose: engine.dispose,
  };
};

/** Why there is nothing to ask. */
function whyNothing({ sources: { client, state } }: Services): string | undefined {
  if (client === undefined) return NOTHING_OPEN;
  // The writer has stopped it: to go on for a model's sake is not ours.
  if (state?.halted !== undefined) return HALTED;
  return undefined;
}

/** The editor's own engine; while some sources are for the writer alone, another that never has them. */
function createAgentEngine(services: Services): Ending & { now(): Engine } {
  const { sources, connect, settings, cacheFolder, log } = services;
  let apart: OwnEngine | undefined;
  const openApart = (): OwnEngine =>
    createOwnEngine({
      connect,
      // Kept in memory: the stored index is that of all sources.
      settings: () => {
        const { folders, limitBytes } = librarySettings(sources.folders, settings, cacheFolder);
        return { folders, limitBytes };
      },
      onLog: (message) => {
        log.info(message);
      },
    });
  const close = (): void => {
    void apart?.close();
    apart = undefined;
  };
  const shared = sharedEngine(services);
  return {
    now() {
      if (hasConfidential(services)) return (apart ??= openApart());
      close();
      return shared;
    },
    dispose: close,
  };
}

/** Also where nobody can tell yet, or any more, which sources are for the writer alone. */
const hasConfidential = ({ sources: { state } }: Services): boolean =>
  state === undefined || state.sources.some(({ isConfidential }) => isConfidential === true);

const nothing = { sources: [], problems: [], drafts: [], withheld: 0 };

/** The editor looks after its engine itself: only what is being read is waited for. */
const sharedEngine = ({ sources }: Services): Engine => ({
  call: (name, params, options) => sources.client?.call(name, params, options) ?? Promise.reject(new Stale()),
  get state() {
    return sources.state ?? nothing;
  },
  ready: (signal) => whyLate(sources.look(), { signal, state: () => sources.state }),
});

async function draftsOf(
  services: Services,
  { named = '', limit }: Parameters<Desk['drafts']>[0],
): ReturnType<Desk['drafts']> {
  const { findings, drafts, log } = services;
  const open = [...findings.all().map(({ document }) => document), ...workspace.textDocuments.filter(drafts.isDraft)];
  const others = await otherDraftFiles(services);
  const uris = new Map([...open.map(({ uri }) => uri), ...others.files].map((uri) => [uri.toString(), uri]));
  const wanted = [...uris.values()]
    .map((uri) => ({ uri, name: workspace.asRelativePath(uri) }))
    .filter(({ name }) => name.startsWith(named))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: DeskDraft[] = [];
  for (const { uri, name } of wanted.slice(0, limit)) {
    const document = await openedDraft(uri, log);
    if (document !== undefined && !drafts.isDraft(document)) continue;
    const language = (document && drafts.languageOf(document)) ?? 'plaintext';
    found.push({ name, path: uri.path, language, text: document?.getText() });
  }
  return { drafts: found, isAll: others.isAll && wanted.length <= limit };
}
