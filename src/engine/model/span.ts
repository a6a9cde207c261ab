/**
 * The text a position belongs to. Positions in different texts must never be mixed:
 * `claim` counts from the start of a claim, so that a finding stays right when text above it is edited.
 */
export type TextSpace = 'source' | 'draft' | 'claim';

declare const space: unique symbol;

/** Counted in UTF-16 code units from 0. */
export type Offset<S extends TextSpace> = number & { readonly [space]: S };

/** Half-open: holds `start`, not `end`. */
export interface Span<S extends TextSpace> {
  readonly start: Offset<S>;
  readonly end: Offset<S>;
}

/** Makes a span of the given text from plain numbers; `0 <= start <= end` is the caller's duty. */
export const spanOf = <S extends TextSpace>(start: number, end: number): Span<S> => ({
  start: start as Offset<S>,
  end: end as Offset<S>,
});
