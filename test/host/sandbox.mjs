// A throw-away folder with its own home, user data and extensions, and a copy of a workspace.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atExit } from './atExit.mjs';

/** Settings that keep a fresh VS Code quiet and offline, and paint no more than it must: each frame is drawn by the processor. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Makes a sandbox with a copy of `workspace`, and these settings beside the quiet ones. The caller calls `remove`; what it
 * leaves, the end of the process removes.
 */
export function makeSandbox(workspace, settings = {}) {
  // A short name: paths of sockets in it may have at most 107 characters.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gw-'));
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const inside = (...parts) => path.join(folder, ...parts);
  for (const name of ['home', 'tmp', 'user/User', 'extensions']) mkdirSync(inside(name), { recursive: true });
  cpSync(workspace, inside('workspace'), { recursive: true });
  writeFileSync(inside('user/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  writeFileSync(inside('config.yaml'), '');
  return {
    folder,
    home: inside('home'),
    temporary: inside('tmp'),
    user: inside('user'),
    extensions: inside('extensions'),
    config: inside('config.yaml'),
    workspace: inside('workspace'),
    remove,
  };
}
