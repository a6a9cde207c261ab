import type { VerdictCounts } from './verdictCounts';

/** An earlier version of a draft, as a commit has it, held against the sources of today. */
export interface DraftVersion {
  /** The first letters of its commit's name. */
  readonly commit: string;
  /** The day of the commit, in ISO 8601. */
  readonly date: string;
  /** Of its statements; headings are none. */
  readonly counts: VerdictCounts;
}
