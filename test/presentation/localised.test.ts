import { afterEach, describe, expect, it } from 'vitest';
import { setTranslations, t } from '../../src/presentation/localised';

afterEach(() => {
  setTranslations(undefined);
});

describe('a message', () => {
  it('is English without a bundle', () => {
    expect(t('Backed by {0}.', 'Minutes')).toBe('Backed by Minutes.');
  });

  it('is what the bundle has for it, with the values where that language wants them', () => {
    setTranslations({ '{0} of {1}': { message: '{1}: {0}' }, Open: 'Offen' });
    expect(t('{0} of {1}', 3, 'Minutes')).toBe('Minutes: 3');
    expect(t('Open')).toBe('Offen');
    expect(t('constructor')).toBe('constructor');
  });

  it('never replaces a hole in a value', () => {
    expect(t('{0} and {1}', '{1}', 'b')).toBe('{1} and b');
  });
});
