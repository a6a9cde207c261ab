// Starts code-server: a real VS Code with a real extension host, shown in a browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { atExit } from './atExit.mjs';
import { bin, codeServerEntry, nodeBinary } from './paths.mjs';

const START_MS = 180_000;
const STOP_MS = 1500;

function hostEnvironment({ home, temporary }) {
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_DATA_HOME: path.join(home, '.local', 'share'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
    XDG_RUNTIME_DIR: home,
    TMPDIR: temporary,
    PATH: bin + path.delimiter + process.env.PATH,
    EXTENSIONS_GALLERY: '{}',
  };
  // A VS Code or npm that started us must not reach into this one.
  for (const key of Object.keys(env)) if (/^(?:VSCODE_|npm_|NODE_OPTIONS$|ELECTRON_)/.test(key)) delete env[key];
  return env;
}

const ownFolders = ({ config, user, extensions }) => [
  codeServerEntry,
  '--config',
  config,
  '--user-data-dir',
  user,
  '--extensions-dir',
  extensions,
];

/** Installs a packaged extension into the sandbox, as a user would. */
export async function installExtension(sandbox, file) {
  if (!existsSync(file)) throw new Error(`There is no ${file}: run \`npm run package\` first.`);
  const args = [...ownFolders(sandbox), '--install-extension', file];
  const child = spawn(nodeBinary, args, { env: hostEnvironment(sandbox), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (output += words));
  const [code, signal] = await once(child, 'exit');
  if (code !== 0 || !output.includes('successfully installed'))
    throw new Error(`The VSIX was not installed (ended with ${signal ?? `code ${code}`}):\n${output}`);
}

/**
 * Starts the server on a free port of this machine only. `withDriver` turns on VS Code's smoke-test driver: without it a
 * built VS Code ignores `extensionTestsPath`, with it no notification shows.
 */
export async function startServer(sandbox, { withDriver = false } = {}) {
  const args = [
    ...ownFolders(sandbox),
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    ...[
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
    ],
    ...(withDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const options = {
    cwd: sandbox.folder,
    env: hostEnvironment(sandbox),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(nodeBinary, args, options);
  const exited = once(child, 'exit');
  const kill = atExit(() => signalGroup(child, 'SIGKILL'));
  try {
    const port = await listeningPort(child, exited);
    return {
      authority: `127.0.0.1:${port}`,
      origin: `http://127.0.0.1:${port}`,
      stop: () => stop(child, exited, kill),
    };
  } catch (fault) {
    kill();
    throw fault;
  }
}

async function listeningPort(child, exited) {
  let log = '';
  let timer;
  const port = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`VS Code did not start within three minutes:\n${log}`)), START_MS);
    const read = (words) => {
      log += words;
      const number = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1];
      if (number !== undefined) resolve(Number(number));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then(
      ([code, signal]) => reject(new Error(`VS Code ended with ${signal ?? `code ${code}`}:\n${log}`)),
      reject,
    );
  });
  return port.finally(() => clearTimeout(timer));
}

/** Asks politely, and kills what is left: extension hosts may outlive the server that started them. */
async function stop(child, exited, kill) {
  signalGroup(child, 'SIGTERM');
  await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  kill();
  await exited;
}

/** Reaches the process group that was started here, and no other. */
function signalGroup(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}

/** The address of a workspace in the browser; `payload` says what VS Code is to do at start. */
export function workbenchUrl(server, folder, payload = []) {
  const query = new URLSearchParams({ folder });
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
  return `${server.origin}/?${query}`;
}

/** A path of this machine as the remote extension host names it. */
export const remoteUri = (server, place) => `vscode-remote://${server.authority}${place}`;
