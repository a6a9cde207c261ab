import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('fractions and percentages, in both directions', () => {
  it.each<ValueCase>([
    ['A quarter of the fleet sank.', 'Of the fleet 28 % sank.', 'differs'],
    ['Of the fleet 28 % sank.', 'A quarter of the fleet sank.', 'differs'],
    ['A quarter of the fleet sank.', 'Of the fleet 25 % sank.', 'agrees'],
    ['Of the fleet 25 % sank.', 'A quarter of the fleet sank.', 'agrees'],
    ['A third of the pupils left.', '33 per cent of the pupils left.', 'agrees'],
    ['34 per cent of the pupils left.', 'A third of the pupils left.', 'agrees'],
    ['Two thirds of the pupils left.', 'A third of the pupils left.', 'differs'],
    ['One in three households has a boat.', 'A third of the households have a boat.', 'agrees'],
    ['One in four households has a boat.', '25 per cent of the households have a boat.', 'agrees'],
    ['Three out of four households have a boat.', 'Three quarters of the households have a boat.', 'agrees'],
    ['Half of the forest burned.', 'The fire took 50 per cent of the forest.', 'agrees'],
    ['More than half of the forest burned.', 'The fire took 54 per cent of the forest.', 'agrees'],
    ['More than half of the forest burned.', 'The fire took 44 per cent of the forest.', 'differs'],
    ['About a third of the votes were lost.', '31 per cent of the votes were lost.', 'agrees'],
    ['The second half was dull, and 40 fans left.', 'In the second half, 40 fans left.', 'agrees'],
    [
      'Ein Drittel der Mieter zog aus und kam nie zurück.',
      '33 Prozent der Mieter zogen aus und kamen nie zurück.',
      'agrees',
    ],
    [
      'Drei Viertel der Mieter zogen aus und kamen nie zurück.',
      '75 Prozent der Mieter zogen aus und kamen nie zurück.',
      'agrees',
    ],
    [
      'Die Hälfte der Mieter zog aus und kam nie zurück.',
      '60 Prozent der Mieter zogen aus und kamen nie zurück.',
      'differs',
    ],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
