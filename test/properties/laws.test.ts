import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/engine/draft/proseBlocks';
import { commonSubsequence, nearestStretch, replacements } from '../../src/engine/text/align';
import { quantitiesOf } from '../../src/engine/text/values/quantities';
import { sentencesOf } from '../../src/engine/text/sentences';
import { wordsOf } from '../../src/engine/text/words';
import { engineWith } from '../support/documents';

/** Text as drafts have it: words, marks, numbers, and some of everything else. */
const scraps = fc.constantFrom(
  ...[
    'The',
    'dam',
    'rose',
    'Dr.',
    '“',
    '”',
    '"',
    '. ',
    '? ',
    '\n\n',
    '\n',
    ' ',
    '3.2',
    '1,200',
    ' per cent',
    '2018',
    'May ',
    '**',
    '[a](b)',
    '`',
    '# ',
    '- ',
    '> ',
    '…',
    '[3]',
    '(',
    ')',
    'not ',
    '\u2060',
    '東京',
    '\u{1F600}',
    '---\n',
    ' <!-- groundwork: opinion -->',
    '[^1]: ',
    '* ',
    '> - ',
    '| a | b |\n|---|---|\n',
  ],
);
const text = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const fewWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });

describe('laws', () => {
  it('sentences are disjoint, in order, and cover every letter', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of sentencesOf(words)) {
          expect(words.slice(last, start).replaceAll('\u2060', '').trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(words.slice(last).replaceAll('\u2060', '').trim()).toBe('');
      }),
    );
  });

  it('words and quantities lie inside their text, disjoint and in order', () => {
    fc.assert(
      fc.property(text, (words) => {
        // Scripts without spaces come as overlapping pairs.
        fc.pre(!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words));
        for (const found of [wordsOf(words), quantitiesOf(words)]) {
          let last = 0;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });

  it('masked prose is as long as its span', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { span, masked } of parseDraft({ text: words, language: 'markdown' }).blocks) {
          expect(masked.length).toBe(span.end - span.start);
        }
      }),
    );
  });

  it('a draft parsed again after an edit is the draft parsed anew', () => {
    fc.assert(
      fc.property(text, text, text, (before, inserted, after) => {
        const last = parseDraft({ text: before + after, language: 'markdown' });
        const edited = { text: before + inserted + after, language: 'markdown' } as const;
        const [again, anew] = [parseDraft(edited, last), parseDraft(edited)];
        expect(again.blocks).toEqual(anew.blocks);
        expect(again.marks).toEqual(anew.marks);
      }),
    );
  });

  it('a draft checked again after an edit is the draft checked anew', () => {
    const engine = engineWith({ 'a.txt': 'The dam rose by 3.2 per cent in May 2018. It was not the first.' });
    fc.assert(
      fc.property(text, text, text, (before, inserted, after) => {
        const session = engine.openDraft();
        Array.from(session.check({ text: before + after, language: 'markdown' }).findings);
        const edited = { text: before + inserted + after, language: 'markdown' } as const;
        expect([...session.check(edited).findings]).toEqual([...engine.openDraft().check(edited).findings]);
      }),
      { numRuns: 40 },
    );
  });

  it('a slice of words is found where it stands, without edits', () => {
    fc.assert(
      fc.property(fewWords, fc.nat(9), fc.nat(9), (words, from, length) => {
        const slice = words.slice(from, from + length);
        expect(nearestStretch(slice, words).edits).toBe(0);
      }),
    );
  });

  it('the nearest stretch needs no more edits than any other', () => {
    fc.assert(
      fc.property(fewWords, fewWords, (pattern, words) => {
        const { start, end, edits } = nearestStretch(pattern, words);
        expect(edits).toBe(fewestEdits(pattern, words));
        expect(distance(pattern, words.slice(start, end))).toBe(edits);
      }),
    );
  });

  it('pairs and replacements together account for every element', () => {
    fc.assert(
      fc.property(fewWords, fewWords, (a, b) => {
        const pairs = commonSubsequence(a, b);
        const gaps = replacements(pairs, a.length, b.length);
        expect(pairs.every((pair) => a[pair.a] === b[pair.b])).toBe(true);
        expect(pairs.length + gaps.reduce((sum, { aStart, aEnd }) => sum + aEnd - aStart, 0)).toBe(a.length);
        expect(pairs.length + gaps.reduce((sum, { bStart, bEnd }) => sum + bEnd - bStart, 0)).toBe(b.length);
      }),
    );
  });

  it('any draft is judged without a throw, and every span lies inside its claim', () => {
    const engine = engineWith({ 'dam.txt': 'The dam rose 3.2 per cent in May 2018. “It did not,” said Dr. Ames.' });
    fc.assert(
      fc.property(text, (words) => {
        for (const { claim, verdict } of engine.openDraft().check({ text: words, language: 'markdown' }).findings) {
          expect(claim.masked.length).toBe(claim.span.end - claim.span.start);
          const spans =
            'unsupported' in verdict
              ? verdict.unsupported
              : 'discrepancies' in verdict
                ? verdict.discrepancies.map(({ claimed }) => claimed.span)
                : [];
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(claim.masked.length);
          }
        }
      }),
    );
  });
});

/** Naive oracle: the fewest edits to any stretch. */
function fewestEdits(pattern: readonly string[], words: readonly string[]): number {
  let best = pattern.length;
  for (let start = 0; start <= words.length; start += 1) {
    for (let end = start; end <= words.length; end += 1)
      best = Math.min(best, distance(pattern, words.slice(start, end)));
  }
  return best;
}

/** Edit distance by its definition. */
function distance(a: readonly string[], b: readonly string[]): number {
  const row = b.map((_, at) => at + 1);
  let previous: readonly number[] = [0, ...row];
  for (const [i, word] of a.entries()) {
    const current = [i + 1];
    for (const [j, other] of b.entries()) {
      current.push(
        Math.min((previous[j] ?? 0) + (word === other ? 0 : 1), (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
