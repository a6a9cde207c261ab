import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/engine/model/span';
import { runsOf, shortened, wordsAt } from '../../src/presentation/textRuns';

const span = (start: number, end: number) => spanOf<'source'>(start, end);

describe('runs of text', () => {
  it('cuts at marks and joins marked words that only a space parts', () => {
    expect(runsOf('the red brick wall', 10, [{ mark: 'matched', spans: [span(14, 17), span(18, 23)] }])).toEqual([
      { text: 'the ' },
      { text: 'red brick', mark: 'matched' },
      { text: ' wall' },
    ]);
  });
  it('lets the later mark win', () => {
    expect(
      runsOf('12 percent', 0, [
        { mark: 'matched', spans: [span(0, 10)] },
        { mark: 'differs', spans: [span(0, 2)] },
      ]),
    ).toEqual([
      { text: '12', mark: 'differs' },
      { text: ' percent', mark: 'matched' },
    ]);
  });
  it('ignores what lies outside the text', () => {
    expect(runsOf('abc', 100, [{ mark: 'matched', spans: [span(0, 101), span(102, 900)] }])).toEqual([
      { text: 'a', mark: 'matched' },
      { text: 'b' },
      { text: 'c', mark: 'matched' },
    ]);
  });
  it('leaves out the fillers that stand for markup', () => {
    expect(runsOf('a \u2060\u2060bold\u2060\u2060 word', 0, [])).toEqual([{ text: 'a bold word' }]);
    expect(wordsAt('a \u2060bold\u2060 word', span(2, 8))).toBe('bold');
  });
  it('cuts a long text at a word', () => {
    expect(shortened('one two three four', 12)).toBe('one two…');
    expect(shortened('short', 12)).toBe('short');
    expect(shortened('one two three four', 8)).toBe('one two…');
    expect(shortened('x'.repeat(40), 12)).toBe(`${'x'.repeat(11)}…`);
  });
  it('puts one ellipsis where the text has its own, and none behind a full stop', () => {
    expect(shortened('What has... become of the weir', 14)).toBe('What has…');
    expect(shortened('It was so. Nobody came', 13)).toBe('It was so…');
  });
});
