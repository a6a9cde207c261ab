// Waiting for a state that no page shows: a file, a number of things.

/** How long anything may be waited for. It only ends what hangs: a busy machine takes ten times as long as a quiet one. */
export const HANGS_MS = 120_000;

/** Asks again and again until the answer is true; throws with what was waited for when it never is. */
export async function until(what, isSo) {
  const end = Date.now() + HANGS_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`This did not come: ${typeof what === 'function' ? what() : what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
