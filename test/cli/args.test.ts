import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/args';

const own = { 'fail-on': { values: ['contradicted', 'none'], fallback: 'contradicted' } };
const read = (line: string): unknown => readArguments(line === '' ? [] : line.split(' '), own);

describe('the words of a command line', () => {
  it.each([
    ['a.md --sources x y --format json', ['a.md'], ['x', 'y']],
    ['a.md b.md --sources x --fail-on none --sources y z', ['a.md', 'b.md'], ['x', 'y', 'z']],
    ['--sources=x a.md', ['a.md'], ['x']],
    ['--format text a.md', ['a.md'], []],
    ['a.md --sources x -- --odd.md', ['a.md', '--odd.md'], ['x']],
    ['', [], []],
  ])('%j', (line, words, sources) => {
    expect(read(line)).toMatchObject({ kind: 'arguments', words, sources });
  });

  it('have values where they are not named', () => {
    expect(read('a.md')).toEqual({
      kind: 'arguments',
      words: ['a.md'],
      sources: [],
      format: 'text',
      limitBytes: 50_000_000,
      isCached: true,
      arePicturesRead: false,
      own: { 'fail-on': 'contradicted' },
    });
  });

  it.each([
    ['--frmat json', "Unknown option '--frmat'"],
    ['--format xml', '--format takes text, json, not “xml”'],
    ['--fail-on never', '--fail-on takes contradicted, none, not “never”'],
    ['--limit-mb much', '--limit-mb takes a number above 0, not “much”'],
    ['--limit-mb 0', '--limit-mb takes a number above 0, not “0”'],
    ['a.md --sources', "Option '--sources <value>' argument missing"],
    ['a.md --sources --format json', expect.stringContaining("Option '--sources'") as string],
  ])('are refused: %j', (line, reason) => {
    expect(read(line)).toEqual({ kind: 'wrong', reason });
  });

  it('ask for help anywhere', () => {
    expect(read('a.md --sources x --help')).toEqual({ kind: 'help' });
    expect(read('-h')).toEqual({ kind: 'help' });
  });
});
