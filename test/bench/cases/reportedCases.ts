import { readFileSync } from 'node:fs';

/** What a careful reader says of a statement: it must not be an alarm, must not be "Backed", must not be judged. */
export type Expectation = 'backed' | 'differs' | 'notProse';

/** A labelled statement with sources of its own. */
export interface ReportedCase {
  readonly id: string;
  readonly class: string;
  readonly sources: readonly { readonly name: string; readonly text: string }[];
  readonly draft: string;
  /** Words of the draft that stand there exactly once. */
  readonly statement: string;
  readonly expect: Expectation;
  readonly why: string;
}

/** Reads JSON Lines, one case a line. Throws where a statement does not stand in its draft exactly once. */
export function readReportedCases(file: string): readonly ReportedCase[] {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ReportedCase);
  for (const { id, draft, statement } of cases)
    if (draft.split(statement).length !== 2) throw new Error(`${id}: the statement must stand in the draft once`);
  return cases;
}
