import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/formats/frontMatter';

const front = (yaml: string): ReturnType<typeof readFrontMatter> => readFrontMatter(`---\n${yaml}\n---\n\nText.`);
const reasons = (yaml: string): readonly string[] =>
  front(yaml).problems.map((problem) => (problem.kind === 'brokenMetadata' ? problem.reason : problem.kind));

describe('front matter', () => {
  it('gives title, author, date and address', () => {
    expect(
      front("title: 'Fish: a brief'\nauthor: H. Solway\ndate: 2024-02-19\nurl: https://a.example.org/1").metadata,
    ).toEqual({
      title: 'Fish: a brief',
      author: 'H. Solway',
      date: '2024-02-19',
      url: 'https://a.example.org/1',
    });
  });

  it('understands lists of authors, persons with a name, other names of keys, and written dates', () => {
    expect(
      front('Authors: [Solway, Tarrant]\npublished: 19 February 2024\nlink: https://a.example.org').metadata,
    ).toEqual({
      author: 'Solway, Tarrant',
      date: '2024-02-19',
      url: 'https://a.example.org',
    });
    expect(front('author:\n  - name: Henrike Solway\n    orcid: 1\n  - name: Owen Tarrant').metadata.author).toBe(
      'Henrike Solway, Owen Tarrant',
    );
  });

  it('takes numbers and words of truth in a title as they are written', () => {
    expect(front('title: 1984').metadata.title).toBe('1984');
    expect(front('title: yes').metadata.title).toBe('yes');
    expect(front('date: 2018').metadata.date).toBe('2018');
  });

  it('does not take a source that is no address for one', () => {
    expect(front('source: the ministry').metadata).toEqual({});
  });

  it('ends at the second fence, whatever stands below', () => {
    expect(readFrontMatter('---\ntitle: A\n...\nText\n---\n').end).toBe('---\ntitle: A\n...'.length);
    expect(readFrontMatter('---\r\ntitle: A\r\n---\r\nText').metadata.title).toBe('A');
  });

  it('is absent without a fence at the very start', () => {
    expect(readFrontMatter('\n---\ntitle: A\n---\n').end).toBe(0);
    expect(readFrontMatter('---\nA rule above, and no keys.\n').problems).toEqual([]);
  });

  it('names the line of a fault, and that of a date it cannot read', () => {
    expect(reasons('title: A\nauthor: "B')).toEqual([expect.stringMatching(/^line [34]: /)]);
    expect(reasons('date: some day')).toEqual(['the date “some day” is not understood']);
    expect(reasons('- a\n- b')).toEqual(['it is not a list of keys and values']);
  });

  it('says when the closing fence is missing', () => {
    expect(readFrontMatter('---\ntitle: A\n\nText.').problems).toEqual([
      { kind: 'brokenMetadata', reason: 'the closing --- is missing' },
    ]);
  });

  it('neither expands aliases that multiply nor breaks at deep nesting', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) => pair.split(''))) {
      bomb.push(
        `${String(next)}: &${String(next)} [${Array(9)
          .fill(`*${String(last)}`)
          .join(', ')}]`,
      );
    }
    expect(reasons(`${bomb.join('\n')}\ntitle: *h`)).toHaveLength(1);
    expect(reasons(`a: ${'['.repeat(30_000)}`)).toHaveLength(1);
  });
});
