import type { Marking } from './marking';

/** What is being read of a block of LaTeX. */
export interface LatexReading {
  readonly words: string;
  readonly braces: ReadonlyMap<number, number>;
  readonly marking: Marking;
  /** What is read in place of a brace that closes a quotation. */
  readonly closing: Map<number, string>;
  readonly isInNote: boolean;
  /** Whether quotation marks are babel's shorthands here: some opens a quotation. */
  readonly hasShorthands: boolean;
  /** Reads what stands between two places. */
  readonly inside: (reading: LatexReading, from: number, to: number) => void;
}
