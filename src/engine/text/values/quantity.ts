import type { WrittenDate } from './dates';
import type { Unit } from './units';

/** Which side of the number the truth lies on: "more than 90", "fewer than 90", "about 90". */
export type Bound = 'above' | 'below' | 'about' | undefined;

/** A value that a text states: a number with what it counts, or a date. Offsets count UTF-16 code units in the text. */
export type Quantity = { readonly start: number; readonly end: number; readonly text: string } & (
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Half of the last written place, in the unit as written. */
      readonly precision: number;
      readonly unit: Unit | undefined;
      readonly bound: Bound;
      /** The terms of up to three words after it: what is counted. */
      readonly counted: readonly string[];
      readonly spelled: boolean;
      /** "7 million more than": a distance between two values, not a value. */
      readonly isDifference: boolean;
    }
  | { readonly kind: 'date'; readonly date: WrittenDate }
);

/** The quantity that is a number. */
export type NumberQuantity = Extract<Quantity, { kind: 'number' }>;
