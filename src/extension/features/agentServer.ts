import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { version } from '../../../package.json';
import type { Feature, Services } from '../feature';
import { agentServerId } from '../ids';
import type { MarkedFolder } from '../markedFolders';
import { mcpApi, type ServerDefinition } from '../mcpApi';

/** Tells the editor of the MCP server of each folder with sources, so that its agents, and those of others, can ask it. */
export const agentServer: Feature = (services) => {
  const api = mcpApi();
  if (api === undefined) return Disposable.from();
  const { sources, settings } = services;
  const changed = new EventEmitter<void>();
  let told = keyOf(services);
  const look = (): void => {
    const now = keyOf(services);
    if (now === told) return;
    told = now;
    changed.fire();
  };
  return Disposable.from(
    changed,
    sources.onDidChange(look),
    settings.onDidChange(look),
    workspace.onDidGrantWorkspaceTrust(look),
    api.register(agentServerId, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () => servedFolders(services).map((marked) => server(marked, services, api)),
    }),
  );
};

/** A program is started in a folder only if the writer trusts it. */
const servedFolders = ({ sources }: Services): readonly MarkedFolder[] => (workspace.isTrusted ? sources.folders : []);

const keyOf = (services: Services): string =>
  JSON.stringify([servedFolders(services).map(({ folder }) => folder.uri.fsPath), services.settings.current]);

/** The command line of this very version, run by the editor's own Node, with the editor's stored index. */
function server(
  { folder }: MarkedFolder,
  { extensionUri, settings: { current }, cacheFolder }: Services,
  { Definition }: NonNullable<ReturnType<typeof mcpApi>>,
): ServerDefinition {
  const program = Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  const words = [program, 'mcp', '--project', folder.uri.fsPath, '--limit-mb', String(current.sourceMegabytes)];
  const env = { ELECTRON_RUN_AS_NODE: '1', GROUNDWORK_CACHE: cacheFolder };
  const label = (workspace.workspaceFolders ?? []).length > 1 ? `Groundwork: ${folder.name}` : 'Groundwork';
  const args = current.storeIndex ? words : [...words, '--no-cache'];
  const definition = new Definition(label, process.execPath, args, env, version);
  definition.cwd = folder.uri;
  return definition;
}
