import { describe, expect, it } from 'vitest';
import { defaultShownAs, readRules, readShownAs, shownAs, type ShowSettings } from '../../src/presentation/shownAs';

const settings = (rules: ShowSettings['rules'] = {}): ShowSettings => ({
  verdicts: defaultShownAs,
  rules,
});

describe('how a finding is shown', () => {
  it('goes by its verdict', () => {
    expect(shownAs({ verdict: 'contradicted', rule: 'quantity' }, settings())).toBe('warning');
    expect(shownAs({ verdict: 'partlySupported', rule: 'coverage' }, settings())).toBe('decoration');
  });

  it('goes by its rule where that is set', () => {
    const rules = { strength: 'decoration', verbatim: 'off' } as const;
    expect(shownAs({ verdict: 'contradicted', rule: 'strength' }, settings(rules))).toBe('decoration');
    expect(shownAs({ verdict: 'partlySupported', rule: 'verbatim' }, settings(rules))).toBe('off');
    expect(shownAs({ verdict: 'contradicted', rule: 'name' }, settings(rules))).toBe('warning');
  });

  it('leaves out what it does not know of a setting', () => {
    expect(readRules({ name: 'loud', strength: 'off', role: 3 })).toEqual({ strength: 'off' });
    expect(readRules('off')).toEqual({});
    expect(readShownAs('shout', 'hint')).toBe('hint');
  });
});
