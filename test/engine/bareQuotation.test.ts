import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/engine/model/document';
import { engineReading } from '../support/documents';

const engine = await engineReading({
  'minutes.txt':
    'The clerk opened the session at nine. The dyke will not hold another winter unless the gates are mended before October. Eleven members voted for the repair.',
  'letter.md': 'Dear all,\n\nthe _dyke_ held, as the engineer had said it would. Nobody in the lower town was hurt.',
});

/** What becomes of the words, as one line. */
function told(words: string, document?: string): string {
  const quoted = engine.quoted(words, document as DocumentId | undefined);
  switch (quoted.kind) {
    case 'nowhere':
      return 'nowhere';
    case 'verbatim':
      return `verbatim in ${quoted.evidence.document}`;
    case 'altered':
      return quoted.discrepancies.map(({ claimed, found }) => `“${claimed.text}” for “${found.text}”`).join(', ');
    case 'partly':
      return `without ${quoted.missing.map(({ start, end }) => `“${words.slice(start, end)}”`).join(', ')}`;
  }
}

describe('words that are said to be a source’s', () => {
  it.each([
    ['Eleven members voted for the repair.', 'verbatim in minutes.txt'],
    ['eleven members voted', 'verbatim in minutes.txt'],
    ['the dyke held', 'verbatim in letter.md'],
    ['The clerk opened … at nine', 'verbatim in minutes.txt'],
    ['Twelve members voted for the repair.', '“Twelve” for “Eleven”'],
    ['The dyke will hold another winter', '“will” for “will not”'],
    ['Nobody in the upper town was hurt.', '“upper” for “lower”'],
    ['Nobody in the lower town was hurt, and the mayor wept with joy.', 'without “and the mayor wept with joy.”'],
    ['A comet was seen above the harbour.', 'nowhere'],
    ['…', 'nowhere'],
    ['', 'nowhere'],
  ])('%s → %s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });

  it('are looked for in one source where it is named, and in none that is not there', () => {
    expect(told('Eleven members voted for the repair.', 'minutes.txt')).toBe('verbatim in minutes.txt');
    expect(told('Eleven members voted for the repair.', 'letter.md')).toBe('nowhere');
    expect(told('Eleven members voted for the repair.', 'gone.txt')).toBe('nowhere');
  });

  it('are told to go on where the source limits at once what it said', () => {
    expect(engine.quoted('The dyke will not hold another winter')).toMatchObject({
      kind: 'verbatim',
      remarks: [{ kind: 'cutShort' }],
    });
  });
});

describe('a stretch of a source', async () => {
  const long = await engineReading({
    'a.md': `# One\n\n${'The river rose by a foot. '.repeat(9)}\n\n## Two\n\nThe gates stayed shut.`,
  });
  const from = (start: number, characters: number) => long.stretch('a.md' as DocumentId, { start, characters });

  it('is read on from where the last one ended, until nothing is left', () => {
    const texts: string[] = [];
    for (let at: number | undefined = 0; at !== undefined;) {
      const stretch = from(at, 100);
      texts.push(...(stretch?.passages ?? []).map(({ text }) => text));
      at = stretch?.next;
    }
    expect(texts.join(' ')).toBe(`${'The river rose by a foot. '.repeat(9)}The gates stayed shut.`);
  });

  it('has whole passages with their places, at least one, and none behind the end', () => {
    expect(from(20, 1)).toMatchObject({ passages: [{ locator: { paragraph: 1 } }] });
    expect(from(250, 1)).toMatchObject({ passages: [{ locator: { paragraph: 1, heading: ['Two'] } }] });
    expect(from(100_000, 1)).toEqual({ passages: [] });
    expect(long.stretch('b.md' as DocumentId, { start: 0, characters: 1 })).toBeUndefined();
  });
});
