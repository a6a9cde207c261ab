// Finds the machine's Chromium, or installs Debian's, and starts it without a window.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findChromium = () => PLACES.find((place) => place && existsSync(place)) ?? playwrightOwn();

function playwrightOwn() {
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** Makes sure that there is a Chromium; on Debian as root it is installed, else the message says what to do. */
export function setUpBrowser() {
  if (findChromium() !== undefined) return;
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!mayInstall) {
    throw new Error(
      'The UI tests need Chromium or Chrome, and none was found. Install one, or set CHROMIUM_PATH to it.',
    );
  }
  console.log("Installing Debian's chromium for the UI tests (about 300 MB, one minute)…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', 'update'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env });
}

/** Starts the browser with a home of its own; nothing of the user's profile is touched. */
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
      '--disable-features=Translate,OptimizationHints,MediaRouter',
    ],
  });
}
