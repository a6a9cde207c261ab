declare const brand: unique symbol;

/** A base type that only one place may make, so that two kinds of string or number cannot be swapped. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A list that would be a lie if it were empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list holds at least one element. */
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** Ends a `switch` over a union: the compiler complains when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
