import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject, vi } from 'vitest';

/** What the program did; `status` is null when it had to be ended. */
export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longest run. Unit: ms. Default: 60,000. A program that waits for something that never comes is ended and fails the test. */
const HANGS_MS = 60_000;

/** The command line as a program, for the tests of a file: run with words, or as `groundwork` in a script of a shell; with text recognition only where it is asked for. */
export function cliBundle(has?: 'recognition') {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-cli-'));
  // Some tests run it as a user who may do little.
  chmodSync(folder, 0o755);
  // A start takes a fifth of a second on a quiet machine, and seconds on one that does much besides.
  vi.setConfig({ testTimeout: 4 * HANGS_MS });
  afterAll(() => {
    vi.resetConfig();
    rmSync(folder, { recursive: true, force: true });
  });
  const cacheFolder = join(folder, 'cache');
  const run = (program: string, words: readonly string[], options: SpawnSyncOptions): ProgramRun => {
    const env = { ...process.env, GROUNDWORK_CACHE: cacheFolder, ...options.env };
    const { status, stdout, stderr } = spawnSync(program, words, {
      ...options,
      env,
      encoding: 'utf8',
      timeout: HANGS_MS,
      killSignal: 'SIGKILL',
    });
    return { status, stdout, stderr };
  };
  const script = join(inject('programs'), has ?? 'plain', 'cli.js');
  return {
    cacheFolder,
    script,
    groundwork: (cwd: string, words: readonly string[], options: SpawnSyncOptions = {}): ProgramRun =>
      run(process.execPath, [script, ...words], { ...options, cwd }),
    shell: (cwd: string, lines: string, options: SpawnSyncOptions = {}): ProgramRun =>
      run('bash', ['-c', `groundwork() { '${process.execPath}' '${script}' "$@"; }\n${lines}`], { ...options, cwd }),
  };
}
