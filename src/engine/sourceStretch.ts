import { readable } from './model/masked';
import type { Passage } from './model/passage';
import type { SourcePassage, SourceStretch } from './model/quoted';

/** The passages that end behind a place, whole, until so many characters are together; at least one where there is one. */
export function sourceStretch(
  passages: readonly Passage[],
  { start, characters }: { readonly start: number; readonly characters: number },
): SourceStretch {
  const first = passages.findIndex(({ span }) => span.end > start);
  if (first === -1) return { passages: [] };
  const taken: SourcePassage[] = [];
  let length = 0;
  for (const { sentences, locator, span } of passages.slice(first)) {
    const text = readable(sentences.map((sentence) => sentence.text).join(' '));
    length += text.length;
    if (taken.length > 0 && length > characters) return { passages: taken, next: span.start };
    taken.push({ locator, span, text });
  }
  return { passages: taken };
}
