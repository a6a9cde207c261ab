import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('units', () => {
  it.each<ValueCase>([
    ['The oven stood at 68 °F.', 'The oven stood at 20 °C.', 'agrees'],
    ['The oven stood at 20 °F.', 'The oven stood at 20 °C.', 'differs'],
    ['The tank held 21 degrees.', 'The tank held 21 °C.', 'agrees'],
    ['The path is 1,500 metres long.', 'The path is 1.5 km long.', 'agrees'],
    ['The path is 1,490 metres long.', 'The path is 1.5 km long.', 'stronger'],
    ['The sack weighs 2,500 g.', 'The sack weighs 2.5 kilograms.', 'agrees'],
    ['The film lasts 100 minutes.', 'The film lasts 1 h 40 min.', 'agrees'],
    ['The film lasts an hour and 40 minutes.', 'The film lasts 100 minutes.', 'agrees'],
    ['The film lasts 110 minutes.', 'The film lasts 1 h 40 min.', 'differs'],
    ['The statue is six feet two inches tall.', 'The statue is 74 inches tall.', 'agrees'],
    ['The trip took three weeks.', 'The trip took 21 days.', 'agrees'],
    ['The trip took a dozen hours.', 'The trip took a dozen days.', 'differs'],
    ['The march was 20 miles long.', 'The march was 32 km long.', 'agrees'],
    ['The march was 20 km long.', 'The march was 20 miles long.', 'differs'],
    ['The bridge cost €4 million.', 'The bridge cost four million euros.', 'agrees'],
    ['The bridge cost EUR 4 million.', 'The bridge cost 4 million dollars.', 'differs'],
    ['The bridge cost £60.', 'The bridge cost 60 pounds.', 'agrees'],
    ['The bridge cost USD 4,500.', 'The bridge cost $4,500.', 'agrees'],
    ['She works a 40-hour week.', 'She works 40 hours a week.', 'agrees'],
    ['The 5km race was won in 18 minutes.', 'The race of five kilometres was won in 18 minutes.', 'agrees'],
    ['Rents rose by 3 percentage points.', 'Rents rose by 3 per cent.', 'differs'],
    ['Der Tunnel ist 1,5 Kilometer lang und sehr alt.', 'Der Tunnel ist 1.500 Meter lang und sehr alt.', 'agrees'],
    [
      'Die Brücke kostete vier Millionen Euro und ist schmal.',
      'Die Brücke kostete 4.000.000 € und ist schmal.',
      'agrees',
    ],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
