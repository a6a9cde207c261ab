import { describe, expect, it } from 'vitest';
import { citationAt } from '../../src/presentation/citations/citationCompletion';
import { beforeCitation, ledKeys, placeBehind } from '../../src/presentation/citations/ledKeys';
import { contradicted, findingOf, partly, supported, unbacked } from './findings';

const metadataOf = () => ({ title: 'Minutes', author: 'Ilse Varn', date: '2019', key: 'varn2019' });
const support = (finding: Parameters<typeof ledKeys>[0][number]['finding']) => [{ finding, nearby: [] }];

describe('the keys that lead', () => {
  it('are those of works that say so, each once with its place', () => {
    const [first, ...others] = ledKeys(support(findingOf(supported, 'supported')), metadataOf);
    expect(first).toMatchObject({ key: 'varn2019', author: 'Ilse Varn', locator: { paragraph: 1 } });
    expect(others).toEqual([]);
    expect(ledKeys(support(findingOf(partly, 'partlySupported')), metadataOf)).toMatchObject([{ isSaid: false }]);
  });
  it('are none of a work that says otherwise, says nothing of it, or has no key', () => {
    expect(ledKeys(support(findingOf(contradicted, 'contradicted')), metadataOf)).toEqual([]);
    expect(ledKeys(support(findingOf(unbacked, 'notEnoughEvidence')), metadataOf)).toEqual([]);
    expect(ledKeys(support(findingOf(supported, 'supported')), () => ({ title: 'Minutes' }))).toEqual([]);
  });
  it('have their page written behind them in brackets only, and only where they say so', () => {
    const key = { key: 'varn2019', locator: { page: { index: 14, label: 'xii' } }, isSaid: true };
    expect([placeBehind(key, true), placeBehind(key, false)]).toEqual([', p. xii', '']);
    expect(placeBehind({ ...key, isSaid: false }, true)).toBe('');
  });
});

describe('what stands before a citation', () => {
  const before = (text: string) => {
    const typed = citationAt(text, text.length, 'markdown');
    return typed && beforeCitation(text, text.length, typed);
  };
  it.each([
    ['It fell. [@', { text: 'It fell.', isInBrackets: true }],
    ['It fell [see @va', { text: 'It fell', isInBrackets: true }],
    ['It fell [@a; -@', { text: 'It fell', isInBrackets: true }],
    ['As @va', { text: 'As', isInBrackets: false }],
    ['See [this](a.md). @', { text: 'See [this](a.md).', isInBrackets: false }],
  ])('is the sentence: %s', (text, expected) => {
    expect(before(text)).toEqual(expected);
  });
});
