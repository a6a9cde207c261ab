import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('numbers in words', () => {
  it.each<ValueCase>([
    ['The farm has two dozen goats.', 'The farm has 24 goats.', 'agrees'],
    ['The farm has three dozen goats.', 'The farm has 24 goats.', 'differs'],
    ['She ruled for two score years.', 'She ruled for 40 years.', 'agrees'],
    ['A score of monks left.', '20 monks left.', 'agrees'],
    ['The dam cost 3 crore rupees.', 'The dam cost 30 million rupees.', 'agrees'],
    ['The dam cost two lakh rupees.', 'The dam cost 200,000 rupees.', 'agrees'],
    ['It rained for half an hour.', 'It rained for 30 minutes.', 'agrees'],
    ['It rained for an hour and a half.', 'It rained for 90 minutes.', 'agrees'],
    ['It rained for half an hour.', 'It rained for an hour and a half.', 'differs'],
    ['It rained for three quarters of an hour.', 'It rained for 45 minutes.', 'agrees'],
    ['It rained for two hours and a half.', 'It rained for 2½ hours.', 'agrees'],
    ['The cake takes four and a half cups of milk.', 'The cake takes 4½ cups of milk.', 'agrees'],
    ['The cake takes ¼ cup of milk.', 'The cake takes ¾ cup of milk.', 'differs'],
    ['The cake takes 3/4 cup of milk.', 'The cake takes ¾ cup of milk.', 'agrees'],
    ['The bell weighs one and a quarter tonnes.', 'The bell weighs 1.25 tonnes.', 'agrees'],
    ['The bell weighs one and a quarter tonnes.', 'The bell weighs 1.75 tonnes.', 'differs'],
    ['Half a million people fled.', 'In all 500,000 people fled.', 'agrees'],
    ['Half a dozen boats sank.', 'Six boats sank.', 'agrees'],
    ['He left fifteen hundred books.', 'He left 1,500 books.', 'agrees'],
    ['He left fifteen hundred books.', 'He left 1500 books.', 'agrees'],
    ['He left fifteen thousand books.', 'He left 1,500 books.', 'differs'],
    ['Sixty-four monks came.', 'Forty-six monks came.', 'differs'],
    ['The valley has two and a half million trees.', 'The valley has 2.5 million trees.', 'agrees'],
    ['The temple has a hundred and eight steps.', 'The temple has 108 steps.', 'agrees'],
    ['Output rose threefold.', 'Output rose three times.', 'agrees'],
    ['Das Museum besitzt zwei Dutzend Uhren und eine Orgel.', 'Das Museum besitzt 24 Uhren und eine Orgel.', 'agrees'],
    ['Das Museum besitzt drei Dutzend Uhren und eine Orgel.', 'Das Museum besitzt 24 Uhren und eine Orgel.', 'differs'],
    ['Die Fahrt dauerte anderthalb Stunden und war ruhig.', 'Die Fahrt dauerte 90 Minuten und war ruhig.', 'agrees'],
    ['Die Fahrt dauerte eine halbe Stunde und war ruhig.', 'Die Fahrt dauerte 30 Minuten und war ruhig.', 'agrees'],
    ['Im Dorf leben dreihundertzwölf Menschen und ein Bär.', 'Im Dorf leben 312 Menschen und ein Bär.', 'agrees'],
    ['Im Dorf leben dreiundzwanzig Menschen und ein Bär.', 'Im Dorf leben 32 Menschen und ein Bär.', 'differs'],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
