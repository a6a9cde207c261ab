import { describe, expect, it } from 'vitest';
import { fromStrip } from '../../src/presentation/strip/stripProtocol';
import { stripSections } from '../../src/presentation/strip/stripView';
import { contradicted, findingsOf, supported, unbacked } from './findings';

const draft = `${supported}\n\n# The bridge\n\n${contradicted} Was it dear?\n\n## Opening\n\n${unbacked}\n`;

describe('the strip', () => {
  it('has one cell a sentence by section, in the order of the text, and none for a heading', () => {
    const sections = stripSections(findingsOf(draft));
    expect(sections.map(({ heading, cells }) => [heading, cells.map(({ state }) => state)])).toEqual([
      ['', ['supported']],
      ['The bridge', ['contradicted', 'notChecked']],
      ['Opening', ['notEnoughEvidence']],
    ]);
  });

  it('says of each cell what it is, and which one of all', () => {
    const cells = stripSections(findingsOf(draft)).flatMap((section) => section.cells);
    expect(cells[1]?.words).toBe(`Differs from a source: ${contradicted}`);
    expect(cells.map(({ place }) => place)).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
  });

  it('cuts a long sentence at a word', () => {
    const long = `The bridge cost 4,215 crowns ${'and was opened '.repeat(20)}by Mayor Ilse Varn.`;
    const [words = ''] = stripSections(findingsOf(long)).flatMap(({ cells }) => cells.map((cell) => cell.words));
    expect(words.length).toBeLessThan(160);
    expect(words).toMatch(/\w…$/);
  });
});

describe('a message of the strip', () => {
  it.each([{ kind: 'ready' }, { kind: 'go', claim: 'a1' }])('is taken: %o', (message) => {
    expect(fromStrip(message)).toEqual(message);
  });

  it('loses what does not belong to it', () => {
    expect(fromStrip({ kind: 'go', claim: 'a1', uri: 'file:///etc' })).toEqual({ kind: 'go', claim: 'a1' });
  });

  it.each([undefined, null, 'ready', {}, { kind: 'go' }, { kind: 'go', claim: 7 }, { kind: 'run', claim: 'a1' }])(
    'is dropped: %o',
    (message) => {
      expect(fromStrip(message)).toBeUndefined();
    },
  );
});
