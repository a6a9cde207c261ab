import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceBreaks } from '../../../src/engine/text/sentenceBreaks';
import { sentencesOf } from '../../../src/engine/text/sentences';

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Each line is a text; `|` stands where a sentence must end, and nowhere else. */
const CASES = [
  'The dam broke. | Nobody was hurt.',
  'Dr. Henrike Solway left. | Prof. Ames stayed.',
  'Weir No. 4 was the first to go, see p. 12 of the report. | It stood at Tollen.',
  'The firm Brandt & Co. built it. | It fell down.',
  'She lives in the U.S. Army barracks. | He lives in the U.S. | They never meet.',
  'J. K. Lowe wrote it. | A. Moor read it.',
  'It rose by 3.5 per cent, i.e. more than planned. | Then it fell.',
  '"We lost. We will rebuild," she said. | Nobody laughed.',
  'Was it “safe?” the mayor asked. | It was.',
  'It ended in 1999. [3] | The next began.',
  'It ended in 1999. [Ames. 3] | The next began.',
  'It ended (as he said. And he knew.) in tears. | So it goes.',
  'Wait ... what happened? | Nothing!',
  'It opened at 9 a.m. on Monday. | It closed at 5 p.m. | The rest is known.',
  '1. First item 2. Second item'.replace(' 2.', ' | 2.'),
  'Really?! | Yes.',
];

describe('sentences', () => {
  it.each(CASES)('%s', (line) => {
    const parts = line.split(' | ');
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it('run over single line breaks', () => {
    expect(split('The river\nrose. It\r\nfell.')).toEqual(['The river\nrose.', 'It\r\nfell.']);
  });

  it('are all found in one line of two million letters', () => {
    expect(split('The river rose by 3 metres. It fell. '.repeat(54_000)).length).toBe(108_000);
  });

  it('begin where Unicode has them begin, but for the repairs', () => {
    const unicode = new Intl.Segmenter('en', { granularity: 'sentence' });
    const marks = 'a É 東 1 . ! 。 ? , - " “ ” ( ) [ \u2060 \u0301 … 🙂 Dr. U.S'.split(' ');
    const scrap = fc.constantFrom(...marks, ' ', '. ', '.” ');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 20 }), (scraps) => {
        const text = scraps.join('');
        expect(sentenceBreaks(text)).toEqual([...unicode.segment(text)].map(({ index }) => index).slice(1));
      }),
    );
  });

  it('end although a quotation never closes', () => {
    expect(split(`He said "no. ${'And on it went. '.repeat(200)}`).length).toBeGreaterThan(100);
  });
});
