import { describe, expect, it } from 'vitest';
import { growth } from '../../support/cpuTime';
import { engineWith } from '../../support/documents';

const engine = engineWith({ 'bridge.txt': 'The bridge is 68 metres long. The firm Aske & Co. built it in 1998.' });

/** Checks a draft that nobody has checked before. */
function check(text: string, language: 'markdown' | 'plaintext'): void {
  Array.from(engine.openDraft().check({ text, language }).findings);
}

const repeated = (token: string, length: number): string => token.repeat(Math.ceil(length / token.length));

/** What nests, opens without closing, or stands for itself, in Markdown or to one of our own readers. */
const TOKENS = [
  ...['[a](', '1. ', '*', '>', '`', '``` ', '¹', 'e\u0301', '\u0301', '_a', '**a ', '- ', '#', '|', '![', '[^a]', '<'],
  ...['<!-- ', '<a href="', '&', '\\', '"', '“', '(', '@a', '[@a;', 'http://', '$', '{', '1,', '. ', 'A', 'No. ', ' '],
  ...['\n> ', '\n', '---\n', 'a: \n', '\t', '\u2060', '\ud800', '[a]: b\n', '[1] ', 'is ', '<!-- groundwork: ignore '],
  ...['> [', 'Ab\u0003', '1¹$', '!*[', '> 1,\n'],
];

/** The square would be sixteenfold. */
const GROWTH_MOST = 10;

/** What costs less is not felt, and too short to be measured. */
const FELT_MS = 20;

describe('a draft of 200 kB of one token, alone or in a sentence, costs at most ten times what a quarter of it does', () => {
  it.each(TOKENS)(
    '%j',
    async (token) => {
      for (const language of ['markdown', 'plaintext'] as const) {
        for (const before of ['', 'The bridge at Tollen c']) {
          // The letter makes a statement of both: without one there is nothing to judge, and no work to compare with.
          const draft = (length: number): string => `${before}${repeated(token, length)}x`;
          const [few, many] = [draft(50_000), draft(200_000)];
          const grown = await growth(
            GROWTH_MOST,
            () => {
              check(few, language);
            },
            () => {
              check(many, language);
            },
            FELT_MS,
          );
          expect(grown, `${language}, behind “${before}”`).toBeLessThan(GROWTH_MOST);
        }
      }
    },
    120_000,
  );
});

describe('a sentence of ever more values', () => {
  it('costs at most ten times what one with a quarter of them does', async () => {
    let times = 0;
    // Another sentence each time, since what was judged is remembered.
    const judged = (count: number) => () => {
      engine.judge(`The bridge number ${(times += 1)} has ${'2,1,'.repeat(count)}`, '');
    };
    expect(await growth(GROWTH_MOST, judged(220), judged(880), FELT_MS)).toBeLessThan(GROWTH_MOST);
  });
});

describe('a note mark of raised figures', () => {
  it('a note of many short lines costs what its length does', async () => {
    const note = (lines: number): string => `[^1]: The bridge\n${'A\n'.repeat(lines)}`;
    const grown = await growth(
      GROWTH_MOST,
      () => {
        check(note(10_000), 'markdown');
      },
      () => {
        check(note(40_000), 'markdown');
      },
      FELT_MS,
    );
    expect(grown).toBeLessThan(GROWTH_MOST);
  });

  it.each(['draft', 'source'])('with a letter behind it hangs no %s, however long it is', (where) => {
    const text = `The bridge is 68 metres long.${'¹'.repeat(20_000)}The tower fell in 1953.`;
    if (where === 'draft') check(text, 'plaintext');
    else expect(engineWith({ 'a.txt': text }).search('tower', 1)).toHaveLength(1);
  });
});
