import { describe, expect, it } from 'vitest';
import { fromPanel } from '../../src/presentation/evidence/panelProtocol';

describe('a message of the evidence page', () => {
  it.each([
    { kind: 'ready' },
    { kind: 'pin' },
    { kind: 'search' },
    { kind: 'step', way: 'next', among: 'open' },
    { kind: 'quote', document: 'minutes.txt', start: 0, end: 12 },
  ])('is taken: %o', (message) => {
    expect(fromPanel(message)).toEqual(message);
  });
  it('loses what does not belong to it', () => {
    expect(fromPanel({ kind: 'pin', command: 'workbench.action.quit' })).toEqual({ kind: 'pin' });
    const place = { document: 'a', start: 1, end: 2 };
    expect(fromPanel({ kind: 'open', ...place, uri: 'file:///etc' })).toEqual({ kind: 'open', ...place });
  });
  it.each([
    undefined,
    null,
    'ready',
    [],
    {},
    { kind: 'toString' },
    { kind: 'constructor' },
    { kind: 'run', command: 'workbench.action.quit' },
    { kind: 'step', way: 'next' },
    { kind: 'step', way: 'up', among: 'all' },
    { kind: 'open', document: 7, start: 0, end: 1 },
    { kind: 'open', document: 'a', start: '0', end: 1 },
    { kind: 'cite', document: 'a', start: 0.5, end: 1 },
    { kind: 'cite', document: 'a', start: -1, end: 1 },
    { kind: 'use', document: 'a', start: 3, end: 2 },
    { kind: 'use', document: 'a', start: NaN, end: Infinity },
  ])('is dropped: %o', (message) => {
    expect(fromPanel(message)).toBeUndefined();
  });
});
