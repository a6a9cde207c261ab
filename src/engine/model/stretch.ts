/**
 * A half-open stretch of whatever text is at hand, which holds `start` and not `end`. Unit: UTF-16 code units. A span is one
 * of a text that its type names.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
