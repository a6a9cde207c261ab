import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules, readShownAs, ruleNames, shownAs, type ShowSettings } from '../../src/presentation/shownAs';

const settings = (rules: ShowSettings['rules'] = {}): ShowSettings => ({
  verdicts: { contradicted: 'warning', notEnoughEvidence: 'information', partlySupported: 'hint' },
  rules,
});

describe('how a finding is shown', () => {
  it('goes by its verdict', () => {
    expect(shownAs({ verdict: 'contradicted', rule: 'quantity' }, settings())).toBe('warning');
    expect(shownAs({ verdict: 'partlySupported', rule: 'coverage' }, settings())).toBe('hint');
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

  it('can be set for every rule, and for no other', () => {
    const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { properties?: object }> } };
    };
    const { properties = {} } = manifest.contributes.configuration.properties['groundwork.rules'] ?? {};
    expect(Object.keys(properties)).toEqual([...ruleNames]);
  });
});
