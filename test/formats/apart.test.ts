import { expect, it } from 'vitest';
import { apartFormats } from '../../src/formats/apart';
import { APART_EXTENSIONS } from '../../src/formats/apartExtensions';

it('is known of every format that is read apart, without loading it', () => {
  const named = apartFormats.flatMap(({ extensions }) => extensions);
  expect([...APART_EXTENSIONS].sort()).toEqual([...named].sort());
});
