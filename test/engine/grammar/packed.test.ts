import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightRows } from '../../../src/engine/grammar/sparseWeights';
import { unpack, type UnpackedGrammar } from '../../../src/engine/grammar/unpack';
import { pack } from '../../bench/trainGrammar/pack';

const CLASSES = 90;

/** Features in rising order, each with some classes in rising order and their weights. */
const rows: fc.Arbitrary<WeightRows> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 2 ** 28 }),
      fc.uniqueArray(fc.integer({ min: 0, max: CLASSES - 1 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -127, max: 127 }),
    ),
    { maxLength: 60 },
  )
  .map((features) => {
    const sorted = [...new Map(features.map((feature) => [feature[0], feature] as const)).values()].sort(
      ([a], [b]) => a - b,
    );
    const starts = [0];
    for (const [, labels] of sorted) starts.push((starts.at(-1) ?? 0) + labels.length);
    return {
      classes: CLASSES,
      keys: Int32Array.from(sorted, ([key]) => key),
      starts: Int32Array.from(starts),
      classOf: Uint8Array.from(sorted.flatMap(([, labels]) => [...labels].sort((a, b) => a - b))),
      values: Int8Array.from(sorted.flatMap(([, labels, weight]) => labels.map((label) => (weight * 7 + label) % 127))),
    };
  });

const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 2 ** 24 }), { maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers).sort());

const learned: fc.Arbitrary<UnpackedGrammar> = fc
  .record({ tagger: rows, backward: rows, forward: rows, words: rising, classed: rising, bases: rising })
  .map((parts) => ({
    ...parts,
    wordTags: parts.words.map((word) => word % 5000),
    classes: parts.classed.map((word) => word % 256),
  }));

describe('what was learned', () => {
  it('is the same when it was packed and unpacked', () => {
    fc.assert(
      fc.property(learned, (all) => {
        expect(unpack(Buffer.from(pack(all)).toString('base64'))).toEqual(all);
      }),
    );
  });
});
