import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine';
import { PassageIndex } from '../../src/engine/retrieval/passageIndex';
import { finished, segmentOf } from '../support/collections';
import { documentOf, engineWith } from '../support/documents';

const texts = {
  'a-minutes.txt':
    'The council of Brackmere approved the bridge on 4 March 2019.\n\nThe bridge of Brackmere cost 4,512 crowns, said Mayor Ilse Varn.',
  'b-report.txt': 'Ilse Varn opened the weir at Pellow in 2020.\n\nThe old weir had silted up within two years.',
  'c-letter.txt': 'A letter to Ilse Varn complains that Brackmere has no ferry. We think the pageant is a good idea.',
};
const engine = engineWith(texts);
const topics = finished(engine.sourceTopics(20));

describe('the topics of the sources', () => {
  it('are the names that the most sources share', () => {
    expect(topics.slice(0, 2)).toEqual([
      { name: 'Ilse Varn', sources: 3, sentences: 3 },
      { name: 'Brackmere', sources: 2, sentences: 3 },
    ]);
  });

  it('leave out what a single source has, and common words', () => {
    expect(topics.map(({ name }) => name)).not.toContain('Pellow');
    expect(topics.map(({ name }) => name)).not.toContain('council');
  });

  it('are no common words that stand with a capital in titles and at desks', () => {
    const told = engineWith({
      'a.txt': 'They asked the Management of Brackmere for water. The management of the town answered.',
      'b.txt': 'A note to Management came from Brackmere. Its management is new.',
      'c.txt': 'In London the Flood Plain Trust of Brackmere met.',
      'd.txt': 'The Flood Plain Trust sent a letter to London. The plain lies low.',
    });
    const names = finished(told.sourceTopics(20)).map(({ name }) => name);
    expect(names).not.toContain('Management');
    expect(names).toEqual(expect.arrayContaining(['Brackmere', 'London', 'Flood Plain Trust']));
  });

  it('are those of the one source where there is no other', () => {
    const alone = engineWith({ 'a.txt': texts['a-minutes.txt'] });
    expect(finished(alone.sourceTopics(20)).map(({ name }) => name)).toContain('Brackmere');
  });

  it('are the same in any order, in memory and written', () => {
    const documents = Object.entries(texts).map(([name, text]) => documentOf(name, text));
    const index = new PassageIndex();
    index.attach(segmentOf(documents.slice(1, 2)));
    const mixed = createEngine(index);
    for (const document of [documents[2], documents[0]]) if (document !== undefined) mixed.put(document);
    expect(finished(mixed.sourceTopics(20))).toEqual(topics);
    expect(mixed.claimsAbout('Ilse Varn', { from: 0, to: 9 })).toEqual(
      engine.claimsAbout('Ilse Varn', { from: 0, to: 9 }),
    );
  });

  it('forget a source that has gone', () => {
    const changing = engineWith(texts);
    changing.remove(documentOf('c-letter.txt', '').id);
    expect(finished(changing.sourceTopics(20))[0]).toEqual({ name: 'Ilse Varn', sources: 2, sentences: 2 });
  });
});

describe('claims by their words', () => {
  const words = (found: readonly { readonly document: string; readonly text: string }[]): readonly string[] =>
    found.map(({ document, text }) => `${document}: ${text.slice(0, 20)}`);

  it('come by source and place, a part at a time', () => {
    expect(words(engine.claimsAbout('Ilse Varn', { from: 0, to: 2 }))).toEqual([
      'a-minutes.txt: The bridge of Brackm',
      'b-report.txt: Ilse Varn opened the',
    ]);
    expect(engine.claimsAbout('Ilse Varn', { from: 2, to: 4 })).toHaveLength(1);
  });

  it('are found while the last word is being typed', () => {
    expect(words(engine.findClaims('bridge crow', 9))).toEqual(['a-minutes.txt: The bridge of Brackm']);
    expect(engine.findClaims('crow bridge', 9)).toEqual([]);
  });

  it('hold every word, and no sentence that claims nothing', () => {
    expect(engine.findClaims('weir council', 9)).toEqual([]);
    expect(engine.findClaims('pageant', 9)).toEqual([]);
  });

  it('can be cited', () => {
    expect(engine.findClaims('silted', 9)[0]).toMatchObject({ document: 'b-report.txt', locator: { paragraph: 2 } });
  });
});
