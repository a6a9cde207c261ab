import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { spanOf } from '../../src/engine/model/span';
import { lookUpGroups } from '../../src/presentation/lookUp/lookUpView';
import { isPhrased, withoutMarks } from '../../src/engine/model/phraseMarks';
import { asRecent, withoutRecent, withRecent } from '../../src/presentation/lookUp/recentLookUps';
import { sentenceAt, typedAt } from '../../src/presentation/lookUp/sentenceAt';
import { supportGroups } from '../../src/presentation/lookUp/supportView';
import { engineWith } from '../support/documents';
import { contradicted, partly, supported, titleOf, unbacked } from './findings';

const sources = {
  'minutes.txt':
    'The council approved the bridge on 4 March 2019.\n\nThe bridge cost 4,512 crowns and was opened by Mayor Ilse Varn.',
  'weather.txt': 'The storm of 1987 destroyed the old harbour wall at Kessel.\n\nNo bridge was harmed by the storm.',
};
const engine = engineWith(sources);
const lookUp = (words: string) => lookUpGroups(engine.search(words, 50), titleOf);

describe('a look-up', () => {
  const text = `${'word '.repeat(40)}flood plain of the river`;
  const hit = {
    document: 'minutes.txt' as DocumentId,
    locator: { paragraph: 4 },
    span: spanOf<'source'>(1000, 1000 + text.length),
    text,
  };
  const rowOf = (...matched: readonly (readonly [number, number])[]) => {
    const spans = matched.map(([start, end]) => spanOf<'source'>(start, end));
    return lookUpGroups([{ ...hit, matched: spans }], titleOf)[0]?.rows[0];
  };

  it('brings the first word that was looked for into view, and shows the sentence once', () => {
    expect(rowOf([1200, 1205])).toMatchObject({
      label: '…word word flood plain of the river',
      description: '¶ 4',
    });
  });
  it('goes on in a second line where the sentence does, soon where the name of the source stands', () => {
    const row = rowOf([1005, 1009]);
    expect(`${row?.label ?? ''} ${row?.detail ?? ''}`).toBe(text);
    expect(row?.label.length).toBeLessThanOrEqual(45);
  });
  it('shows once what stands in several places', () => {
    const again = { ...hit, document: 'mail.eml' as DocumentId, matched: [] };
    const groups = lookUpGroups([{ ...hit, matched: [] }, again, { ...again, text: 'Other words.' }], titleOf);
    expect(groups.map(({ rows }) => rows.map(({ description }) => description))).toEqual([
      ['¶ 4, and 1 more'],
      ['¶ 4'],
    ]);
  });
  it('groups what it finds by source, the source with the best answer first', () => {
    expect(lookUp('bridge storm').map(({ title, rows }) => [title, rows.length])).toEqual([
      ['The great storm', 2],
      ['Minutes of the council', 2],
    ]);
  });
  it('shows the word that a beginning or a typing error was taken for', () => {
    const matched = (words: string) => {
      const [hit] = engine.search(words, 1);
      return hit?.matched.map(({ start, end }) => hit.text.slice(start - hit.span.start, end - hit.span.start));
    };
    expect(matched('harb')).toEqual(['harbour']);
    expect(matched('harbor wall')).toEqual(['harbour', 'wall']);
    expect(matched('aproved')).toEqual(['approved']);
  });
});

describe('a phrase between quotation marks', () => {
  const found = (words: string) => engine.search(words, 50).map(({ text }) => text);
  const matched = (words: string) => {
    const [hit] = engine.search(words, 1);
    return hit?.matched.map(({ start, end }) => hit.text.slice(start - hit.span.start, end - hit.span.start));
  };

  it.each([
    '"old harbour wall"',
    '“Old Harbour Wall”',
    '„old harbour wall“',
    '« old harbour wall »',
    '"old harbour wa',
  ])('is found where its words stand together: %s', (words) => {
    expect(found(words)).toEqual(['The storm of 1987 destroyed the old harbour wall at Kessel.']);
    expect(matched(words)).toEqual(['old harbour wall']);
  });
  it.each(['"wall harbour"', '"the bridge was harmed"', '"old harbour wa"', '"old harbor wall"'])(
    'is not found in other words: %s',
    (words) => {
      expect(found(words)).toEqual([]);
    },
  );
  it('goes with words outside of it', () => {
    expect(found('"the bridge" Varn')[0]).toMatch(/^The bridge cost/);
    expect(matched('"the bridge" Varn')).toEqual(['The bridge', 'Varn']);
  });
  it('is told from single words, which are what is left of it', () => {
    expect([isPhrased('old wall'), isPhrased('the “old wall”')]).toEqual([false, true]);
    expect(withoutMarks(' the “old\n wall” ')).toBe('the old wall');
  });
});

describe('recent look-ups', () => {
  it('stand newest first, each once whatever its case, ten of them', () => {
    const all = Array.from({ length: 12 }, (_, at) => `words ${String(at)}`);
    const recent = all.reduce<readonly string[]>(withRecent, []);
    expect(recent).toHaveLength(10);
    expect(withRecent(recent, ' Words   5 ').slice(0, 3)).toEqual(['Words 5', 'words 11', 'words 10']);
    expect(withRecent(recent, '  ')).toBe(recent);
  });
  it('can be removed one by one', () => {
    expect(withoutRecent(['a', 'b'], 'A')).toEqual(['b']);
  });
  it('are read from a store that may hold anything', () => {
    expect([undefined, null, 'words', { a: 1 }].map(asRecent)).toEqual([[], [], [], []]);
    expect(asRecent(['a', 3, 'b'])).toEqual(['a', 'b']);
  });
});

describe('support for a statement', () => {
  const found = (words: string) => supportGroups(engine.support(words, ''), titleOf);

  it('shows first what backs it', () => {
    const [backs, nearest] = found(supported);
    expect(backs).toMatchObject({ bearing: 'backs', title: 'Backs it' });
    expect(backs?.rows[0]).toMatchObject({
      label: 'Minutes of the council',
      description: '¶ 1',
      detail: '“The council approved the bridge on 4 March 2019.”',
    });
    expect(nearest?.bearing).toBe('nearest');
  });
  it('says what differs', () => {
    const [differs] = found(contradicted);
    expect(differs).toMatchObject({ bearing: 'differs', title: 'Differs' });
    expect(differs?.rows[0]?.detail).toMatch(/^Says 4,512; the draft says 4,215\. “The bridge/);
  });
  it('never says that it backs where it is only near, and which words it does not say', () => {
    const [near] = found(partly);
    expect(near).toMatchObject({ bearing: 'near', title: 'Near' });
    expect(near?.rows[0]?.detail).toMatch(/^Does not say “/);
  });
  it('shows what comes nearest to a statement that nothing backs, with the words that miss', () => {
    const [group] = found('The storm of 1987 blew forty windmills and a circus from Marlow to Tarn.');
    expect(group).toMatchObject({ bearing: 'nearest', title: 'Nearest passages' });
    expect(group?.rows[0]?.detail).toMatch(/^Does not say “.*windmills.*”\. “The storm of 1987/);
    expect(found(unbacked)).toEqual([]);
  });
  it('judges also what needs no source in a draft, and names each of several statements', () => {
    const titles = found(
      'I think the council approved the bridge on 4 March 2019. The storm of 1987 destroyed Kessel.',
    );
    expect(titles[0]?.title).toMatch(/^Backs it: “I think the council/);
  });
});

describe('the sentence at a place', () => {
  const text = '# Title\n\nOne is first. Two is\nsecond!  \n\nThree.';
  const at = (words: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(words));
    return text.slice(start, end);
  };
  it('ends where the sentence or the paragraph ends', () => {
    expect([at('is first'), at('Two'), at('second'), at('Title'), at('Three')]).toEqual([
      'One is first.',
      'Two is\nsecond!',
      'Two is\nsecond!',
      '# Title',
      'Three.',
    ]);
  });
  const typed = (text: string) => text.slice(typedAt(text, text.length).start);
  it('is what was typed of it, without the marks of a list', () => {
    expect(['One. Two thr', '- flood mea', '> 1. flood mea', 'One.', 'One. ', ''].map(typed)).toEqual([
      'Two thr',
      'flood mea',
      'flood mea',
      'One.',
      '',
      '',
    ]);
  });
  it('goes on behind a title, an initial and a number', () => {
    const texts = [
      'One. The study by Dr. ',
      'One. Dr. Solway and J. R. Lind sa',
      'See No. 4. Then (e.g. Mar',
      'In Plan B. ',
      'It was I. Then',
    ];
    expect(texts.map(typed)).toEqual([
      'The study by Dr. ',
      'Dr. Solway and J. R. Lind sa',
      'Then (e.g. Mar',
      'In Plan B. ',
      'It was I. Then',
    ]);
    const text = 'The study by Dr. Henrike Solway cost little. It rained.';
    expect(sentenceAt(text, 30)).toEqual({ start: 0, end: text.indexOf(' It') });
  });
  it('is what was typed of it on the lines before, too, down from a heading, an item or an empty line', () => {
    const texts = ['One. Two\nthr', '# A title\nThe flood', '# A tit', 'One.\n- flood\n  mea', 'One\n \nflood mea'];
    expect(texts.map(typed)).toEqual(['Two\nthr', 'The flood', 'A tit', 'flood\n  mea', 'flood mea']);
  });
});
