import { expect, it } from 'vitest';
import { isoDateOf } from '../../src/formats/dates';

it.each([
  ['2018-05-25', '2018-05-25'],
  ['2018-05', '2018-05'],
  ['2018', '2018'],
  ['25.05.2018', '2018-05-25'],
  ['5.5.2018', '2018-05-05'],
  ['25/05/2018', '2018-05-25'],
  ['05/25/2018', '2018-05-25'],
  ['05/05/2018', '2018-05-05'],
  ['25 May 2018', '2018-05-25'],
  ['25th of May 2018', '2018-05-25'],
  ['May 25, 2018', '2018-05-25'],
  ['Sept. 3, 2018', '2018-09-03'],
  ['May 2018', '2018-05'],
  ['Thursday, 21 March 2024', '2024-03-21'],
  ['Thursday, 21 March 2024, at 7.30 p.m.', '2024-03-21'],
  ['2018-05-25T10:30:00Z', '2018-05-25'],
  ['2018-05-25 10:30:00+02:00', '2018-05-25'],
])('reads %s as %s', (words, iso) => {
  expect(isoDateOf(words)).toBe(iso);
});

it('knows only the year where day and month could be either way round', () => {
  expect(isoDateOf('03/04/2018')).toBe('2018');
});

it.each([
  '31.02.2018',
  '29 February 2023',
  '2018-13-01',
  'early May 2018',
  'the 1990s',
  'on 25 May 2018 in Brackmere',
  '25 May',
  'Brackmere',
  '',
])('takes %j for no date', (words) => {
  expect(isoDateOf(words)).toBeUndefined();
});
