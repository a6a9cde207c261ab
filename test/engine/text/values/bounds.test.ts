import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('bounds', () => {
  it.each<ValueCase>([
    ['Each bus may carry no more than 40 passengers.', 'Each bus may carry at most 40 passengers.', 'agrees'],
    ['The fee may not exceed 40 euros.', 'The fee is capped at 40 euros.', 'agrees'],
    ['No bus may carry more than 40 passengers.', 'Each bus may carry up to 40 passengers.', 'agrees'],
    ['A fine never exceeds 250 francs.', 'A fine is at most 250 francs.', 'agrees'],
    ['Trams may not exceed 20 km/h.', 'The maximum speed is 20 km/h.', 'agrees'],
    ['The speed must not be more than 20 km/h.', 'The maximum speed of trams is 20 km/h.', 'agrees'],
    ['The minimum speed is 20 km/h.', 'The maximum speed is 20 km/h.', 'differs'],
    ['A club needs no fewer than 90 members.', 'A club needs at least 90 members.', 'agrees'],
    ['A club may have at most 90 members.', 'A club needs at least 90 members.', 'differs'],
    ['Lorries under 7.5 tonnes are banned.', 'Lorries over 7.5 tonnes are banned.', 'differs'],
    ['Fewer than 300 goats came.', 'In all 312 goats came.', 'differs'],
    ['More than 300 goats came.', 'In all 312 goats came.', 'agrees'],
    ['At most 300 goats came.', 'In all 300 goats came.', 'weaker'],
    ['In all 300 goats came.', 'At most 300 goats came.', 'stronger'],
    ['Exactly 300 goats came.', 'About 300 goats came.', 'stronger'],
    ['About 300 goats came.', 'In all 304 goats came.', 'agrees'],
    ['Nearly 300 goats came.', 'In all 296 goats came.', 'agrees'],
    ['Nearly 300 goats came.', 'In all 304 goats came.', 'differs'],
    ['Some 300 goats came.', 'Roughly 300 goats came.', 'agrees'],
    ['300 or more goats came.', 'At least 300 goats came.', 'agrees'],
    ['As many as 40 barns burned.', 'Up to 40 barns burned.', 'agrees'],
    ['At least 40 barns burned.', 'At least 60 barns burned.', 'differs'],
    ['The hall holds a maximum of 500 guests.', 'The hall holds no more than 500 guests.', 'agrees'],
    ['The grant is limited to 500 dollars.', 'The grant is at least 500 dollars.', 'differs'],
    [
      'Höchstens ein Drittel der Gäste kam aus dem Ausland.',
      'Mindestens ein Drittel der Gäste kam aus dem Ausland.',
      'differs',
    ],
    [
      'Die Halle fasst bis zu 500 Gäste und eine Kapelle.',
      'Die Halle fasst höchstens 500 Gäste und eine Kapelle.',
      'agrees',
    ],
    ['Mehr als 300 Ziegen kamen auf die Weide und blieben.', 'Auf die Weide kamen 312 Ziegen und blieben.', 'agrees'],
    [
      'Weniger als 300 Ziegen kamen auf die Weide und blieben.',
      'Auf die Weide kamen 312 Ziegen und blieben.',
      'differs',
    ],
    ['Nicht mehr als 40 Kühe standen auf der Weide.', 'Höchstens 40 Kühe standen auf der Weide.', 'agrees'],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
