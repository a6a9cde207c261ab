import type { FailOn } from './failing';

/** What some forms say besides what was found. */
export interface ReportOptions {
  /** The day on which the report is made, in ISO 8601. */
  readonly made?: string;
  /** What counts as a failure where the form has such a thing. Default: contradicted. */
  readonly failOn?: FailOn;
}
