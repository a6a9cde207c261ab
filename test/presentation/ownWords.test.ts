import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/model/finding';
import { spanOf } from '../../src/engine/model/span';
import { ownWords } from '../../src/presentation/ownWords';
import { headline } from '../../src/presentation/wording';
import { evidenceOf } from './report/reports';

const own = (statement: string, passage: string): readonly string[] =>
  ownWords(statement, passage).map(({ start, end }) => statement.slice(start, end));

describe("the writer's own words beside a passage", () => {
  it.each([
    ['Its cost has climbed by a fifth, from 31 million.', 'The cost rose from 31 million to 37.', ['climbed', 'fifth']],
    ['The weirs were finished by the ministry.', 'The ministry will finish the weir.', []],
    ['Seventeen kilometres of river were done.', 'Of these, 17 kilometres of the river', ['Seventeen', 'done']],
    ['A film was shown in Bergen last autumn.', 'The light was lit.', ['film', 'shown', 'Bergen last autumn']],
    ['塔高三十一米。', '塔高 31 米', []],
  ])('are those it has in no form: %s', (statement, passage, words) => {
    expect(own(statement, passage)).toEqual(words);
  });

  it('are what a reader is told to compare, and else that the passage is only put another way', () => {
    const told = (words: string): string => {
      const evidence = [evidenceOf('minutes.txt', 'The mill at Kessel burnt down in 1911.')] as const;
      const claim = { text: words, masked: words, span: spanOf<'draft'>(0, words.length) } as Finding['claim'];
      return headline({ claim, verdict: { kind: 'notCheckedClosely', evidence }, rule: 'coverage' }, () => 'Minutes');
    };
    expect(told('Kessel lost its mill in the fire of 1911.')).toMatch(
      /^Minutes.* has words like these: compare what it has for “lost”, “fire”\.$/,
    );
    expect(told('In 1911 the mill burnt down at Kessel.')).toMatch(
      /has these words, put another way: read whether it says the same\.$/,
    );
  });
});
