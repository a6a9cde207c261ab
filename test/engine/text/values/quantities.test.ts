import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../../src/engine/text/values/compareQuantities';
import { quantitiesOf } from '../../../../src/engine/text/values/quantities';

/** The quantities of a text, each as `value unit` or as a date. */
const read = (text: string): readonly string[] =>
  quantitiesOf(text).map((quantity) => {
    if (quantity.kind === 'number') return [String(quantity.value), quantity.unit?.id].filter(Boolean).join(' ');
    if (quantity.kind === 'label') return `${quantity.label.name} ${quantity.label.number}`;
    if (quantity.kind === 'time') return `${String(quantity.time.minutes)} minutes`;
    const { year, month, day, phase, decade } = quantity.date;
    return [phase, decade === undefined ? undefined : `${String(decade)}s`, year, month, day].filter(Boolean).join('-');
  });

const relate = (claimed: string, found: string): string => {
  const [a, b] = [quantitiesOf(claimed)[0], quantitiesOf(found)[0]];
  return a && b ? compareQuantities(a, b) : 'unread';
};

describe('quantities', () => {
  it.each<[string, readonly string[]]>([
    ['£4.2m in 2018–19', ['4200000 money £', '2018', '2019']],
    ['3 200 000 people and 3,200 dogs', ['3200000', '3200']],
    ['two thirds of the land', [`${String(200 / 3)} percent`]],
    ['twenty-three thousand five hundred and six sheep', ['23506']],
    ['between 10 and 15 per cent', ['10 percent', '15 percent']],
    ['a 27-year-old on a 40 km² island', ['27 age', '40 area']],
    ['on 25.05.2018, 2018-05-25 and May 25th, 2018', ['2018-5-25', '2018-5-25', '2018-5-25']],
    ['the end of 2017, mid-2017 and the 1990s', ['end-2017', 'middle-2017', '1990s']],
    ['in March, in early May', ['3', 'beginning-5']],
    ['p. 12, No. 4, [3] and COVID-19', ['page 12', 'number 4']],
    ['one of them may march on', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['3.2 million litres', '3,200,000 litres', 'agrees'],
    ['4,521 sheep', '4,512 sheep', 'differs'],
    ['about 4,500 sheep', '4,512 sheep', 'agrees'],
    ['more than 4,000 sheep', '4,512 sheep', 'agrees'],
    ['more than 40 sheep', '4,512 sheep', 'weaker'],
    ['fewer than 4,000 sheep', '4,512 sheep', 'differs'],
    ['less than 90 per cent', 'more than 90 per cent', 'differs'],
    ['20 miles', '32 km', 'agrees'],
    ['12 per cent', '12 euros', 'unrelated'],
    ['a third of them', '33 per cent of them', 'agrees'],
    ['in May 2018', 'on 25 May 2018', 'agrees'],
    ['on 25 May 2018', 'in May 2018', 'stronger'],
    ['on 25 May 2018', 'in 2012', 'differs'],
    ['before 2018', 'as of 2017', 'weaker'],
    ['as of 2017', 'before 2018', 'differs'],
    ['after 1996', 'since 1997', 'weaker'],
    ['after 1999', 'since 1997', 'differs'],
    ['since 2018', 'in 2017', 'unrelated'],
    ['the end of 2016', 'the end of 2017', 'differs'],
  ])('%s against %s: %s', (claimed, found, relation) => {
    expect(relate(claimed, found)).toBe(relation);
  });
});
