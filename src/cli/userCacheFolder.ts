import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where programs of this user keep what can be made again: `$GROUNDWORK_CACHE`, or the place that the system has for it
 * (XDG Base Directory Specification; on macOS and Windows their own).
 */
export function userCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const own = env['GROUNDWORK_CACHE'];
  if (own !== undefined && own !== '') return own;
  return join(systemFolder(env, platform), 'groundwork', 'indexes');
}

function systemFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  const named = env['XDG_CACHE_HOME'] ?? '';
  return named.startsWith('/') ? named : join(homedir(), '.cache');
}
