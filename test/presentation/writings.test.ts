import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/engine/draft/proseBlocks';
import { readCitations } from '../../src/engine/citation/readCitations';
import { draftLanguages, isMarkdown, type DraftLanguage } from '../../src/engine/model/draftLanguage';
import { readable } from '../../src/engine/model/masked';
import { citation } from '../../src/presentation/citations/citationWords';
import { inertText } from '../../src/presentation/languages/inertText';
import { writings } from '../../src/presentation/languages/writings';
import { markComment } from '../../src/presentation/marks/markComment';

/** A notebook's cells are Markdown. */
const languages = (Object.keys(draftLanguages) as readonly DraftLanguage[]).filter((one) => one !== 'notebook');

const wordsOf = (text: string, language: DraftLanguage): readonly string[] =>
  parseDraft({ text, language }).blocks.map(({ masked }) => readable(masked));

/** What is cited in one sentence: the keys, and the places behind them. */
function citedIn(text: string, language: DraftLanguage): readonly string[] {
  const [block] = parseDraft({ text, language }).blocks;
  const marks = block?.citations?.map(({ name, place }) => `${name} ${/\d+/.exec(place)?.[0] ?? ''}`);
  const placed = readCitations(text).map(
    ({ name, place }) => `${name} ${'ranges' in place ? String(place.ranges[0]?.from) : ''}`,
  );
  return marks ?? placed;
}

const source = {
  words: 'The wall held.',
  metadata: { title: 'Walls & Dykes', author: 'Ida Holm', key: 'holm2019' },
  locator: { page: { index: 14, label: '14' } },
  link: 'sources/a b.txt',
};

describe.each(languages)('in %s', (language) => {
  it.runIf(writings[language].key !== undefined)('a citation by key is read as it is written', () => {
    const { inline } = citation(source, { text: '', language, style: 'pandoc' });
    const text = `The wall held ${inline}.`;
    expect(citedIn(text, language)).toEqual(['holm2019 14']);
    if (language !== 'plaintext') expect(wordsOf(text, language)).toEqual(['The wall held .']);
  });

  it.runIf(writings[language].note !== undefined)('a note is read as it is written, and its words are inert', () => {
    const { inline, atEnd = '' } = citation(source, { text: '', language, style: 'footnote' });
    const words = wordsOf(`The wall held.${inline}\n\n${atEnd}\n`, language);
    if (language === 'plaintext') return;
    expect(words).toEqual(['The wall held.', 'Ida Holm: Walls & Dykes, p. 14.']);
  });

  it('a link leaves its words', () => {
    const { inline } = citation(source, { text: '', language, style: 'link' });
    expect(wordsOf(`The wall held ${inline}.`, language)).toEqual(['The wall held (Walls & Dykes, p. 14).']);
  });

  // Markdown's own are in inertText.test.ts: it has too many tools to be silent for all of them.
  it.skipIf(isMarkdown(language))('words of others say what they said, and nothing in them comes alive', () => {
    const piece = fc.constantFrom(
      ...['wall', ' 54% ', ' & ', '$x$', '#let', '_a_', '*b*', '`c`', '<q>', '[d]', '{e}', '\\emph', '@key', '~', '^2'],
      ...[
        '% groundwork: ignore',
        '<!-- x -->',
        '==',
        '--',
        '|',
        'a_b',
        '\\',
        '//',
        '/* c */',
        '[[x]]',
        'cite:[k]',
        '::',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const words = `The dyke ${pieces.join(' ')} held.`.replace(/\s+/g, ' ');
        const { blocks, marks } = parseDraft({ text: inertText(words, language), language });
        expect(blocks.map(({ masked }) => readable(masked))).toEqual([words]);
        expect(marks).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a mark behind a sentence is read as it was written, and hides nothing', () => {
    const mark = { kind: 'ownKnowledge', reason: 'he said "no" --> */ @@ then' } as const;
    const comment = markComment(mark, language, ' It is of brick.');
    if (comment === undefined) return;
    const text = `The wall held.${comment} It is of brick.`;
    const { blocks, marks } = parseDraft({ text, language });
    expect(blocks.map(({ masked }) => readable(masked))).toEqual(['The wall held. It is of brick.']);
    expect(
      marks.map(({ written, about }) => [written.kind === 'marks' && written.marks[0].reason, about.kind]),
    ).toEqual([[mark.reason, 'sentence']]);
  });
});
