/** A sentence, the place of the last edit, and the cursor; offsets in the draft. */
export interface Typing {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly caret: number | undefined;
  readonly lastEdit: { readonly offset: number; readonly agoMs: number } | undefined;
}

/**
 * How long a writer must rest in a finished sentence until it may be flagged while the cursor is still in it.
 *
 * Unit: ms. Default: 1,500. Source: three times the pause after which a draft is checked, so that flags do not blink
 * between two words; still short enough to see at once that a correction did not help.
 */
export const restMs = 1500;

/**
 * Whether the sentence is being written, so that nothing may be flagged in it yet: it was edited last, the cursor has
 * not left it, and either it has no end yet and the cursor stands behind it, or the writer has not rested.
 */
export function isBeingTyped({ start, end, words, caret, lastEdit }: Typing): boolean {
  if (lastEdit === undefined || caret === undefined) return false;
  if (lastEdit.offset < start || lastEdit.offset > end) return false;
  if (caret < start || caret > end) return false;
  return lastEdit.agoMs < restMs || (caret === end && !isFinished(words));
}

const isFinished = (words: string): boolean => /[.!?…][\s\u2060"'”’»)\]*_]*$/.test(words);
