import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine';
import { documentOf } from '../support/documents';

/** The differences that the engine shows in a sentence about a dated source, as "claimed → found". */
function differences(sentence: string, text: string, date: string): readonly string[] {
  const engine = createEngine();
  engine.put(documentOf('source.txt', text, { date }));
  return [...engine.openDraft().check({ text: sentence, language: 'plaintext' }).findings].flatMap(({ verdict }) =>
    verdict.kind === 'contradicted'
      ? verdict.discrepancies.map(({ claimed, found }) => `${claimed.text} → ${found.text}`)
      : [],
  );
}

const REPORT = 'Annual report of the port\n\n4 May 2019\n\nThe port handled 3.1 million tonnes of grain.';
const MINUTES = 'Parish council\n\n12 January 2021\n\nThe council let the mill to a potter for ten years.';
const ARTICLE = 'Bees in winter\n\n2016-11-30\n\nA colony survives the winter on about fifteen kilos of honey.';

describe('the date of a publication', () => {
  it.each([
    [
      'A report of 4 March 2019 says that the port handled 3.1 million tonnes of grain.',
      REPORT,
      '2019-05-04',
      '4 March 2019 → 4 May 2019',
    ],
    [
      'According to minutes from 12 January 2022 the council let the mill to a potter for ten years.',
      MINUTES,
      '2021-01-12',
      '12 January 2022 → 12 January 2021',
    ],
    [
      'An article dated 30 October 2016 says a colony survives the winter on fifteen kilos of honey.',
      ARTICLE,
      '2016-11-30',
      '30 October 2016 → 2016-11-30',
    ],
  ])('is held against the date of the source: %s', (sentence, source, date, expected) => {
    expect(differences(sentence, source, date)).toEqual([expected]);
  });

  it.each([
    ['A report of 4 May 2019 says that the port handled 3.1 million tonnes of grain.', REPORT, '2019-05-04'],
    [
      'According to minutes from January 2021 the council let the mill to a potter for ten years.',
      MINUTES,
      '2021-01-12',
    ],
    ['On 30 October 2017 a colony still had fifteen kilos of honey for the winter.', ARTICLE, '2016-11-30'],
  ])('is no difference where it agrees, or where something else is dated: %s', (sentence, source, date) => {
    expect(differences(sentence, source, date)).toEqual([]);
  });
});
