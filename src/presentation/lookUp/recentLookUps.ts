/** Look-ups that are remembered. Unit: look-ups. Default: 10. Source: what one still overlooks without scrolling. */
const recentMost = 10;

/** What was stored as recent look-ups, if it is that; anything may stand in a store. */
export const asRecent = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((words) => typeof words === 'string').slice(0, recentMost) : [];

/** The newest first, each once, whatever its case. */
export function withRecent(recent: readonly string[], words: string): readonly string[] {
  const kept = words.replace(/\s+/g, ' ').trim();
  return kept === '' ? recent : [kept, ...withoutRecent(recent, kept)].slice(0, recentMost);
}

/** The others. */
export const withoutRecent = (recent: readonly string[], words: string): readonly string[] =>
  recent.filter((other) => other.toLowerCase() !== words.toLowerCase());
