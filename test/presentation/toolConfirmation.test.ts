import { describe, expect, it } from 'vitest';
import { tools } from '../../src/agents/tools';
import { toolConfirmation } from '../../src/presentation/toolConfirmation';

describe('what a writer is asked before a language model gets anything', () => {
  it('is another question for each tool, and says what is told while it works', () => {
    const asked = tools.map(({ name }) => toolConfirmation(name, {}));
    expect(new Set(asked.map(({ title }) => title)).size).toBe(tools.length);
    expect(new Set(asked.map(({ doing }) => doing)).size).toBe(tools.length);
    for (const { title, question, asked: words } of asked) {
      expect(title).toMatch(/\?$/);
      expect(question).toContain('confidential stay with you');
      expect(words).toBe('');
    }
  });

  it('shows the words that the model asks with, in one line and not without end', () => {
    expect(toolConfirmation('search_sources', { words: 'ferry\n\ntolls', source: 'a.txt', limit: 3 }).asked).toBe(
      'ferry tolls · a.txt',
    );
    expect(toolConfirmation('check_text', { text: 'word '.repeat(500) }).asked.length).toBeLessThan(310);
  });

  it.each([undefined, null, 'text', 3, [], { text: 3 }, { text: { toString: () => 'alive' } }])(
    'is asked whatever comes: %j',
    (input) => {
      expect(toolConfirmation('check_text', input).asked).toBe('');
    },
  );
});
