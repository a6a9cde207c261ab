import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/engine/grammar/grammar';
import { lemmaOf } from '../../../src/engine/grammar/lemma';
import type { UniversalTag } from '../../../src/engine/grammar/token';

/** A tag, a fine tag, and forms with their base. */
const CASES: readonly (readonly [UniversalTag, string, string])[] = [
  [
    'VERB',
    'VBD',
    'employed employ, won win, led lead, lent lend, bought buy, held hold, cut cut, said say, paid pay, laid lay',
  ],
  [
    'VERB',
    'VBD',
    'agreed agree, planned plan, travelled travel, controlled control, hoped hope, stopped stop, added add, passed pass',
  ],
  [
    'VERB',
    'VBD',
    'carried carry, died die, created create, used use, argued argue, raised raise, focused focus, founded found',
  ],
  [
    'VERB',
    'VBN',
    'written write, stolen steal, born bear, seen see, closed close, produced produce, visited visit, damaged damage',
  ],
  [
    'VERB',
    'VBG',
    'making make, running run, lying lie, selling sell, seeing see, rising rise, building build, moving move',
  ],
  [
    'VERB',
    'VBZ',
    'carries carry, goes go, watches watch, uses use, loses lose, passes pass, says say, rises rise, taxes tax',
  ],
  ['AUX', 'VBD', "was be, were be, had have, did do, 's 's"],
  [
    'NOUN',
    'NNS',
    'cities city, churches church, houses house, men man, children child, series series, buses bus, boxes box',
  ],
  [
    'NOUN',
    'NNS',
    'prices price, causes cause, taxes tax, wives wife, analyses analysis, days day, heroes hero, shoes shoe',
  ],
  ['ADJ', 'JJR', 'larger large, bigger big, heavier heavy, better good, older old, fewer few'],
  ['PART', 'RB', "n't not, not not"],
  ['PROPN', 'NNP', 'Holt holt'],
];

describe('the base form of a word', () => {
  const { lexicon } = grammar();
  it.each(CASES)('%s %s: %s', (tag, fine, forms) => {
    const pairs = forms.split(', ').map((pair) => pair.split(' '));
    const bases = pairs.map(([form = '']) => `${form} ${lemmaOf(form, tag, fine, lexicon.isBase)}`);
    expect(bases.join(', ')).toBe(forms);
  });
});
