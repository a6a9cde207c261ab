import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packRuns,
  packSmall,
  sizesOf,
  startsOf,
  unpackRuns,
  unpackSmall,
} from '../../../src/engine/retrieval/segment/packing';

const shorts = fc.uint16Array({ maxLength: 400 });
const sizes = fc.uint32Array({ maxLength: 50, max: 90_000 });

describe('packed numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(shorts, sizes, (numbers, large) => {
        expect([...unpackRuns(packRuns(numbers))]).toEqual([...numbers]);
        expect([...unpackSmall(packSmall(numbers))]).toEqual([...numbers]);
        expect([...sizesOf(startsOf(unpackSmall(packSmall(large))))]).toEqual([...large]);
      }),
    );
  });

  it('take a byte each where they are small, and next to nothing where they repeat', () => {
    const small = new Uint16Array(1000).map((_, at) => at % 256);
    expect(packSmall(small).length).toBeLessThan(1010);
    expect(packRuns(new Uint16Array(1000).fill(7)).length).toBeLessThan(10);
  });
});
