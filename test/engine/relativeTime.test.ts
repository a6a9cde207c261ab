import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine';
import { relativeYearsOf } from '../../src/engine/text/values/relativeDates';
import { documentOf } from '../support/documents';

/** The verdict on a sentence about one source of this date, with the differences that are shown. */
function verdict(sentence: string, text: string, date: string): string {
  const engine = createEngine();
  engine.put(documentOf('source.txt', text, { date }));
  const [finding] = [...engine.openDraft().check({ text: sentence, language: 'plaintext' }).findings];
  if (finding?.verdict.kind !== 'contradicted') return finding?.verdict.kind ?? 'none';
  return finding.verdict.discrepancies.map(({ claimed, found }) => `${claimed.text} → ${found.text}`).join();
}

const HARBOUR = 'Last year the harbour of Osby handled more grain than coal.';
const ORCHESTRA = 'The orchestra of Halm was dissolved three years ago after a quarrel over fees.';
const SURVEY = 'Next year the survey of the Marrow coast will include the seagrass meadows.';

describe('years told from the day of writing', () => {
  it('are read with their distance', () => {
    const offsets = relativeYearsOf('Last year, 12 years ago, this year and two years from now.').map(
      ({ offset }) => offset,
    );
    expect(offsets).toEqual([-1, -12, 0, 2]);
  });
  it.each([
    ['In 2017 the harbour of Osby handled more grain than coal.', HARBOUR, '2018-05-25'],
    ['The orchestra of Halm was dissolved in 2009 after a quarrel over fees.', ORCHESTRA, '2012'],
    ['In 2024 the survey of the Marrow coast will include the seagrass meadows.', SURVEY, '2023-02'],
  ])('back the year they mean: %s', (sentence, source, date) => {
    expect(verdict(sentence, source, date)).toBe('supported');
  });
  it.each([
    ['In 2018 the harbour of Osby handled more grain than coal.', HARBOUR, '2018-05-25', '2018 → Last year'],
    [
      'The orchestra of Halm was dissolved in 2012 after a quarrel over fees.',
      ORCHESTRA,
      '2012',
      '2012 → three years ago',
    ],
    [
      'In 2023 the survey of the Marrow coast will include the seagrass meadows.',
      SURVEY,
      '2023-02',
      '2023 → Next year',
    ],
  ])('differ from another: %s', (sentence, source, date, expected) => {
    expect(verdict(sentence, source, date)).toBe(expected);
  });
});
