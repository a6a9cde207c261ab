import type { QuotedWord } from '../text/quotedWords';

/** A half-open range of words. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Words written together, so that it does not count how they were spaced, broken or hyphenated. */
export interface Glued {
  readonly letters: string;
  /** Where each word begins and ends in `letters`, and which word that is. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** Writes words together; figures side by side are kept apart. */
export function glued(words: readonly QuotedWord[]): Glued {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let letters = '';
  words.forEach(({ form }, at) => {
    if (/^\d/.test(form) && /\d$/.test(letters)) letters += '|';
    starts.set(letters.length, at);
    letters += form;
    ends.set(letters.length, at + 1);
  });
  return { letters, starts, ends };
}

/** Every place where the pattern stands letter by letter, from the word `from` on: whole words of the text. */
export function* exactRuns(pattern: string, { letters, starts, ends }: Glued, from = 0): Iterable<Run> {
  if (pattern === '') return;
  for (let at = letters.indexOf(pattern); at >= 0; at = letters.indexOf(pattern, at + 1)) {
    const start = starts.get(at);
    const end = ends.get(at + pattern.length);
    if (start !== undefined && end !== undefined && start >= from) yield { start, end };
  }
}

/** The pieces in their order, each as near to the next as it stands; `undefined` when one is missing. */
export function exactPieces(pieces: readonly string[], text: Glued): readonly Run[] | undefined {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const [run] = exactRuns(piece, text, runs.at(-1)?.end ?? 0);
    if (run === undefined) return undefined;
    runs.push(run);
  }
  for (let at = runs.length - 2; at >= 0; at -= 1) {
    const next = runs[at + 1]?.start ?? 0;
    const nearer = [...exactRuns(pieces[at] ?? '', text, runs[at]?.start)].filter(({ end }) => end <= next).at(-1);
    if (nearer) runs[at] = nearer;
  }
  return runs;
}
