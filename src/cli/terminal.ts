import { userCacheFolder } from './userCacheFolder';
import { shownText } from '../presentation/report/shownText';
import type { Paint, Tone } from '../presentation/report/terminalText';

/** What the program is connected to. Tests have one of their own. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Where the indexes of sources are stored; without it nothing is kept. */
  readonly cacheFolder?: string;
  /** The bundle that reads documents in a thread of its own; without it only text files are read. */
  readonly readerScript?: string;
  /** The bundle in which the engine runs as a thread of its own; without it no agent can be served. */
  readonly workerScript?: string;
  /** What is piped into the program, to be read once; without it nothing is. */
  readonly input?: () => AsyncIterable<Uint8Array>;
  out(text: string): void;
  error(text: string): void;
  readonly paint: Paint;
  /** Shows one line in place of the last until it is cleared with ''; does nothing where nobody watches. */
  progress(line: string): void;
  /** Clears what was printed, where somebody watches; else a line apart. */
  clear?(): void;
  /** Aborted once somebody ends the program (Ctrl+C), which then has to end; without it nobody can watch drafts. */
  readonly interrupted?: () => AbortSignal;
}

/** The process's own streams. Colours only for people: not in a file or pipe, and not with NO_COLOR (no-color.org). */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr, env, platform, cwd } = process;
  const hasColours = stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    folder: cwd(),
    cacheFolder: userCacheFolder(env, platform),
    // Only to name the stream would begin to read it.
    input: () => process.stdin,
    out(text) {
      clear();
      stdout.write(text);
    },
    error(text) {
      clear();
      stderr.write(shownText(text));
    },
    paint: hasColours ? coloured : plain,
    clear() {
      if (stdout.isTTY) stdout.write('\u001B[2J\u001B[3J\u001B[H');
    },
    interrupted() {
      const ended = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          ended.abort();
        });
      return ended.signal;
    },
    progress(line) {
      clear();
      if (line === '' || !stderr.isTTY) return;
      stderr.write(shownText(line).slice(0, Math.max(stderr.columns - 1, 20)));
      shown = true;
    },
  };
}

/** Words as they are. */
export const plain: Paint = (_, words) => words;

const CODES: Readonly<Record<Tone, number>> = { warning: 33, information: 36, hint: 35, strong: 1, faint: 2 };

const coloured: Paint = (tone, words) => `\u001B[${String(CODES[tone])}m${words}\u001B[0m`;
