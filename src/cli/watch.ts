import { watch as watchPath, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckRun } from './checkDrafts';
import { wrongUse, type ExitCode } from './command';
import type { Terminal } from './terminal';

/** Pause in which changes are gathered. Unit: ms. Default: 200. Source: editors write, rename and set rights within 100 ms. */
const GATHER_MS = 200;

/**
 * Checks, and again whenever a draft, a source or the project's file changes, until somebody ends it. What is wrong with
 * the call itself ends it at once; a draft that cannot be read is told, and waited for.
 */
export async function watch(
  checkOnce: (onAsked: (asked: CheckRun) => void) => Promise<ExitCode>,
  terminal: Terminal,
): Promise<ExitCode> {
  const ended = terminal.interrupted?.();
  if (ended === undefined) return wrongUse(terminal, '--watch needs a terminal that can be interrupted', 'check');
  const runs: { readonly asked: CheckRun; readonly change: Promise<void> }[] = [];
  while (!isOver(ended)) {
    const before = runs.length;
    terminal.clear?.();
    const code = await checkOnce((asked) => {
      // From before the check: what changes while it runs is checked again.
      runs.push({ asked, change: changeOf(asked, ended, terminal) });
    });
    const last = runs.at(-1);
    if (last === undefined) return code;
    if (!isOver(ended)) terminal.error('groundwork: Watching for changes; Ctrl+C ends it.\n');
    await (runs.length > before ? last.change : changeOf(last.asked, ended, terminal));
  }
  return 0;
}

/** A function, since the compiler takes the state for constant across an `await`. */
const isOver = ({ aborted }: AbortSignal): boolean => aborted;

/** Settles when something that was read has changed, or when it was ended. */
function changeOf(
  { drafts, sources, except, telling }: CheckRun,
  ended: AbortSignal,
  { cacheFolder = '' }: Terminal,
): Promise<void> {
  return new Promise((resolve) => {
    const watchers: FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      ended.removeEventListener('abort', stop);
      resolve();
    };
    const names = new Set(drafts.map(({ path }) => path));
    const isOurs = (path: string): boolean =>
      (except.has(path) && !names.has(path)) ||
      (cacheFolder !== '' && path.startsWith(cacheFolder)) ||
      isHalfWritten(path, telling.output);
    const listen = (folder: string, recursive: boolean, isMeant: (path: string) => boolean): void => {
      try {
        const watcher = watchPath(folder, { recursive }, (_, name) => {
          const path = name === null ? folder : join(folder, name);
          if (isOurs(path) || !isMeant(path)) return;
          timer ??= setTimeout(stop, GATHER_MS);
        });
        watchers.push(watcher.on('error', () => undefined));
      } catch {
        // A folder that has gone is told by the next check.
      }
    };
    ended.addEventListener('abort', stop);
    if (isOver(ended)) stop();
    // Folders and not files: who saves by renaming would otherwise be lost after the first time.
    for (const folder of new Set(drafts.map(({ path }) => dirname(path))))
      listen(folder, false, (path) => names.has(path));
    for (const { path } of sources.folders)
      listen(path, true, (changed) => !/[\\/](?:\.|node_modules)/.test(changed.slice(path.length)));
  });
}

/** A report is written beside itself and then renamed. */
const isHalfWritten = (path: string, output: string): boolean => output !== '' && /\.[\da-f]{8}\.new$/.test(path);
