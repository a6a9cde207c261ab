// Finds the machine's Chromium, or installs Debian's, and starts it without a window.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((key) =>
      ['Google\\Chrome', 'Microsoft\\Edge'].map((product) => `${process.env[key]}\\${product}\\Application\\`),
    )
    .flatMap((folder) => [`${folder}chrome.exe`, `${folder}msedge.exe`]),
];
const WHAT_TO_DO = 'Install Chromium or Chrome, or set CHROMIUM_PATH to the program, then run the command again.';

function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
  return [chosen, ...onPath(), ...PLACES, chromium.executablePath()].find((place) => place && existsSync(place));
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Makes sure that there is a Chromium; on Debian as root it is installed, else the message says what to do. */
export function setUpBrowser() {
  if (findChromium() !== undefined) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error(`The editor tests need Chromium or Chrome, and none was found. ${WHAT_TO_DO}`);
  console.log("Installing Debian's chromium, which shows the VS Code that is tested (about 300 MB, one minute)…");
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  } catch (fault) {
    throw new Error(`Chromium could not be installed: ${fault.stderr || fault.message}\n${WHAT_TO_DO}`);
  }
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env });
}

/**
 * Starts the browser with a home of its own; nothing of the user's profile is touched. It finds no host but this machine:
 * a test that needs the network fails everywhere, not only where there is none.
 */
export function launchBrowser(sandbox) {
  return chromium.launch({
    executablePath: findChromium(),
    env: {
      ...process.env,
      HOME: sandbox.home,
      XDG_CONFIG_HOME: path.join(sandbox.home, '.config'),
      XDG_CACHE_HOME: path.join(sandbox.home, '.cache'),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-default-apps',
      '--disable-extensions',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-features=Translate,OptimizationHints,MediaRouter',
    ],
  });
}
