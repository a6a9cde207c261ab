import { describe, expect, it } from 'vitest';
import { parsedFrom } from '../../../../../src/engine/verification/syntax/parsed';
import { randomFrom } from '../../../../support/random';
import { generators } from './generators/index';
import type { Scene, Truth, Variant } from './variant';

/** Sentences of our own: what stands around, and another text. */
const AROUND = [
  'Odile Perrin founded the mill at Lunel in 1871 and sold it in 1902.',
  'Her neighbour Jarmila Novy ran the theatre, which had 140 seats.',
  'In 1888 Bruno Teller designed the bridge near Arles.',
];
const FOREIGN = [
  'The ferry reached Tromso in 1934 with a wooden crane from Bergen.',
  'Ines Falk taught botany at the Ashford Museum during the strike.',
];

const sceneOf = (text: string): Scene => {
  const sentence = parsedFrom(text);
  return {
    sentence,
    around: [sentence, ...AROUND.map((one) => parsedFrom(one))],
    foreign: FOREIGN.map((one) => parsedFrom(one)),
  };
};

const made = (name: string, text: string, seed = 1): readonly Variant[] => {
  const generator = generators.find((one) => one.name === name);
  if (generator === undefined) throw new Error(`no generator ${name}`);
  return [...generator.variants(sceneOf(text), randomFrom(seed))];
};

const said = (name: string, text: string, truth: Truth): readonly string[] =>
  made(name, text)
    .filter((one) => one.truth === truth)
    .map(({ statement }) => statement);

describe('a pair for the head', () => {
  it.each<readonly [generator: string, source: string, truth: Truth, statement: string]>([
    [
      'values',
      'Clara Stern founded the brewery in 1850 and closed it in 1861.',
      'otherwise',
      'Clara Stern founded the brewery in 1861 and closed it in 1850.',
    ],
    [
      'subjects',
      'The mayor praised the plan and the bishop condemned the bridge.',
      'unsaid',
      'The bishop praised the plan and the mayor condemned the bridge.',
    ],
    ['voice', 'Clara Stern designed the tower in 1850.', 'said', 'The tower was designed by Clara Stern in 1850.'],
    ['voice', 'The tower was designed by Clara Stern in 1850.', 'said', 'Clara Stern designed the tower in 1850.'],
    [
      'voice',
      'Clara Stern defeated Bruno Teller in 1850.',
      'unsaid',
      'Clara Stern was defeated by Bruno Teller in 1850.',
    ],
    ['comparisons', 'The barn is older than the chapel.', 'said', 'The chapel is younger than the barn.'],
    ['comparisons', 'The barn is older than the chapel.', 'otherwise', 'The chapel is older than the barn.'],
    [
      'wording',
      'The town purchased a large barn in the village.',
      'said',
      'The town purchased a big barn in the village.',
    ],
    ['wording', 'The village bought the barn.', 'unsaid', 'The village sold the barn.'],
    ['polarity', 'The bridge was not open to carts.', 'otherwise', 'The bridge was open to carts.'],
    ['polarity', 'The bridge did not reach the island.', 'said', 'The bridge failed to reach the island.'],
    ['polarity', 'The bridge did not reach the island.', 'otherwise', 'The bridge reached the island.'],
    ['strength', 'The fire may have begun in the barn.', 'notSaid', 'The fire has begun in the barn.'],
    ['strength', 'Some villagers fled to the hills.', 'notSaid', 'All villagers fled to the hills.'],
    ['strength', 'Bruno Teller tried to save the barn.', 'notSaid', 'Bruno Teller saved the barn.'],
    ['numberForms', 'The fire destroyed 12 barns.', 'said', 'The fire destroyed twelve barns.'],
    ['adverbials', 'Clara Stern opened the brewery in 1850.', 'said', 'Clara Stern opened the brewery.'],
    ['parts', 'Clara Stern, a brewer from Lille, opened the tower.', 'said', 'Clara Stern was a brewer from Lille.'],
  ])('%s: %s', (generator, source, truth, statement) => {
    expect(said(generator, source, truth)).toContain(statement);
  });

  it('has a name of the kind in the place of another', () => {
    const [statement] = said('names', 'Clara Stern opened the brewery near Lille.', 'unsaid');
    expect(statement).toMatch(/ opened the brewery near /);
    expect(statement).not.toBe('Clara Stern opened the brewery near Lille.');
  });

  it('has a detail of another text at the end', () => {
    expect(said('details', 'Clara Stern opened the brewery near Lille.', 'notSaid').join(' ')).toMatch(
      /1934|Bergen|strike|Tromso|Ashford|wooden/,
    );
  });

  it('keeps a bound in other words, and turns it', () => {
    const text = 'The mill employed at least 40 women.';
    expect(said('bounds', text, 'said')[0]).toMatch(/employed (?:no fewer than|a minimum of|not less than) 40 women/);
    expect(said('bounds', text, 'otherwise')[0]).toMatch(/employed (?:at most|fewer than|no more than|up to) 40 women/);
  });

  it('has another act of the same life on the date', () => {
    expect(said('acts', 'The treaty was signed in 1850.', 'unsaid')[0]).toMatch(
      /^The treaty was (?:ratified|proposed|rejected|drafted) in 1850\.$/,
    );
  });

  it.each(['converses', 'compared'])('tells a relation from its other side: %s', (name) => {
    for (let seed = 0; seed < 40; seed += 1)
      for (const { statement, truth, evidence } of made(name, 'The ferry left.', seed)) {
        expect(evidence).toBeDefined();
        expect(truth === 'said' && statement === '').toBe(false);
      }
    expect(said(name, 'The ferry left.', 'said')).not.toEqual(said(name, 'The ferry left.', 'unsaid'));
  });

  it('exchanges the sides of a symmetric relation without harm', () => {
    const variants = made('symmetries', 'The ferry left.', 3);
    expect(variants.filter(({ truth }) => truth === 'said').length).toBeGreaterThanOrEqual(2);
    expect(variants.some(({ truth, statement }) => truth === 'otherwise' && /not true that/.test(statement))).toBe(
      true,
    );
  });

  it('turns signs and times of day', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const [same, turned] = made('signs', 'The ferry left.', seed);
      expect([same?.truth, turned?.truth]).toEqual(['said', 'otherwise']);
      expect(same?.statement).not.toBe(turned?.statement);
    }
  });

  it('gives words to another speaker', () => {
    const [right, wrong] = made('speakers', 'The ferry left the harbour before noon.', 5);
    expect(right?.truth).toBe('said');
    expect(wrong?.truth).toBe('unsaid');
    expect(right?.statement).not.toBe(wrong?.statement);
  });

  it('is the same for the same seed', () => {
    for (const { name } of generators) expect(made(name, AROUND[0] ?? '', 7)).toEqual(made(name, AROUND[0] ?? '', 7));
  });

  it.each([
    ['polarity', 'The bridge was open to carts, but only in summer.'],
    ['voice', 'The mill has two wheels.'],
    ['comparisons', 'The barn is no older than the chapel.'],
    ['bounds', 'Pioneer 10 carried a plaque.'],
    ['numberForms', 'Flight 12 left the harbour.'],
  ])('leaves alone what it cannot be sure of: %s: %s', (name, text) => {
    expect(made(name, text)).toEqual([]);
  });
});
