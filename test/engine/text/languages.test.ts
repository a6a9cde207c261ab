import { describe, expect, it } from 'vitest';
import { foreignDatesOf } from '../../../src/engine/text/values/foreignDates';
import { foreignNumeralsOf } from '../../../src/engine/text/values/foreignNumerals';
import { languageOf, type Language } from '../../../src/engine/text/language';
import { namesOf } from '../../../src/engine/text/names';
import { quantitiesOf } from '../../../src/engine/text/values/quantities';
import { sentencesOf } from '../../../src/engine/text/sentences';

describe('the language of a sentence', () => {
  it.each<[string, Language]>([
    ['Rents rose twice in Zürich and in São Paulo.', 'en'],
    ["Dan O'Bannon died in L.A.", 'en'],
    ['42', 'en'],
    ['Die Mieten sind in Zürich zweimal gestiegen.', 'de'],
    ["L'eau a monté deux fois sous le pont.", 'fr'],
    ['El agua subió dos veces bajo el puente.', 'es'],
    ['Вода дважды поднялась под мост.', 'ru'],
    ['水两次漫过了桥。', 'zh'],
    ['Il livello della diga non è più salito.', 'other'],
    ['橋の下で水が二度あがった。', 'other'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('figures in other languages', () => {
  const values = (text: string, language: Language): readonly number[] =>
    foreignNumeralsOf(text, language).map(({ value }) => value);

  it.each<[string, Language, readonly number[]]>([
    ['4.512 Haushalte, 3,5 Millionen Mark, 12 Tsd. Euro', 'de', [4512, 3_500_000, 12_000]],
    ['780 000 francs et 1,4 million', 'fr', [780_000, 1_400_000]],
    ['3.200 vecinos, 2,7 millones, 4 mil millones', 'es', [3200, 2_700_000, 4e9]],
    ['48 500 рублей, 3,2 млн, 7 тысяч', 'ru', [48_500, 3_200_000, 7000]],
    ['450万斤，3.5亿元，1,200件', 'zh', [4_500_000, 350_000_000, 1200]],
    ['in 1998 200 Menschen', 'de', [1998, 200]],
  ])('%s', (text, language, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('are percentages by sign and by word', () => {
    const texts = [
      'um 27 Prozent der',
      'de 12,5 pour cent des',
      'el 38 por ciento de',
      'на 18 процентов',
      '这下降了百分之27',
    ];
    const units = texts.map((text) => quantitiesOf(text)).map(([first]) => first?.kind === 'number' && first.unit?.id);
    expect(units).toEqual(texts.map(() => 'percent'));
  });
});

describe('dates in other languages', () => {
  it.each<[string, Language, string]>([
    ['am 3. März 1898', 'de', '1898-3-3'],
    ['le 1er avril 2021', 'fr', '2021-4-1'],
    ['el 9 de octubre de 1884', 'es', '1884-10-9'],
    ['12 мая 1919 года', 'ru', '1919-5-12'],
    ['1978年8月15日', 'zh', '1978-8-15'],
    ['am 14.08.1867', 'de', '1867-8-14'],
    ['im März 1898', 'de', '1898-3-'],
    ['seit 1974', 'de', '1974--'],
  ])('%s', (text, language, expected) => {
    expect(foreignDatesOf(text, language).map(({ year, month, day }) => [year, month, day].join('-'))).toEqual([
      expected,
    ]);
  });

  it('keep their day in the sentence', () => {
    expect(sentencesOf('Am 3. März wurde sie eröffnet. Am 4. Mai schloss sie.')).toHaveLength(2);
  });
});

describe('names in other languages', () => {
  const names = (text: string): readonly string[] => namesOf(text).map((name) => name.text);

  it('are told from nouns in German', () => {
    expect(names('Die Anlage hatte der Ingenieur Konrad Weidlich mit der Stadt entworfen.')).toEqual([
      'Konrad Weidlich',
    ]);
  });

  it('are found behind an elided article', () => {
    expect(names("Elle est née près d'Arvelles et de l'Ourdine.")).toEqual(['Arvelles', 'Ourdine']);
  });
});
