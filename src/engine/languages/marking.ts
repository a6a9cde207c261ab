import type { CitationMark } from '../model/draft';
import type { Stretch } from '../model/stretch';
import type { Change, Inline, LanguageComment } from './language';

/** Takes what stands inside a block, from left to right. */
export interface Marking {
  change(start: number, end: number, as?: string): void;
  comment(comment: LanguageComment): void;
  note(place: Stretch): void;
  cite(citation: Omit<CitationMark, 'place' | 'lead'> & Partial<CitationMark>): void;
  end(): Inline;
}

/** The marks of a block in the making. */
export function createMarking(): Marking {
  const changes: Change[] = [];
  const comments: LanguageComment[] = [];
  const notes: Stretch[] = [];
  const citations: CitationMark[] = [];
  return {
    change(start, end, as) {
      if (end > start) changes.push({ start, end, ...(as !== undefined && { as }) });
    },
    comment: (comment) => comments.push(comment),
    note: (place) => notes.push(place),
    cite: (citation) => citations.push({ place: '', lead: '', ...citation }),
    end: () => ({ changes, comments, notes, citations }),
  };
}

/** What a note that is written where it is cited is called: its words, however they are broken into lines. */
export const noteName = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The place of the brace or bracket that closes each opening one. `marks` finds both, alone, and longer what holds none: what
 * is escaped, or commented out.
 */
export function pairsOf(words: string, marks: RegExp): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const opened: number[] = [];
  for (const { 0: found, index } of words.matchAll(marks)) {
    if (found === '{' || found === '[' || found === '(') opened.push(index);
    else if (found === '}' || found === ']' || found === ')') {
      const start = opened.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}
