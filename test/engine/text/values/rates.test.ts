import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('rates', () => {
  it.each<ValueCase>([
    ['The pass costs 60 pounds a year.', 'The pass costs 60 pounds per month.', 'differs'],
    ['The pass costs 60 pounds a month.', 'The monthly fee for the pass is 60 pounds.', 'agrees'],
    ['The pass costs 60 pounds annually.', 'Every year the pass costs 60 pounds.', 'agrees'],
    ['The mill makes 40 tonnes per day.', 'The mill makes 40 tonnes a week.', 'differs'],
    ['The mill makes 40 tonnes.', 'The mill makes 40 tonnes a week.', 'agrees'],
    [
      'Der Pass kostet 60 Euro im Jahr und gilt überall.',
      'Der Pass kostet 60 Euro im Monat und gilt überall.',
      'differs',
    ],
    [
      'Der Pass kostet 60 Euro pro Jahr und gilt überall.',
      'Der Pass kostet jährlich 60 Euro und gilt überall.',
      'agrees',
    ],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
