import { run } from '../../src/cli/run';
import { plain } from '../../src/cli/terminal';

/** What the program did when it was run in a folder. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the program in this process, connected to strings. */
export async function runIn(folder: string, ...words: readonly string[]): Promise<Ran> {
  let out = '';
  let error = '';
  const code = await run(words, {
    folder,
    paint: plain,
    out: (text) => (out += text),
    error: (text) => (error += text),
    progress: () => undefined,
  });
  return { code, out, error };
}
