import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('times of day', () => {
  it.each<ValueCase>([
    ['The ferry left at 3 pm.', 'The ferry left at 3 am.', 'differs'],
    ['The ferry left at 15:00.', 'The ferry left at 3 p.m.', 'agrees'],
    ['The ferry left at three in the afternoon.', 'The ferry left at 3 pm.', 'agrees'],
    ['The ferry left at three in the morning.', 'The ferry left at 3 pm.', 'differs'],
    ['The signal was lost at 11.20 pm.', 'The signal was lost at 11.20 am.', 'differs'],
    ['The signal was lost at 23:20.', 'The signal was lost at 11.20 pm.', 'agrees'],
    ['The bell rang at half past four.', 'The bell rang at 4.30 pm.', 'agrees'],
    ['The bell rang at 4.30 pm.', 'The bell rang at half past four.', 'stronger'],
    ['The bell rang at a quarter to five.', 'The bell rang at 4:45 pm.', 'agrees'],
    ['The vote was taken at noon.', 'The vote was taken at 12 noon.', 'agrees'],
    ['The vote was taken at midnight.', 'The vote was taken at noon.', 'differs'],
    ['The vote was taken at 12 pm.', 'The vote was taken at noon.', 'agrees'],
    ['The guard changed about 6 am.', 'The guard changed at 6.10 am.', 'agrees'],
    ['The guard changed at 2315 hours.', 'The guard changed at 11:15 pm.', 'agrees'],
    ['The shop opens at nine o’clock.', 'The shop opens at 9 a.m.', 'agrees'],
    [
      'The shop was open from 5 to 7 on Mondays and sold 40 cakes.',
      'It was open from 5 to 7 on Mondays and sold 40 cakes.',
      'agrees',
    ],
    [
      'Die Sitzung begann um 15 Uhr und war öffentlich.',
      'Die Sitzung begann um drei Uhr nachmittags und war öffentlich.',
      'agrees',
    ],
    [
      'Die Sitzung begann um 15.30 Uhr und war öffentlich.',
      'Die Sitzung begann um halb vier und war öffentlich.',
      'stronger',
    ],
    [
      'Die Sitzung begann um halb vier und war öffentlich.',
      'Die Sitzung begann um 15.30 Uhr und war öffentlich.',
      'agrees',
    ],
    [
      'Die Sitzung begann um 8 Uhr morgens und war öffentlich.',
      'Die Sitzung begann um 20 Uhr und war öffentlich.',
      'differs',
    ],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
