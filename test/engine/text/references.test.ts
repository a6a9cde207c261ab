import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/engine/model/masked';
import { withoutReferences } from '../../../src/engine/text/references';

const rest = (text: string): string => readable(withoutReferences(text)).replace(/ (?=[.,])/g, '');

describe('references in a sentence', () => {
  it.each([
    ['Pike spawn early (Holt 2019, p. 4).', 'Pike spawn early.'],
    ['Pike spawn early (Holt, 2019: 44–46).', 'Pike spawn early.'],
    ['Pike spawn early (Marlow et al., 2015; Ng & Roth, 2018).', 'Pike spawn early.'],
    ['Pike spawn early (cf. Lund 1988, 17 ff.; but see Orre 2003).', 'Pike spawn early.'],
    ['Pike spawn early (e.g. van Dyck 2001a, 2003; Lind, Moe and Ravn 1999).', 'Pike spawn early.'],
    ['Pike spawn early (quoted in Holt 1931, table 4).', 'Pike spawn early.'],
    ['Hechte laichen früh (vgl. Vogel 1987, S. 4).', 'Hechte laichen früh.'],
    ['Pike spawn early (Fig. 3 and Table 2).', 'Pike spawn early.'],
    ['Pike spawn early (ibid., p. 7).', 'Pike spawn early.'],
    ['Pike spawn early [Holt 2019].', 'Pike spawn early.'],
    ['Pike spawn early [12, 13].', 'Pike spawn early.'],
    ['Pike spawn “early” (emphasis added).', 'Pike spawn “early”.'],
    ['Holt (2019) found that pike spawn early.', 'pike spawn early.'],
    ['Holt and Moe (2019, p. 4) have shown that pike spawn early.', 'pike spawn early.'],
    ['As shown by Marlow et al. (2015, p. 14), 640 pike spawned.', '640 pike spawned.'],
    ['According to Holt (2019), pike spawn early.', 'pike spawn early.'],
    ['Marlow et al. (2015) followed 640 pike.', 'followed 640 pike.'],
    ['Holt (2019) counted 640 pike.', 'counted 640 pike.'],
    ['Holt’s (2019a) survey has 640 pike.', 'survey has 640 pike.'],
  ])('state nothing: %s', (text, expected) => {
    expect(rest(text)).toBe(expected);
  });

  it.each([
    'The mill (in 1931) had two wheels.',
    'The mill (founded 1911) had two wheels.',
    'The Treaty of Versailles (1919) ended the war.',
    'The Olympic Games (Berlin, summer of 1936) were filmed.',
    'Anna Holt (1931–2004) built lamps.',
    'The mill (two wheels, 44 men) burned.',
    'The hall (table tennis since 1911) was sold.',
    'After the Battle of Hastings (1066) and the Fire of London (1666) much was rebuilt.',
    'The film Harbour Light (1954) shows the quay.',
    'He [the mayor] opened it.',
  ])('are told from facts in brackets: %s', (text) => {
    expect(rest(text)).toBe(text);
  });
});
