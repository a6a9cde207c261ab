/** What the forms for people say besides what was found. */
export interface ReportOptions {
  /** The day on which the report is made, in ISO 8601. */
  readonly made?: string;
}
