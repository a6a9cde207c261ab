import { describe, expect, it } from 'vitest';
import { pageFurniture } from '../../../src/engine/text/pageFurniture';
import { quotedStretches } from '../../../src/engine/text/quoteMarks';
import { quotedWordsOf } from '../../../src/engine/text/quotedWords';

describe('quotation marks', () => {
  const quoted = (text: string): readonly string[] =>
    quotedStretches(text).map(({ start, end, isClosed }) => text.slice(start, end) + (isClosed ? '' : ' …'));

  it.each([
    ['“a b” and "c d"', ['a b', 'c d']],
    ['„a b“ und »c d«', ['a b', 'c d']],
    ['« a b » et « c d »', [' a b ', ' c d ']],
    ['”a b” på svenska', ['a b']],
    ['他说：“甲乙。”「丙丁」', ['甲乙。', '丙丁']],
    ['“a “b” c” d', ['a “b” c']],
    ['« a “b” c »', [' a “b” c ']],
    ['He wrote ‘a dozen letters here’, didn’t he', ['a dozen letters here']],
    ['a 12" pipe and a "b c"', ['b c']],
    ['“it goes on in the next paragraph', ['it goes on in the next paragraph …']],
    ['‹a b› and ›c d‹', ['a b', 'c d']],
    ["'The hall of the miners was cold,' she said", ['The hall of the miners was cold,']],
    ["'The miners' hall was cold,' she said", ["The miners' hall was cold,"]],
    ['‘The miners’ hall wasn’t cold,’ she said', ['The miners’ hall wasn’t cold,']],
    ["the farmers' union and the miners' hall", []],
    ["rock 'n' roll of the '60s wasn't theirs", []],
    ["He called it 'a hard life' and 'a very good one'.", ['a very good one']],
    ["'He said “no” to all of us,' she wrote", ['He said “no” to all of us,']],
    ['“the ‘second of the two mills’ burned”', ['the ‘second of the two mills’ burned']],
    ['no marks at all', []],
  ])('are paired in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('the words by which quotations are compared', () => {
  const forms = (text: string): string =>
    quotedWordsOf(text)
      .map(({ form }) => form)
      .join(' ');

  it.each([
    ['The ﬁne “café”', 'the fine cafe'],
    ['4,512 people, 4\u202f512 people', '4512 people 4512 people'],
    ['in 1998 200 people', 'in 1998 200 people'],
    ['3,5 and 3.5', '3.5 and 3.5'],
    ['5 % or £4, −3 degrees, 10–12', '5 percent or £ 4 - 3 degrees 10 12'],
    ['the harbour¹² of 3 km²', 'the harbour of 3 km2'],
    ['мой дом, мои дома', 'мой дом мои дома'],
    ['Straße', 'strasse'],
    ['东京2018年', '东 京 2018 年'],
  ])('of %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });
});

describe('what a page carries besides its text', () => {
  const furniture = (text: string): readonly string[] =>
    pageFurniture(text).map(({ start, end }) => text.slice(start, end));

  it('is its number, and a running head beside it', () => {
    expect(furniture('the old mill\n\n12\n\nTHE VALLEY SURVEY\n\nwas sold')).toEqual(['12', 'THE VALLEY SURVEY']);
    expect(furniture('one mill\n\fAnnual Report 7\nwas sold')).toEqual(['Annual Report 7']);
    expect(furniture('a mill\nPage 3 of 40\nwas sold')).toEqual(['Page 3 of 40']);
  });

  it('is a head that comes again with another number', () => {
    expect(furniture('a\nReport of the year 7\nb c\nd e\nReport of the year 8\nf')).toEqual([
      'Report of the year 7',
      'Report of the year 8',
    ]);
  });

  it('is no line of prose, even beside a number', () => {
    expect(furniture('they did not want\n12\nto sell the mill')).toEqual(['12']);
    expect(furniture('The Mill\n\nThe mill was sold.')).toEqual([]);
  });
});
