import type { LibraryState } from '../engine/model/library';

/** How long a question waits for sources that are being read. Unit: ms. Default: 30,000. Source: half of what clients wait for an answer. */
const READING_MS = 30_000;

/** Why an editor has nothing to answer from. */
export const NOTHING_OPEN = 'There is no folder with sources open.';
export const HALTED = 'The writer has halted the reading of the sources. Ask the writer to resume it.';

/** Waits for sources to be read, and tells if that takes too long; rejects as it does, and when nobody waits any more. */
export async function whyLate(
  reading: Promise<unknown>,
  { signal, state }: { readonly signal: AbortSignal; readonly state: () => LibraryState | undefined },
): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (): void => undefined;
  const late = new Promise<'late'>((resolve, reject) => {
    timer = setTimeout(() => {
      resolve('late');
    }, READING_MS);
    giveUp = () => {
      reject(new Error('Nobody waits any more.'));
    };
    signal.addEventListener('abort', giveUp);
  });
  try {
    if (signal.aborted) giveUp();
    const first = await Promise.race([reading, late]);
    return first === 'late' ? readingText(state()) : undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

function readingText(state: LibraryState | undefined): string {
  const { progress } = state ?? {};
  const at = progress === undefined ? '' : ` (${String(progress.done)} of ${String(progress.total)})`;
  return `The sources are still being read${at}. Ask again in a moment.`;
}
