import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../src/engine/text/aliases';

const written = (text: string): readonly string[] =>
  aliasesOf(text).map(({ short, long }) => `${short} = ${long.join(' ')}`);

describe('aliases that a text defines', () => {
  it.each([
    ['The Coastal Rescue Service (CRS) has nine boats.', ['cr = coastal rescu servic']],
    ['the Northern Lakes Authority (the “Authority”) was founded', ['author = northern lake author']],
    ['WTC (Westerholt Tram Company) bought trams', ['wtc = westerholt tram compani']],
    ['the Ministry of Water and Land (MWL) says', ['mwl = ministri water land']],
  ])('are read: %s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });
  it.each(['Lena Orsay (Westerholt) said no.', 'Corvane Foods (Ruddle) closed.', 'The Arle Bridge (1794) stands.'])(
    'are not brackets with something else: %s',
    (text) => {
      expect(written(text)).toEqual([]);
    },
  );

  it('are looked for in no time among letters with hyphens', () => {
    expect(written(`${'A-'.repeat(500)}A of (XY)`)).toEqual([]);
  });
});
