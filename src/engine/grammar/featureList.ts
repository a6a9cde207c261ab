/** The features of one decision, as keys of the weights. Kept between decisions, so that nothing is allocated. */
export interface FeatureList {
  readonly keys: Int32Array;
  length: number;
}

/** Bits of a key that come from the values; those above tell the template. */
const VALUE_BITS = 22;

export const createFeatureList = (most: number): FeatureList => ({ keys: new Int32Array(most), length: 0 });

/**
 * Adds the feature that a template (1 to 127) makes of up to three values. Values are hashed (multiplications and shifts
 * as in MurmurHash3's finaliser, Appleby 2008): with some ten thousand features a template, one unknown value in five
 * hundred meets the weights of another.
 */
export function put(list: FeatureList, template: number, a: number, b: number, c: number): void {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 14) ^ c, 0x27d4eb2f);
  list.keys[list.length] = (template << VALUE_BITS) | ((mixed ^ (mixed >>> 15)) >>> (32 - VALUE_BITS));
  list.length += 1;
}
